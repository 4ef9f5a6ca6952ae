/** Remarks on settings that say a certification counts where certificates aren't what counts. */
import { note, type Note } from "../../core/note";
import type { AreaId, DesignationRules } from "../../rules/types";
import type { Inputs } from "../../worksheet/inputs";
import { metricText } from "../../worksheet/metrics/metric-names";

export function unusedCertifications(
  area: AreaId,
  rules: DesignationRules,
  { settings, certifications, metrics }: Pick<Inputs, "settings" | "certifications" | "metrics">
): readonly Note[] {
  return settings.certifications.flatMap((setting) => {
    const { metric: id, requirement, place } = setting;
    const metric = rules.metrics.find((each) => each.id === id);
    const isAsked =
      metric !== undefined &&
      (requirement === undefined || metric.requirements.some((each) => each.id === requirement));
    const isTyped = metrics.some(
      (row) => row.metric === id && row.requirement === requirement && (row.area ?? area) === area
    );
    const isUsed = isAsked && certifications !== undefined && !isTyped;
    return isUsed ? [] : [note("certificationUnused", { place, metric: metricText(setting) })];
  });
}

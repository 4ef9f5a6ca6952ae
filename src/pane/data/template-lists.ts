/** What may be typed into the columns of a template: the names that the rules and settings know. */
import { designations, measuresOf, rulebookIds } from "../../rules";
import { metricLabels, requirementLabels, tracks } from "../../rules/names";
import { usageWays } from "../../measure/ways";
import { certificationsKind } from "../../worksheet/kinds/certifications";
import { metricsKind } from "../../worksheet/kinds/metrics";
import { usageKindIds, usageKinds } from "../../worksheet/kinds";
import type { TableKind } from "../../worksheet/tables/table-kind";

/** The entries for a column, or none where anything may stand there. */
export function listFor(kind: TableKind, column: string): readonly string[] | undefined {
  if (column === "association") return ["CPOR", "DPOR", "CSP", "PAL"];
  if (column === "workload") return workloadsOf(kind);
  if (column === "duplicate") return ["0", "1"];
  if (column === "metricType") return ["Paid", "Trial"];
  if (kind === certificationsKind && column === "status") return ["Active", "Inactive"];
  if (kind !== metricsKind) return undefined;
  if (column === "area") return designations.map(({ id }) => id);
  if (column === "metric") return metricNames();
  if (column === "track") return Object.values(tracks).map(({ label }) => label.en);
  return undefined;
}

/** What a setting may be, where that is a choice. */
export const settingChoices: Readonly<Record<string, readonly string[]>> = {
  Rulebook: rulebookIds,
  Track: ["Enterprise", "SMB"],
  Market: ["Larger", "Other"],
  "Date order": ["d/m/y", "m/d/y"],
  "Unreadable rows": ["leave out"],
};

/** Those that some rulebook counts in tables of the kind. */
function workloadsOf(kind: TableKind): readonly string[] {
  const id = usageKindIds.find((each) => usageKinds[each] === kind);
  const ways = new Set(usageWays.filter((way) => way.kind === id).map(({ by }) => by));
  const names = designations
    .flatMap(({ versions }) => versions.flatMap(measuresOf))
    .flatMap((measure) =>
      "only" in measure && ways.has(measure.by) && measure.only !== "all" ? measure.only : []
    );
  return [...new Set(names)].sort((one, other) => one.localeCompare(other));
}

function metricNames(): readonly string[] {
  const scored = designations.flatMap(({ versions }) =>
    versions.flatMap(({ metrics }) =>
      metrics.flatMap(({ id, requirements }) => [
        metricLabels[id].en,
        ...requirements.map(
          (requirement) => `${metricLabels[id].en} ${requirementLabels[requirement.id].en}`
        ),
      ])
    )
  );
  return [...new Set(scored)];
}

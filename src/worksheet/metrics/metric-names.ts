/** Which metric, or what a metric requires, a name in a table means; a name may also carry a track and an association. */
import type { Text } from "../../core/language";
import { NameIndex } from "../../core/name-index";
import type { Place } from "../../core/place";
import { problem } from "../../core/problem";
import { designations } from "../../rules";
import { metricLabels, requirementLabels } from "../../rules/names";
import type {
  AreaId,
  AssociationId,
  Designation,
  MetricId,
  RequirementId,
  TrackId,
} from "../../rules/types";
import { findAssociation, findTrack } from "../names";

export interface NamedMetric {
  readonly metric: MetricId;
  /** Set where the name means what the metric requires, such as `Usage growth ACR`. */
  readonly requirement?: RequirementId;
}

/** How else people write the metrics. */
const aliases: Readonly<Partial<Record<MetricId, readonly string[]>>> = {
  netCustomerAdds: ["Net customer adds (NCA)", "Net customer additions", "Nettoneukunden"],
  intermediateCertifications: ["Intermediate certificates", "Intermediate-Zertifikate"],
  advancedCertifications: ["Advanced certificates", "Advanced-Zertifikate"],
  m365NetCustomerAdds: ["Microsoft 365 net customer adds", "Net customer adds M365"],
  azureNetCustomerAdds: ["Net customer adds Azure"],
  m365Deployments: ["Microsoft 365 deployments", "Deployments M365"],
  azureDeployments: ["Azure security deployments", "Deployments Azure"],
  m365UsageGrowth: ["Microsoft 365 usage growth", "Usage growth M365"],
  azureUsageGrowth: ["Azure security usage growth", "Usage growth Azure"],
};

const requirementAliases: Readonly<Partial<Record<RequirementId, readonly string[]>>> = {
  "step 1": ["Stufe 1"],
  "step 2": ["Stufe 2"],
  baseline: ["Baseline"],
};

const steps: readonly RequirementId[] = ["step 1", "step 2"];
const floors: readonly RequirementId[] = ["ACR", "baseline"];

const scored = new Map(
  designations.flatMap(({ versions }) =>
    versions.flatMap(({ metrics }) => metrics.map(({ id, category }) => [id, category]))
  )
);

/** Whether a metric, and each of its steps, counts the holders of certifications. */
export function countsPeople(metric: MetricId): boolean {
  return scored.get(metric) === "skilling";
}

function requirementsOf(metric: MetricId): readonly RequirementId[] {
  if (countsPeople(metric)) return steps;
  return metric === "usageGrowth" ? floors : [];
}

const index = new NameIndex<NamedMetric>(
  [...scored.keys()].flatMap((metric) => {
    const { en, de }: Text = metricLabels[metric];
    const names = [en, de, ...(aliases[metric] ?? [])];
    const meanings: (readonly [NamedMetric, readonly string[]])[] = [[{ metric }, names]];
    for (const requirement of requirementsOf(metric)) {
      const label: Text = requirementLabels[requirement];
      const endings = [label.en, label.de, ...(requirementAliases[requirement] ?? [])];
      const spellings = endings.flatMap((ending) => names.map((name) => `${name} ${ending}`));
      meanings.push([{ metric, requirement }, spellings]);
    }
    return meanings;
  })
);

/**
 * @param area Whose metrics a problem offers, where it is known.
 * @throws Problem `unknownMetric`
 */
export function metricNamed(text: string, place?: Place, area?: AreaId): NamedMetric {
  const named = index.find(text);
  if (named === undefined) throw unknownMetric(text, place, area);
  return named;
}

export interface MetricOption extends NamedMetric {
  readonly track?: TrackId;
  readonly association?: AssociationId;
}

/**
 * `Usage growth SMB CSP`: the metric, then track and association in either order.
 *
 * @throws Problem `unknownMetric`
 */
export function metricOptionNamed(text: string, place?: Place, area?: AreaId): MetricOption {
  const words = text.split(/[\s,;:()]+/).filter((word) => word !== "");
  for (let count = words.length; count > 0; count--) {
    const named = index.find(words.slice(0, count).join(" "));
    const option = readOption(words.slice(count));
    if (named !== undefined && option !== undefined) return { ...named, ...option };
  }
  throw unknownMetric(text, place, area);
}

type Option = Omit<MetricOption, keyof NamedMetric>;

/** Words that are nothing but a track and an association. */
function readOption(words: readonly string[]): Option | undefined {
  if (words.length === 0) return {};
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    const rest = readOption(words.slice(count));
    const track = findTrack(name);
    const association = findAssociation(name);
    if (rest === undefined) continue;
    if (track !== undefined && rest.track === undefined) return { ...rest, track };
    if (association !== undefined && rest.association === undefined)
      return { ...rest, association };
  }
  return undefined;
}

/** What a row of a metrics table gives, for sentences about it. */
export function metricText({ metric, requirement }: NamedMetric): Text {
  const label: Text = metricLabels[metric];
  if (requirement === undefined) return label;
  const ending: Text = requirementLabels[requirement];
  return { en: `${label.en} ${ending.en}`, de: `${label.de} ${ending.de}` };
}

function unknownMetric(found: string, place: Place | undefined, area: AreaId | undefined): Error {
  const offered = designations.filter(({ id }) => id === area);
  const choices = offered.length === 0 ? metricsOfMost() : offered.flatMap(metricsOf);
  const labels = choices.map((metric) => metricLabels[metric].en);
  return problem("unknownMetric", {
    found,
    nearest: index.nearest(found),
    choices: [...new Set(labels)],
    place,
  });
}

function metricsOf({ versions }: Designation): readonly MetricId[] {
  return [...new Set(versions.flatMap(({ metrics }) => metrics.map(({ id }) => id)))];
}

/** What more than half of the designations score. */
function metricsOfMost(): readonly MetricId[] {
  const all = designations.map((designation) => new Set(metricsOf(designation)));
  return [...scored.keys()].filter(
    (metric) => all.filter((metrics) => metrics.has(metric)).length > all.length / 2
  );
}

/** Everything that two rulebooks say differently about one designation. */
import type { Text } from "../../core/language";
import { measuredMetrics, partsOf } from "../../rules";
import { classificationText } from "../definition";
import { tracks as trackNames } from "../../rules/names";
import type { DesignationRules, Metric, MetricId } from "../../rules/types";
import { isSaidAlike, type RuleDifference, type Said, tracksCompared } from "./difference";
import { metricDifferences } from "./metric-differences";
import { readingDifferences } from "./reading-differences";

/** Metrics of two rulebooks that answer to each other: usually one each; several where they were combined. */
export interface MetricGroup {
  readonly a: readonly Metric[];
  readonly b: readonly Metric[];
  readonly differences: readonly RuleDifference[];
}

export interface RulesDifferences {
  /** Of tracks and gates. */
  readonly general: readonly RuleDifference[];
  /** In the order of the second rulebook; groups without a difference too. */
  readonly groups: readonly MetricGroup[];
}

export function rulesDifferences(a: DesignationRules, b: DesignationRules): RulesDifferences {
  return { general: generalDifferences(a, b), groups: groupsOf(a, b) };
}

const whats = {
  tracks: { en: "Tracks", de: "Pfade" },
  gates: { en: "Points needed in each of", de: "Punkte nötig in jeder von" },
  metric: { en: "Metric", de: "Metrik" },
} satisfies Record<string, Text>;

function generalDifferences(a: DesignationRules, b: DesignationRules): readonly RuleDifference[] {
  const common = { metric: undefined, track: "any", stage: "frame", source: b.source } as const;
  const lines: readonly RuleDifference[] = [
    { ...common, what: whats.tracks, inA: tracksText(a), inB: tracksText(b) },
    { ...common, what: whats.gates, isList: true, inA: gatesText(a), inB: gatesText(b) },
  ];
  return lines.filter(({ inA, inB }) => !isSaidAlike(inA, inB));
}

const choices = {
  none: { en: "one for all", de: "einer für alle" },
  best: { en: "the better total counts", de: "die höhere Summe zählt" },
  market: { en: "by market", de: "nach Markt" },
  classified: { en: "by classification", de: "nach Einstufung" },
} satisfies Record<DesignationRules["tracks"]["by"], Text>;

function tracksText({ tracks }: DesignationRules): Text {
  const choice = choices[tracks.by];
  if (tracks.by === "none") return choice;
  const names = tracks.tracks.map((track) => trackNames[track].label);
  const definition =
    tracks.by === "classified" ? classificationText(tracks.classification) : undefined;
  return {
    en: `${names.map(({ en }) => en).join(", ")}: ${definition?.en ?? choice.en}`,
    de: `${names.map(({ de }) => de).join(", ")}: ${definition?.de ?? choice.de}`,
  };
}

function gatesText({ gates }: DesignationRules): Text {
  return {
    en: gates.map(({ label }) => label.en).join("; "),
    de: gates.map(({ label }) => label.de).join("; "),
  };
}

function groupsOf(a: DesignationRules, b: DesignationRules): readonly MetricGroup[] {
  const left = new Set(a.metrics);
  const groups: Omit<MetricGroup, "differences">[] = b.metrics.map((metric) => {
    const ids = idsOf(metric);
    const answering = a.metrics.filter(
      (each) => left.has(each) && idsOf(each).some((id) => ids.includes(id))
    );
    for (const each of answering) left.delete(each);
    return { a: answering, b: [metric] };
  });
  const gone = a.metrics
    .filter((metric) => left.has(metric))
    .map((metric) => ({ a: [metric], b: [] }));
  return joined([...groups, ...gone]).map((group) => ({
    ...group,
    differences: [
      ...structure(group),
      ...within(group, a, b),
      ...readingDifferences(group.b, a, b),
    ],
  }));
}

function idsOf(metric: Metric): readonly MetricId[] {
  return [metric.id, ...partsOf(metric).map(({ id }) => id)];
}

/** A metric of the first rulebook that was divided answers to several of the second. */
function joined(
  groups: readonly Omit<MetricGroup, "differences">[]
): readonly Omit<MetricGroup, "differences">[] {
  return groups.reduce<Omit<MetricGroup, "differences">[]>((done, group) => {
    const ids = group.b.flatMap(idsOf);
    const parent =
      group.a.length > 0
        ? undefined
        : done.find((each) => each.a.flatMap(idsOf).some((id) => ids.includes(id)));
    if (parent === undefined) return [...done, group];
    return done.map((each) => (each === parent ? { a: each.a, b: [...each.b, ...group.b] } : each));
  }, []);
}

/** Metrics that only one rulebook scores, or that are scored together in one and by themselves in the other. */
function structure({ a, b }: Omit<MetricGroup, "differences">): readonly RuleDifference[] {
  const names = (metrics: readonly Metric[]): Said => {
    if (metrics.length === 0) return undefined;
    const text = (language: "en" | "de"): string =>
      metrics.map(({ label, maximum }) => `${label[language]} (${String(maximum)})`).join("; ");
    return { en: text("en"), de: text("de") };
  };
  const isSame = a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
  const metric = b[0] ?? a[0];
  if (isSame || metric === undefined) return [];
  return [
    {
      metric,
      track: "any",
      what: whats.metric,
      inA: names(a),
      inB: names(b),
      stage: "counting",
      source: metric.source,
    },
  ];
}

/** Number by number: what is combined is compared by its parts. */
function within(
  { a, b }: Omit<MetricGroup, "differences">,
  rulesA: DesignationRules,
  rulesB: DesignationRules
): readonly RuleDifference[] {
  const tracks = tracksCompared(rulesA, rulesB);
  const before = measuredMetrics({ metrics: a });
  const wholes = a.flatMap((metric) =>
    b.filter(({ id }) => id === metric.id).map((same) => [metric, same] as const)
  );
  return [
    ...measuredMetrics({ metrics: b }).flatMap((metric) => {
      const same = before.find(({ id }) => id === metric.id);
      return same === undefined ? [] : metricDifferences(same, metric, tracks);
    }),
    ...wholes.flatMap(([one, other]) =>
      one.measure.by === "parts" && other.measure.by === "parts" && one.unit === other.unit
        ? metricDifferences(one, other, tracks).filter(({ stage }) => stage === "target")
        : []
    ),
  ];
}

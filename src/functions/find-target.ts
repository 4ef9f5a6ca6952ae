/** The one target that a metric, track and association name, or what is missing to name one. */
import type { Text } from "../core/language";
import { problem, type Problem } from "../core/problem";
import { measuredMetrics, partsOf, rulesOf, undatedRulebook } from "../rules";
import type {
  AssociationId,
  Designation,
  DesignationRules,
  Metric,
  RulebookId,
  TrackId,
} from "../rules/types";
import { metricText, type NamedMetric } from "../worksheet/metrics/metric-names";
import { checkedTrack, type Target, targetsNamed, targetsOf, trackText } from "./targets";

const onlyTrack: Text = { en: "track", de: "Pfad" };
const onlyAssociation: Text = { en: "association", de: "Zuordnung" };
const onlyPart: Text = { en: "part", de: "Teil" };
const trackAndAssociation: Text = { en: "track and association", de: "Pfad und Zuordnung" };

export interface TargetQuestion {
  readonly area: Designation;
  readonly metric: NamedMetric;
  readonly track: TrackId | undefined;
  readonly association: AssociationId | undefined;
  readonly rulebook: RulebookId | undefined;
}

/** A designation's rules under the rulebook asked for, else under the one that applies without a date. */
export function rulesFor(
  designation: Designation,
  rulebook: RulebookId | undefined
): DesignationRules {
  return rulesOf(designation, rulebook ?? undatedRulebook);
}

/**
 * A combined metric has one target where its parts do, in one unit.
 *
 * @throws Problem where the metric isn't scored, the track or association isn't one, or targets differ and it is missing.
 */
export function findTarget(question: TargetQuestion): {
  readonly metric: Metric;
  readonly track: TrackId | "any";
  readonly target: number;
  readonly rulebook: RulebookId;
} {
  const rules = rulesFor(question.area, question.rulebook);
  const metric = metricIn(rules, question);
  const track = checkedTrack(question.area, rules, question.track) ?? assumedTrack(rules);
  const targets = partsOf(metric).flatMap(targetsOf);
  const fitting = targetsNamed(targets, { track, association: question.association });
  const [first] = fitting;
  const isOne = fitting.every(
    (target) => target.value === first?.value && target.metric.unit === first.metric.unit
  );
  if (first !== undefined && isOne) {
    return { metric, track: first.track, target: first.value, rulebook: rules.rulebook };
  }
  throw choiceNeeded(metric, fitting);
}

/** The track that the rulebook assumes where none is given. */
function assumedTrack({ tracks }: DesignationRules): TrackId | undefined {
  return tracks.by === "market" ? tracks.otherwise : undefined;
}

/** Names what tells the targets apart, and every choice of it. */
function choiceNeeded(metric: Metric, targets: readonly Target[]): Problem {
  const byPart = targets.some((one) => targets.some((other) => differsByPart(one, other)));
  const byTrack = new Set(targets.map((target) => target.track)).size > 1;
  const byAssociation = new Set(targets.map((target) => target.association)).size > 1;
  const missing = byPart
    ? onlyPart
    : byTrack && byAssociation
      ? trackAndAssociation
      : byTrack
        ? onlyTrack
        : onlyAssociation;
  const choices = targets.map((target) =>
    [
      ...(byPart ? [target.metric.label.en] : []),
      ...(byTrack ? [trackText(target.track)] : []),
      ...(byAssociation ? [target.association] : []),
    ].join(" ")
  );
  return problem("choiceNeeded", {
    metric: metric.label,
    missing,
    choices: [...new Set(choices)],
  });
}

function differsByPart(one: Target, other: Target): boolean {
  const isSameOption = one.track === other.track && one.association === other.association;
  const isSame = one.value === other.value && one.metric.unit === other.metric.unit;
  return isSameOption && !isSame;
}

/** What a metric requires, such as `Usage growth ACR`, has no target of its own. */
function metricIn(rules: DesignationRules, { area, metric: named }: TargetQuestion): Metric {
  const scored = [...rules.metrics, ...measuredMetrics(rules)];
  const found = scored.find((metric) => metric.id === named.metric);
  if (found !== undefined && named.requirement === undefined) return found;
  throw problem("metricNotScored", {
    metric: metricText(named),
    area: area.name,
    rulebook: rules.rulebook,
    choices: measuredMetrics(rules).map((metric) => metric.label.en),
  });
}

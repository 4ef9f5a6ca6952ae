/** The one target that a metric, track and association name, or what is missing to name one. */
import { entriesOf } from "../core/entries";
import type { Text } from "../core/language";

import { problem, type Problem } from "../core/problem";
import { measuredMetrics, partsOf, rulesOf, undatedRulebook } from "../rules";
import { tracks as trackNames } from "../rules/names";
import {
  type AssociationId,
  type Designation,
  type DesignationRules,
  forTrack,
  type Metric,
  type RulebookId,
  type TrackId,
} from "../rules/types";
import { metricText, type NamedMetric } from "../worksheet/metrics/metric-names";

const onlyTrack: Text = { en: "track", de: "Pfad" };
const onlyAssociation: Text = { en: "association", de: "Zuordnung" };
const onlyPart: Text = { en: "part", de: "Teil" };
const trackAndAssociation: Text = { en: "track and association", de: "Pfad und Zuordnung" };

interface Target {
  readonly metric: Metric;
  readonly track: TrackId | "any";
  readonly association: AssociationId | "any";
  readonly value: number;
}

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

/** Every target of a metric, track by track. */
export function targetsOf(metric: Metric): readonly Target[] {
  return entriesOf(metric.targets).flatMap(([track, options]) =>
    entriesOf(options).map(([association, value]) => ({ metric, track, association, value }))
  );
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
  const track = checkedTrack(rules, question);
  const onTrack = partsOf(metric)
    .flatMap(targetsOf)
    .filter((target) => track === undefined || target.track === "any" || target.track === track);
  const fitting = withAssociation(onTrack, track, question.association);
  const [first] = fitting;
  const isOne = fitting.every(
    (target) => target.value === first?.value && target.metric.unit === first.metric.unit
  );
  if (first !== undefined && isOne) {
    return { metric, track: first.track, target: first.value, rulebook: rules.rulebook };
  }
  throw choiceNeeded(metric, fitting);
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

function trackText(track: TrackId | "any"): string {
  return track === "any" ? "" : trackNames[track].label.en;
}

/** The track asked for, or the one that the rulebook assumes where none is. */
function checkedTrack(
  rules: DesignationRules,
  { area, track }: TargetQuestion
): TrackId | undefined {
  const choice = rules.tracks;
  if (choice.by === "none") {
    if (track === undefined) return undefined;
    throw problem("noTracks", {
      area: area.name,
      found: trackText(track),
      rulebook: rules.rulebook,
    });
  }
  if (track === undefined) return choice.by === "market" ? choice.otherwise : undefined;
  if (choice.tracks.includes(track)) return track;
  throw problem("unknownTrack", { found: trackText(track), choices: choice.tracks.map(trackText) });
}

/** The targets that an association is scored against; one that earns nothing in the metric is a problem. */
function withAssociation(
  targets: readonly Target[],
  track: TrackId | undefined,
  association: AssociationId | undefined
): readonly Target[] {
  if (association === undefined) return targets;
  const earns = (target: Target): boolean => {
    const { measure } = target.metric;
    if (!("associations" in measure)) return true;
    if (target.association !== "any") return target.association === association;
    const accepted = forTrack(measure.associations, track ?? target.track) ?? [];
    const apart = measure.associationsApart.flatMap((each) => each.associations);
    return [...accepted, ...apart].includes(association);
  };
  const fitting = targets.filter(earns);
  if (fitting.length > 0) return fitting;
  const scored = targets.flatMap(
    ({ metric: { measure }, track: own, association: option }): readonly string[] =>
      option === "any" && "associations" in measure
        ? (forTrack(measure.associations, own) ?? [])
        : [option]
  );
  throw problem("unknownAssociation", { found: association, choices: [...new Set(scored)] });
}

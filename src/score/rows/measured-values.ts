/** Every number that was measured for a designation, on all tracks and for all associations, with what one more of it would earn. */
import type { Text } from "../../core/language";
import type { Measured } from "../../measure/measured";
import { requirementLabels, tracks } from "../../rules/names";
import type { UnitId } from "../../rules/types";
import type { MetricScore, OptionScore, Scorecard } from "../scorecard";

export interface MeasuredValue {
  readonly card: Scorecard;
  readonly score: MetricScore;
  /** What it is called, such as `Usage growth, SMB, CSP`. */
  readonly label: Text;
  readonly measured: Measured;
  readonly unit: UnitId;
  /** Whether the score is made from it, and not from another track or option. */
  readonly counts: boolean;
  /** Points that one more of its unit earns while the metric is below its maximum; 0 for what only has to be reached. */
  readonly pointsPerUnit: number;
}

/** A value that several tracks share, as people do, is there once: for the track that counts. */
export function measuredValues(card: Scorecard): readonly MeasuredValue[] {
  const all = [...card.tracks]
    .filter(({ track }) => track !== "perMetric" || card.tracks.length === 1)
    .sort((one, other) => Number(other.counts) - Number(one.counts))
    .flatMap(({ metrics, counts }) => metrics.flatMap((score) => valuesOf(card, score, counts)));
  return all.filter(
    (value, at) => all.findIndex((each) => isSameOfPeople(each, value)) === at || !isOfPeople(value)
  );
}

const isOfPeople = ({ unit }: MeasuredValue): boolean => unit === "people";

function isSameOfPeople(one: MeasuredValue, other: MeasuredValue): boolean {
  return (
    isOfPeople(one) &&
    isOfPeople(other) &&
    one.score.metric.id === other.score.metric.id &&
    one.pointsPerUnit > 0 === other.pointsPerUnit > 0 &&
    one.measured.amount === other.measured.amount
  );
}

function valuesOf(
  card: Scorecard,
  score: MetricScore,
  trackCounts: boolean
): readonly MeasuredValue[] {
  const { options, shares, requirements, track } = score;
  const ofTrack = track === "any" ? [] : [tracks[track].label];
  const scored =
    shares.length > 0
      ? shares.map(({ option, label, counts }) => ({ option, names: [label], counts }))
      : options.map((option) => ({
          option,
          names: [score.label, ...(option.association === "any" ? [] : [option.label])],
          counts: option.counts,
        }));
  const values = scored.flatMap(({ option, names, counts }) =>
    option.measured === undefined
      ? []
      : [
          {
            ...{ card, score, measured: option.measured, unit: option.unit },
            label: joined([names[0], ...ofTrack, ...names.slice(1)]),
            counts: trackCounts && counts,
            pointsPerUnit: perUnit(option),
          },
        ]
  );
  const required = requirements.flatMap(({ requirement, measured }) => {
    if (measured === undefined) return [];
    const label = spaced(score.label, requirementLabels[requirement.id]);
    const common = { card, score, measured, unit: requirement.unit };
    return [
      { ...common, label: joined([label, ...ofTrack]), counts: trackCounts, pointsPerUnit: 0 },
    ];
  });
  return [...values, ...required];
}

function perUnit({ maximum, target }: OptionScore): number {
  return maximum / target;
}

function joined(names: readonly (Text | undefined)[]): Text {
  const present = names.filter((name) => name !== undefined);
  return {
    en: present.map(({ en }) => en).join(", "),
    de: present.map(({ de }) => de).join(", "),
  };
}

function spaced(one: Text, other: Text): Text {
  return { en: `${one.en} ${other.en}`, de: `${one.de} ${other.de}` };
}

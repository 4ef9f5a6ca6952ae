/** One track's total and gates. */
import { note } from "../core/note";
import type { Text } from "../core/language";
import type { Gate, TrackId } from "../rules/types";
import { tracks as trackNames } from "../rules/names";
import { roundTotal } from "./points";
import { readingOf } from "./readings-used";
import { scoreMetric } from "./score-metric";
import type { GateScore, MetricScore, TrackScore } from "./scorecard";
import type { ScoringContext } from "./scoring-context";

const perMetric: Text = { en: "Better track per metric", de: "Besserer Pfad je Metrik" };
const onlyTrack: Text = { en: "All customers", de: "Alle Kunden" };

export function scoreTrack(track: TrackId | "any", context: ScoringContext): TrackScore {
  const metrics = context.rules.metrics.map((metric) => scoreMetric(metric, track, context));
  return sumUp(track, metrics, context);
}

/** The better track for each metric by itself, as reading MW-10 (b) has it. */
export function scorePerMetric(tracks: readonly TrackScore[], context: ScoringContext): TrackScore {
  const metrics = context.rules.metrics.flatMap((metric) => {
    const scores = tracks.flatMap((track) =>
      track.metrics.filter((score) => score.metric.id === metric.id)
    );
    return scores.length === 0
      ? []
      : [scores.reduce((one, other) => (other.points > one.points ? other : one))];
  });
  return sumUp("perMetric", metrics, context);
}

function sumUp(
  track: TrackScore["track"],
  metrics: readonly MetricScore[],
  context: ScoringContext
): TrackScore {
  const gates = context.rules.gates.map((gate) => scoreGate(gate, metrics, context));
  return {
    kind: "sum",
    label:
      track === "any" ? onlyTrack : track === "perMetric" ? perMetric : trackNames[track].label,
    counts: false,
    notes: [],
    parts: [...metrics, ...gates],
    track,
    total: roundTotal(metrics.reduce((sum, metric) => sum + metric.points, 0)),
    metrics,
    gates,
  };
}

function scoreGate(
  gate: Gate,
  metrics: readonly MetricScore[],
  context: ScoringContext
): GateScore {
  const points = roundTotal(
    metrics
      .filter((score) => gate.metrics.includes(score.metric.id))
      .reduce((sum, score) => sum + score.points, 0)
  );
  const asksForOne = readingOf("GE-2", context.rules, context.settings).option === "b";
  return {
    kind: "gate",
    label: gate.label,
    counts: true,
    notes: points > 0 && points < 1 ? [note("gateBand", { gate: gate.label })] : [],
    parts: [],
    gate,
    points,
    passed: asksForOne ? points >= 1 : points > 0,
  };
}

/** The one metric that a formula asks for, on the track that it names or that counted, with what its points came from. */
import type { ReactElement } from "react";
import type { Scorecard, TrackScore } from "../../score/scorecard";
import type { MetricOption } from "../../worksheet/metrics/metric-names";
import { CardContext } from "../goals/card-context";
import type { HeadingLevel } from "../parts/heading-level";
import { NoteList } from "../parts/NoteList";
import { MetricStep } from "../steps/MetricStep";
import { RulebookLine } from "../steps/RulebookLine";

interface MetricCardProps {
  readonly card: Scorecard;
  readonly asked: MetricOption;
  readonly level: HeadingLevel;
}

export function MetricCard({ card, asked, level }: MetricCardProps): ReactElement {
  const track = [card.track, ...card.tracks].find((each) => isMeant(each, asked)) ?? card.track;
  const metrics = track.metrics.filter(
    ({ metric, shares }) =>
      metric.id === asked.metric || shares.some((share) => share.metric.id === asked.metric)
  );
  return (
    <>
      <CardContext value={track === card.track ? card : undefined}>
        {metrics.map((step) => (
          <MetricStep key={step.metric.id} step={step} level={level} withTrack isOpenAtFirst />
        ))}
      </CardContext>
      <NoteList notes={card.notes} />
      <RulebookLine rulebook={card.rulebook} />
    </>
  );
}

/** Without a track it is one that scores the association asked for. */
function isMeant({ track, metrics }: TrackScore, asked: MetricOption): boolean {
  if (asked.track !== undefined) return track === asked.track;
  return metrics.some(
    ({ metric, options }) =>
      metric.id === asked.metric &&
      options.some(({ association }) => association === asked.association)
  );
}

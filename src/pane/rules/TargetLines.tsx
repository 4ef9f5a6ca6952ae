/** What earns a metric's maximum, per association where they differ, and what one unit earns. */
import type { ReactElement } from "react";
import { targetsOf } from "../../functions/targets";
import { associations } from "../../rules/names";
import { forTrack, type Metric, type TrackId } from "../../rules/types";
import { type Speech, useWords } from "../words";
import { Fact } from "./Facts";

interface TargetLinesProps {
  readonly metric: Metric;
  readonly track: TrackId | "any";
}

export function TargetLines({ metric, track }: TargetLinesProps): ReactElement {
  const speech = useWords();
  const { t, say, format } = speech;
  const targets = targetsOf(metric).filter(
    (target) => target.track === "any" || target.track === track
  );
  return (
    <Fact name={t("rules.target")}>
      {targets.map(({ association, value }) => (
        <div key={association}>
          {association === "any" ? "" : `${say(associations[association].label)}: `}
          {format.amount(value, metric.unit)}, {perUnit(metric, track, value, speech)}
        </div>
      ))}
    </Fact>
  );
}

/** `2.5 points each`, or by the published whole unit of a continuous metric: `1 point per 1 %`. */
function perUnit(
  metric: Metric,
  track: TrackId | "any",
  target: number,
  { t, format }: Speech
): string {
  const { maximum, unit } = metric;
  const increment = metric.increment && forTrack(metric.increment, track);
  const count = (maximum * (increment ?? 1)) / target;
  const points = format.number(count);
  if (increment === undefined) return t("rules.each", { count, points });
  return t("rules.perAmount", { count, points, amount: format.amount(increment, unit) });
}

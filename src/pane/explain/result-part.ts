/** Which designation or metric the selected row of a spilled table speaks of: it is explained first, the rest below it. */
import { cornerOf } from "../../core/place";
import { Problem } from "../../core/problem";
import type { Scalar } from "../../functions";
import type { MetricScore, Scorecard } from "../../score/scorecard";
import type { MetricOption } from "../../worksheet/metrics/metric-names";
import type { Explained, ExplainedCall } from "./explained-call";
import type { RowPlace } from "./table-row";

type Computed = Extract<ExplainedCall, { readonly state: "computed" }>;

export interface ResultPart {
  /** Of the row, so that another row's part is drawn anew. */
  readonly key: string;
  readonly of: Explained;
  /** Absent where the row speaks of the whole designation. */
  readonly metric: MetricOption | undefined;
}

/** @param row Of the result's table, its header being 0. */
export function partsOf(
  { result, cards, metric }: Computed,
  row: number | undefined
): readonly [ResultPart | undefined, readonly Explained[]] {
  const cells = typeof result === "object" && !(result instanceof Problem) ? result[row ?? 0] : [];
  if (row === undefined || row < 1 || cells === undefined || metric !== undefined) {
    return [undefined, cards];
  }
  const [only] = cards;
  if (cards.length > 1) {
    const of = cards.find(({ designation }) => cells.includes(designation.name.en));
    if (of === undefined) return [undefined, cards];
    const others = cards.filter((each) => each !== of);
    return [{ key: `${of.designation.id} asked`, of, metric: undefined }, others];
  }
  if (only === undefined || only.card instanceof Problem) return [undefined, cards];
  const found = metricIn(only.card, cells);
  if (found === undefined) return [undefined, cards];
  return [{ key: `${String(row)} ${found.metric}`, of: only, metric: found }, cards];
}

/** The row of the worksheets that a line of EVIDENCE tells of; none where it tells of many, or the range's address isn't known. */
export function evidenceRow(
  { definition, result }: Computed,
  line: number | undefined
): RowPlace | undefined {
  if (definition.id !== "EVIDENCE" || line === undefined || line < 1) return undefined;
  const cells = typeof result === "object" && !(result instanceof Problem) ? result[line] : [];
  const [address, row] = cells ?? [];
  if (typeof address !== "string" || typeof row !== "number") return undefined;
  const corner = cornerOf(address);
  return corner === undefined ? undefined : { address, row: row - 1 - corner.row };
}

/** By the names that our tables write: the metric's, or that of a part of it, and the track's. */
function metricIn(
  { tracks, track }: Scorecard,
  cells: readonly Scalar[]
): MetricOption | undefined {
  const named = tracks.find(({ label }) => cells.includes(label.en)) ?? track;
  const isNamed = ({ label }: { readonly label: { readonly en: string } }): boolean =>
    cells.includes(label.en);
  for (const { metric, shares } of named.metrics) {
    const share = shares.find((each) => isNamed(each.metric));
    if (share !== undefined || isNamed(metric))
      return optionOf(share?.metric ?? metric, named.track);
  }
  return undefined;
}

function optionOf({ id }: MetricScore["metric"], track: Scorecard["track"]["track"]): MetricOption {
  return { metric: id, ...(track === "any" || track === "perMetric" ? {} : { track }) };
}

/** Asks METRICS about tables and finds its rows by name, track and association. */
import { callFunction, type CallContext, type Scalar } from "../../../src/functions";

export type Cells = readonly (readonly unknown[])[];

export interface MetricRowFound {
  readonly value: Scalar;
  readonly counted: number;
  readonly leftOut: number;
  readonly asOf: Scalar;
  readonly note: string;
}

/** By `Usage growth|SMB|CSP`. */
export function metricsOf(
  area: string,
  ranges: readonly Cells[],
  context: CallContext = {}
): ReadonlyMap<string, MetricRowFound> {
  const table = callFunction("METRICS", [area, ...ranges], context);
  if (!Array.isArray(table)) throw new TypeError("METRICS gives a table");
  return new Map(
    (table as Scalar[][])
      .slice(1)
      .map(([metric, track, association, value, , counted, leftOut, asOf, note]) => [
        [metric, track, association].join("|").replace(/\|+$/, ""),
        {
          value: value ?? "",
          counted: Number(counted),
          leftOut: Number(leftOut),
          asOf: asOf ?? "",
          note: String(note),
        },
      ])
  );
}

export function valueOf(
  area: string,
  metric: string,
  ranges: readonly Cells[]
): Scalar | undefined {
  return metricsOf(area, ranges).get(metric)?.value;
}

/** A settings table. */
export function settings(...rows: readonly (readonly [string, unknown])[]): Cells {
  return [["Setting", "Value"], ...rows];
}

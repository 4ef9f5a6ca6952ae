/** How the cases ask the functions, as a cell would, and what they take apart. */
import { Problem } from "../../src/core/problem";
import { type CallContext, type Scalar, type Table, callFunction } from "../../src/functions";

export type Range = readonly (readonly unknown[])[];

/** Inputs are never changed by a function: every cell handed over here is frozen. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

export function ask(
  id: string,
  args: readonly unknown[],
  context: CallContext = {}
): Scalar | Table {
  return callFunction(id, frozen(args), context);
}

export function askNumber(id: string, args: readonly unknown[], context: CallContext = {}): number {
  const result = ask(id, args, context);
  if (typeof result !== "number") throw new TypeError(`${id} gave ${String(result)}, not a number`);
  return result;
}

export function askTable(id: string, args: readonly unknown[], context: CallContext = {}): Table {
  const result = ask(id, args, context);
  if (!Array.isArray(result)) throw new TypeError(`${id} gave ${String(result)}, not a table`);
  return result as Table;
}

/** The rows of a spilled table, each by its header texts. */
export function askRows(
  id: string,
  args: readonly unknown[],
  context: CallContext = {}
): readonly Readonly<Record<string, Scalar | undefined>>[] {
  const [header = [], ...rows] = askTable(id, args, context);
  return rows.map((row) =>
    Object.fromEntries(header.map((name, column) => [String(name), row[column]]))
  );
}

/** The problem that the call must end in; anything else fails the case. */
export function askProblem(
  id: string,
  args: readonly unknown[],
  context: CallContext = {}
): Problem {
  let result: unknown;
  try {
    result = ask(id, args, context);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error(`${id} gave ${JSON.stringify(result)} where a problem was due`);
}

/** Points of a metric of the breakdown: a metric has one row in each scorecard. */
export function pointsOf(metric: string, area: string, ...ranges: unknown[]): number {
  return Number(breakdownRow(metric, area, ...ranges).Points);
}

export function breakdownRow(
  metric: string,
  area: string,
  ...ranges: unknown[]
): Readonly<Record<string, Scalar | undefined>> {
  const found = askRows("BREAKDOWN", [area, ...ranges]).filter((row) => row.Metric === metric);
  expect(found).toHaveLength(1);
  return found[0] ?? {};
}

/** The last row of the breakdown, which carries status, rulebook and month. */
export function totalRow(
  area: string,
  ...ranges: unknown[]
): Readonly<Record<string, Scalar | undefined>> {
  return askRows("BREAKDOWN", [area, ...ranges]).at(-1) ?? {};
}

export function metrics(...rows: Range): Range {
  return [["Metric", "Value"], ...rows];
}

export function trackMetrics(...rows: Range): Range {
  return [["Metric", "Track", "Association", "Value"], ...rows];
}

export function settings(...rows: Range): Range {
  return [["Setting", "Value"], ...rows];
}

/** Metrics of an Azure area, in the order NCA, intermediate, advanced, growth, deployments. */
export function azure(
  adds: unknown,
  intermediate: unknown,
  advanced: unknown,
  growth: unknown,
  deployments: unknown
): Range {
  return metrics(
    ["Net customer adds", adds],
    ["Intermediate certifications", intermediate],
    ["Advanced certifications", advanced],
    ["Usage growth", growth],
    ["Deployments", deployments]
  );
}

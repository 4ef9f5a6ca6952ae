/** Measures metrics of a designation under rulebook 2022-05 over ranges as a host delivers them. */
import { dayOfIso } from "../../src/core/month";
import { measure } from "../../src/measure";
import type { Measured, Measurements } from "../../src/measure/measured";
import { designation, rulesOf } from "../../src/rules";
import type { AreaId, AssociationId, Metric, MetricId, TrackId } from "../../src/rules/types";
import { read } from "../worksheet/read";

export interface Asked {
  readonly metric?: MetricId;
  readonly track?: TrackId | "any";
  readonly association?: AssociationId | "any";
}

/** @param asOf An ISO day; `undefined` where nothing tells it. */
export function measurements(
  area: AreaId,
  asOf: string | undefined,
  ...ranges: readonly unknown[]
): Measurements {
  const rules = rulesOf(designation(area), "2022-05");
  return measure(area, rules, read(...ranges), asOf === undefined ? undefined : dayOfIso(asOf));
}

export function metricOf(area: AreaId, id: MetricId): Metric {
  const metric = rulesOf(designation(area), "2022-05").metrics.find((each) => each.id === id);
  if (metric === undefined) throw new Error(`${area} has no metric ${id}.`);
  return metric;
}

export function measured(
  area: AreaId,
  asOf: string | undefined,
  { metric = "intermediateCertifications", track = "any", association = "any" }: Asked,
  ...ranges: readonly unknown[]
): Measured | undefined {
  return measurements(area, asOf, ...ranges).value(metricOf(area, metric), track, association);
}

/** Value of `<metric> step 1`. */
export function stepOne(
  area: AreaId,
  asOf: string,
  metric: MetricId,
  ...ranges: readonly unknown[]
): number | undefined {
  const rule = metricOf(area, metric);
  const step = rule.requirements.find(({ id }) => id === "step 1");
  return step && measurements(area, asOf, ...ranges).requirement(rule, step, "any")?.amount;
}

export type Row = readonly unknown[];

const header = ["MCPID", "Certification", "Completed", "Expires", "Status", "Type"];

/** Rows of id, certification, completed, expires, status and type, of which the end may be left out. */
export function certificates(...rows: readonly Row[]): readonly Row[] {
  const usual = ["", "", "", "", "Active", "Certification"];
  return [header, ...rows.map((row) => usual.map((cell, column) => row[column] ?? cell))];
}

/** People for Modern Work intermediate: MS-900, MS-203, MD-100 + MD-101, MS-700 or MS-600. */
export function countIntermediate(asOf: string, ...rows: readonly Row[]): number | undefined {
  return measured("ModernWork", asOf, { track: "smb" }, certificates(...rows))?.amount;
}

export function settings(...rows: readonly Row[]): readonly Row[] {
  return [["Setting", "Value"], ...rows];
}

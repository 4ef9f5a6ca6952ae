/** A workbook as the ranges a formula gets: rows and columns shuffled, tables split, with the noise that sheets have. */
import type { Workbook } from "../rows";
import { cellOf } from "./cells";
import { chance, type Layout, shuffled } from "./layout";
import {
  azureColumns,
  certificateColumns,
  type Column,
  consumptionColumns,
  mobilityColumns,
  officeColumns,
  revenueColumns,
  seatColumns,
} from "./tables";

export type Range = readonly (readonly unknown[])[];

/** Consecutive parts of nearly the same size, none of them empty. */
function parts<T>(rows: readonly T[], count: number): readonly (readonly T[])[] {
  const size = Math.max(1, Math.ceil(rows.length / count));
  const starts = Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => index * size);
  return starts.map((start) => rows.slice(start, start + size));
}

/** Totals and the like: cells of a row that isn't one. */
function noiseRows(header: readonly unknown[], sample: readonly unknown[], layout: Layout): Range {
  const blank = header.map(() => layout.blank);
  const tenantAt = header.findIndex((name) => /tenant|mandant/i.test(String(name)));
  const replaced = (value: unknown): readonly unknown[] =>
    sample.map((cell, index) => (index === tenantAt ? value : cell));
  const totals = tenantAt < 0 ? [] : [replaced("Grand total"), replaced(layout.blank)];
  return [blank, header, ...totals];
}

function tableRange<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  layout: Layout,
  random: () => number
): Range {
  const noise: Column<R> = { headers: ["Remark"], format: "text", of: () => "checked" };
  const ordered = shuffled(layout.noise ? [...columns, noise] : columns, random);
  const header = ordered.map(({ headers }) => headers[layout.vintage % headers.length]);
  const cells = rows.map((row) => ordered.map(({ of, format }) => cellOf(of(row), format, layout)));
  const extra = layout.noise ? noiseRows(header, cells[0] ?? [], layout) : [];
  const title = header.map((_, index) => (index === 0 ? "Contoso Ltd, export" : layout.blank));
  return [...(layout.noise ? [title] : []), header, ...shuffled([...cells, ...extra], random)];
}

function tableRanges<R>(
  rows: readonly R[] | undefined,
  columns: readonly Column<R>[],
  layout: Layout,
  random: () => number
): readonly Range[] {
  if (rows === undefined) return [];
  const present = columns.filter(
    ({ optional, of }) => optional !== true || rows.some((row) => of(row) !== undefined)
  );
  return parts(shuffled(rows, random), layout.ranges).map((part) =>
    tableRange(part, present, layout, random)
  );
}

function settingsRange({ asOf, market, rulebook, readings }: Workbook): readonly Range[] {
  const rows = [
    ...(asOf === undefined ? [] : [["As of", asOf]]),
    ...(market === "Other" ? [["Market", "Other"]] : []),
    ...(rulebook === undefined ? [] : [["Rulebook", rulebook]]),
    ...Object.entries(readings).map(([id, option]) => [`Reading ${id}`, option]),
  ];
  return rows.length === 0 ? [] : [[["Setting", "Value"], ...rows]];
}

export type TableName = Exclude<keyof Workbook, "asOf" | "market" | "rulebook" | "readings">;

export interface Rendered {
  readonly tables: Readonly<Record<TableName, readonly Range[]>>;
  readonly settings: readonly Range[];
  /** Everything a formula gets, in any order. */
  readonly ranges: readonly Range[];
}

export function render(workbook: Workbook, layout: Layout): Rendered {
  const random = chance(layout.seed);
  const tables = {
    azure: tableRanges(workbook.azure, azureColumns, layout, random),
    office: tableRanges(workbook.office, officeColumns, layout, random),
    claims: tableRanges(workbook.claims, officeColumns, layout, random),
    seats: tableRanges(workbook.seats, seatColumns, layout, random),
    mobility: tableRanges(workbook.mobility, mobilityColumns, layout, random),
    revenue: tableRanges(workbook.revenue, revenueColumns, layout, random),
    consumption: tableRanges(workbook.consumption, consumptionColumns, layout, random),
    certificates: tableRanges(workbook.certificates, certificateColumns, layout, random),
  };
  const settings = settingsRange(workbook);
  const ranges = shuffled([...Object.values(tables).flat(), ...settings], random);
  return { tables, settings, ranges };
}

/** Rows below the header, whatever they hold. */
export function rowsBelowHeader(ranges: readonly Range[], layout: Layout): number {
  const above = layout.noise ? 2 : 1;
  return ranges.reduce((total, range) => total + range.length - above, 0);
}

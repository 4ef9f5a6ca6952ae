/** Which cells a reference in a formula means: an address, a table or columns of it, a name, or a spill. */
import { type AstExpression, parseA1Ref, parseStructRef, type RangeA1 } from "@borgar/fx";
import { columnLetters, cornerOf } from "../../core/place";
import { partAddress } from "../tables/addresses";
import type { Area, NamedArea, Workbook } from "../workbook";
import { type Local, type Locals, readFormula } from "./spd-calls";
import { UnreadableArgument } from "./unreadable-argument";

/** The cell whose formula is read: references without a sheet are to its own, `[@Month]` to its row. */
export interface Spot {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  /** As its references are quoted in messages. */
  readonly formula: string;
  /** What the formula gives a name by itself. */
  readonly locals?: Locals;
}

export interface ReferencedCells extends Area {
  /** The reference goes on below, where the sheet's used cells end. */
  readonly goesOn?: boolean;
}

type Door = Pick<Workbook, "sheets" | "tables" | "names" | "spill" | "read">;

/** @throws UnreadableArgument where the reference can't be followed. */
export async function referencedCells(
  reference: AstExpression,
  spot: Spot,
  workbook: Door
): Promise<ReferencedCells> {
  if (reference.type === "UnaryExpression" && reference.operator === "#") {
    return spilled(reference.arguments[0], spot, workbook);
  }
  if (reference.type !== "ReferenceIdentifier") {
    throw new UnreadableArgument("computed", textOf(reference, spot));
  }
  const { value, kind } = reference;
  const local = spot.locals?.get(value.toUpperCase());
  if (local !== undefined) return localCells(local, value, spot, workbook);
  if (kind === "range" || kind === "beam") return ranged(value, spot, workbook);
  if (kind === "table") return structured(value, spot, workbook);
  return named(value, spot, workbook);
}

async function localCells(
  local: Local,
  name: string,
  spot: Spot,
  workbook: Door
): Promise<ReferencedCells> {
  const { expression, locals } = local;
  if (expression === undefined) throw new UnreadableArgument("computed", name);
  return referencedCells(expression, { ...spot, locals }, workbook);
}

/** An expression as the formula writes it. */
export function textOf({ loc }: AstExpression, { formula }: Spot): string {
  return loc === undefined ? formula : formula.slice(...loc);
}

async function ranged(text: string, { sheet }: Spot, workbook: Door): Promise<ReferencedCells> {
  const reference = parseA1Ref(text);
  const [scope = sheet, ...more] = reference?.context?.toReversed() ?? [];
  if (reference === undefined || !("range" in reference))
    throw new UnreadableArgument("computed", text);
  if (more.length > 0) throw new UnreadableArgument("otherWorkbook", text);
  const sheets = await workbook.sheets("all");
  const used = sheets.find((area) => isSame(area.sheet, scope));
  if (used === undefined) throw new UnreadableArgument("emptySheet", text);
  return withinUsed(reference.range, used);
}

/** Whole columns and rows end where the sheet's used cells do, so that a million blank rows aren't read. */
function withinUsed(range: RangeA1, used: Area): ReferencedCells {
  const corner = cornerOf(used.address) ?? { sheet: "", row: 0, column: 0 };
  const top = range.top ?? 0;
  const left = range.left ?? 0;
  const bottom = range.bottom ?? Math.max(top, corner.row + used.rows - 1);
  const right = range.right ?? Math.max(left, corner.column + used.columns - 1);
  return {
    address: `${corner.sheet}${cellName(top, left)}:${cellName(bottom, right)}`,
    sheet: used.sheet,
    rows: bottom - top + 1,
    columns: right - left + 1,
    goesOn: typeof range.bottom !== "number",
  };
}

async function structured(text: string, spot: Spot, workbook: Door): Promise<Area> {
  const reference = parseStructRef(text);
  const tables = await workbook.tables();
  const table = tables.find(({ name }) => isSame(name, reference?.table ?? ""));
  if (reference === undefined || table === undefined) {
    throw new UnreadableArgument("unknownTable", text);
  }
  const section = sectionOf(table, reference.sections ?? [], spot, text);
  const [first, last = first] = reference.columns ?? [];
  if (first === undefined || last === undefined) return section;
  const [headers = []] = await workbook.read(
    part(table, { row: 0, column: 0, rows: 1, columns: table.columns }).address
  );
  const from = headers.findIndex((header) => isSame(String(header), first));
  const to = headers.findIndex((header) => isSame(String(header), last));
  if (from < 0 || to < 0) throw new UnreadableArgument("unknownTable", text);
  const columns = { column: Math.min(from, to), columns: Math.abs(to - from) + 1 };
  return part(section, { row: 0, rows: section.rows, ...columns });
}

/** A table's area begins with its header row; a totals row counts as one of its rows. */
function sectionOf(table: NamedArea, sections: readonly string[], spot: Spot, text: string): Area {
  const isAsked = (section: string): boolean =>
    sections.some((asked) => isSame(asked.replace("#", ""), section));
  const body = { row: 1, column: 0, rows: table.rows - 1, columns: table.columns };
  if (isAsked("all") || (isAsked("headers") && isAsked("data"))) return table;
  if (isAsked("headers")) return part(table, { ...body, row: 0, rows: 1 });
  if (isAsked("totals")) throw new UnreadableArgument("computed", text);
  if (isAsked("this row") || isAsked("@")) {
    const top = cornerOf(table.address)?.row ?? 0;
    return part(table, { ...body, row: spot.row - top, rows: 1 });
  }
  return part(table, body);
}

interface Part {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function part(table: Area, where: Part): Area {
  const { rows, columns } = where;
  return { address: partAddress(table.address, where), sheet: table.sheet, rows, columns };
}

/** A table's name alone means its rows without the header, unless a defined name goes by it. */
async function named(text: string, spot: Spot, workbook: Door): Promise<ReferencedCells> {
  const name = text.slice(text.lastIndexOf("!") + 1);
  const [names, tables] = await Promise.all([workbook.names(), workbook.tables()]);
  const fitting = names.filter((each) => isSame(each.name, name));
  const known =
    fitting.find(({ sheet }) => sheet !== undefined && isSame(sheet, spot.sheet)) ??
    fitting.find(({ sheet }) => sheet === undefined);
  if (known !== undefined) {
    const target = readFormula(`=${known.address}`);
    if (target?.type === "ReferenceIdentifier" && target.kind === "range") {
      return ranged(target.value, spot, workbook);
    }
  }
  const table = tables.find((each) => isSame(each.name, name));
  if (table !== undefined) return sectionOf(table, [], spot, text);
  throw new UnreadableArgument("unknownName", text);
}

async function spilled(
  anchor: AstExpression | undefined,
  spot: Spot,
  workbook: Door
): Promise<Area> {
  const text = anchor === undefined ? "#" : `${textOf(anchor, spot)}#`;
  if (anchor === undefined) throw new UnreadableArgument("computed", text);
  const { address } = await referencedCells(anchor, spot, workbook);
  const spill = await workbook.spill(address);
  if (spill === undefined) throw new UnreadableArgument("noSpill", text);
  return spill;
}

function isSame(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}

function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

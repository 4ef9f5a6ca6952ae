/** What a block of cells with a known header row is as a table: its name, size, and whether it can count. */
import { metricsKind } from "../../worksheet/kinds/metrics";
import { settingsKind } from "../../worksheet/kinds/settings";
import { settingNamed } from "../../worksheet/settings/setting-names";
import type { TableKind } from "../../worksheet/tables/table-kind";
import type { Area } from "../workbook";
import { partAddress } from "./addresses";
import { type Block, type Cells, isBlank } from "./find-blocks";
import type { FoundTable, TableState } from "./found-table";
import { likelyArea } from "./likely-area";
import type { Header } from "./recognise-header";

export interface Candidate {
  readonly id: string;
  readonly kind: TableKind;
  readonly name: string;
  readonly area: Area;
  readonly block: Block;
  /** Of the area, or of its top where it isn't read whole. */
  readonly cells: Cells;
}

export function describe(
  { id, kind, name, area, block, cells }: Candidate,
  isWhole: boolean
): FoundTable {
  const { header, row, column, columns } = block;
  const rows = isWhole ? block.rows : area.rows - row;
  const content = contentOf(cells, block, isWhole ? rows : 1);
  const needsArea = kind === metricsKind && !header.columns.has("area");
  const titles = cells
    .slice(Math.max(0, row - 2), row)
    .flatMap((line) => line.slice(column, column + columns));
  const [missing] = header.missing ?? [];
  return {
    id,
    kind,
    name,
    address: partAddress(area.address, { row, column, rows, columns }),
    rows: rows - 1,
    needsArea,
    likelyArea: needsArea ? likelyArea([...titles, name], content, header) : undefined,
    state: stateOf(header, content, isWhole),
    missing: missing === undefined ? undefined : kind.columns[missing]?.label,
    isForRenewal: kind === settingsKind && holdsRenewalOnly(content, header),
    cells: content,
  };
}

/** Without a copy where the block is as wide as the cells. */
function contentOf(cells: Cells, { row, column, columns }: Block, rows: number): Cells {
  const lines = row === 0 && rows === cells.length ? cells : cells.slice(row, row + rows);
  const isWide = column === 0 && columns === (cells[row]?.length ?? 0);
  return isWide ? lines : lines.map((line) => line.slice(column, column + columns));
}

function stateOf({ kind, missing }: Header, content: Cells, isWhole: boolean): TableState {
  if (missing !== undefined) return "incomplete";
  if (!isWhole) return "unread";
  const isEmpty = content.every((line, index) => index === 0 || line.every(isBlank));
  return isEmpty && kind?.mayBeEmpty !== true ? "empty" : "ready";
}

/** A table that says nothing yet is for everybody. */
function holdsRenewalOnly(content: Cells, { columns }: Header): boolean {
  const names = content
    .slice(1)
    .map((line) => String(line[columns.get("setting") ?? 0] ?? "").trim())
    .filter((name) => name !== "");
  return names.length > 0 && names.every(isOfRenewal);
}

function isOfRenewal(name: string): boolean {
  try {
    return settingNamed(name, { range: 1 }).id === "renewal";
  } catch {
    return false;
  }
}

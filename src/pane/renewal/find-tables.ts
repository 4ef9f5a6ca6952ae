/** Finds the tables that a renewal is computed from: settings, and fees that the user knows. */
import { nameKey } from "../../core/text";
import { feesKind } from "../../worksheet/kinds/fees";
import { settingsKind } from "../../worksheet/kinds/settings";
import { headersAmong } from "../../worksheet/tables/recognise";
import { partAddress } from "../tables/addresses";
import { AreaCells } from "../tables/area-cells";
import { type Block, type Cells, findBlocks, isBlank } from "../tables/find-blocks";
import type { Area, Workbook } from "../workbook";
import { type FieldId, fieldNamed } from "./fields";

export interface SettingsTable {
  /** By which the choice of it is remembered. */
  readonly id: string;
  readonly sheet: string;
  /** With its header row. */
  readonly address: string;
  readonly cells: Cells;
  /** Positions of the columns with names and values. */
  readonly columns: { readonly setting: number; readonly value: number };
  /** By field, the table's row; the first where there are several. */
  readonly rows: ReadonlyMap<FieldId, number>;
  /** The row below it is free, and the one after that too, so that a row can be added. */
  readonly hasRoom: boolean;
}

export interface FeesTable {
  readonly sheet: string;
  readonly address: string;
  readonly cells: Cells;
}

export interface RenewalTables {
  /** Those that say something about a renewal. */
  readonly settings: readonly SettingsTable[];
  readonly fees: readonly FeesTable[];
}

const feeHeaders = headersAmong([feesKind], []);

export async function findRenewalTables(workbook: Workbook): Promise<RenewalTables> {
  const [sheets, named] = await Promise.all([workbook.sheets(), workbook.tables()]);
  const reader = new AreaCells(workbook);
  const found = await Promise.all(
    sheets.map(async (area) => {
      const cells = await reader.top(area);
      const isNamed = named.some(({ sheet }) => sheet === area.sheet);
      return {
        settings: settingsOn(area, cells, isNamed),
        fees: findBlocks(cells, feeHeaders).flatMap((block) =>
          isOfFees(cells, block) ? [tableAt(area, cells, block)] : []
        ),
      };
    })
  );
  return {
    settings: found.flatMap(({ settings }) => settings),
    fees: found.flatMap(({ fees }) => fees),
  };
}

/** A table that lacks a column is one too, to be refused by name; what RENEWAL lists, with fees and currencies, isn't. */
function isOfFees(cells: Cells, { header, row, column, rows }: Block): boolean {
  const isResult = nameKey(String(cells[row]?.[column] ?? "")) === "option";
  return header.kind === feesKind && rows > 1 && !isResult;
}

/** A fee table belongs to the settings on its sheet; on a sheet without any, to all. */
export function feesOf({ settings, fees }: RenewalTables, { sheet }: SettingsTable) {
  return fees.filter(
    (table) => table.sheet === sheet || settings.every((other) => other.sheet !== table.sheet)
  );
}

function settingsOn(area: Area, cells: Cells, isNamed: boolean): readonly SettingsTable[] {
  return findBlocks(cells)
    .filter(({ header }) => header.kind === settingsKind)
    .map((block, index): SettingsTable => {
      const { header } = block;
      const columns = {
        setting: header.columns.get("setting") ?? 0,
        value: header.columns.get("value") ?? 1,
      };
      const table = tableAt(area, cells, block);
      return {
        ...table,
        id: `${area.sheet} ${String(index + 1)}`,
        columns,
        rows: fieldRows(table.cells, columns.setting),
        // A table of the workbook doesn't grow by what is written below it.
        hasRoom: !isNamed && isFreeBelow(cells, block),
      };
    })
    .filter(({ rows }) => rows.size > 0);
}

function tableAt(area: Area, cells: Cells, { row, column, rows, columns }: Block): FeesTable {
  return {
    sheet: area.sheet,
    address: partAddress(area.address, { row, column, rows, columns }),
    cells: cells.slice(row, row + rows).map((line) => line.slice(column, column + columns)),
  };
}

function fieldRows(cells: Cells, column: number): ReadonlyMap<FieldId, number> {
  const rows = new Map<FieldId, number>();
  cells.forEach((line, row) => {
    const field = row === 0 ? undefined : fieldNamed(String(line[column] ?? ""));
    if (field !== undefined && !rows.has(field)) rows.set(field, row);
  });
  return rows;
}

function isFreeBelow(cells: Cells, { row, column, rows, columns }: Block): boolean {
  const below = cells.slice(row + rows, row + rows + 2);
  return below.every((line) => line.slice(column, column + columns).every(isBlank));
}

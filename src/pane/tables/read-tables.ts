/** Finds the tables of a workbook and reads those in use: small areas whole, of big ones the top rows first. */
import { metricsKind } from "../../worksheet/kinds/metrics";
import type { TableKind } from "../../worksheet/tables/table-kind";
import type { Area, NamedArea, Workbook } from "../workbook";
import { offsetIn, partAddress } from "./addresses";
import { type Block, type Cells, findBlocks } from "./find-blocks";
import type { FoundTable } from "./found-table";
import { likelyArea } from "./likely-area";
import { readCells } from "./read-cells";

/** An area with more cells than this is read whole only when one of its tables is used. */
const smallCells = 20_000;
const topRows = 20;

export type IsUsed = (id: string) => boolean;

export async function readTables(
  workbook: Workbook,
  isUsed: IsUsed
): Promise<readonly FoundTable[]> {
  const [sheets, tables] = await Promise.all([workbook.sheets(), workbook.tables()]);
  const found = await Promise.all(
    sheets.map(async (sheet) => {
      const named = tables.filter((table) => table.sheet === sheet.sheet);
      const inTables = await Promise.all(named.map((table) => readNamed(workbook, table, isUsed)));
      return [...inTables.flat(), ...(await readSheet(workbook, sheet, named, isUsed))];
    })
  );
  return found.flat();
}

/** A table of the workbook is one table, or none where its first row isn't a header that we know. */
async function readNamed(
  workbook: Workbook,
  table: NamedArea,
  isUsed: IsUsed
): Promise<readonly FoundTable[]> {
  const id = `table ${table.name}`;
  const { cells, isWhole } = await readArea(workbook, table, () => isUsed(id));
  const [block] = findBlocks(cells.slice(0, 1));
  const kind = block?.header.kind;
  if (block === undefined || kind === undefined || table.rows < 2) return [];
  const whole = { ...block, rows: table.rows, columns: table.columns, column: 0 };
  return [describe({ id, kind, name: table.name, area: table, block: whole, cells, isWhole })];
}

async function readSheet(
  workbook: Workbook,
  sheet: Area,
  named: readonly NamedArea[],
  isUsed: IsUsed
): Promise<readonly FoundTable[]> {
  const find = (cells: Cells): readonly Omit<Description, "isWhole">[] => {
    const loose = withoutTables(cells, sheet, named);
    const counts = new Map<TableKind, number>();
    return findBlocks(loose).flatMap((block) => {
      const { kind } = block.header;
      if (kind === undefined) return [];
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      return [
        {
          id: `sheet ${sheet.sheet} ${kind.label.en} ${number}`,
          kind,
          name: sheet.sheet,
          area: sheet,
          block,
          cells: loose,
        },
      ];
    });
  };
  const { cells, isWhole } = await readArea(workbook, sheet, (top) =>
    find(top).some(({ id }) => isUsed(id))
  );
  return find(cells)
    .filter(({ block }) => block.rows > 1 || block.header.kind?.mayBeEmpty === true || !isWhole)
    .map((description) => describe({ ...description, isWhole }));
}

/** @param isWanted Decides by the top rows whether the rest is read. */
async function readArea(
  workbook: Workbook,
  area: Area,
  isWanted: (top: Cells) => boolean
): Promise<{ readonly cells: Cells; readonly isWhole: boolean }> {
  if (area.rows <= topRows || area.rows * area.columns <= smallCells) {
    return { cells: await readCells(workbook, area), isWhole: true };
  }
  const top = await readCells(workbook, area, topRows);
  if (!isWanted(top)) return { cells: top, isWhole: false };
  return { cells: await readCells(workbook, area), isWhole: true };
}

/** The sheet's cells with those blanked that belong to tables of the workbook. */
function withoutTables(cells: Cells, sheet: Area, tables: readonly NamedArea[]): Cells {
  return tables.reduce<Cells>((left, { address, rows, columns }) => {
    const from = offsetIn(address, sheet.address);
    return left.map((line, row) =>
      row < from.row || row >= from.row + rows
        ? line
        : line.map((cell, column) =>
            column < from.column || column >= from.column + columns ? cell : null
          )
    );
  }, cells);
}

interface Description {
  readonly id: string;
  readonly kind: TableKind;
  readonly name: string;
  readonly area: Area;
  readonly block: Block;
  /** Of the area, or of its top where it isn't read whole. */
  readonly cells: Cells;
  readonly isWhole: boolean;
}

function describe({ id, kind, name, area, block, cells, isWhole }: Description): FoundTable {
  const { header, row, column, columns } = block;
  const rows = isWhole ? block.rows : area.rows - row;
  const content = cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  const needsArea = kind === metricsKind && !header.columns.has("area");
  const titles = cells
    .slice(Math.max(0, row - 2), row)
    .flatMap((line) => line.slice(column, column + columns));
  return {
    id,
    kind,
    name,
    address: partAddress(area.address, { row, column, rows, columns }),
    rows: rows - 1,
    needsArea,
    likelyArea: needsArea ? likelyArea([...titles, name], content, header) : undefined,
    cells: isWhole ? content : undefined,
  };
}

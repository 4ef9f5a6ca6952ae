/** Finds the tables of a workbook and reads those in use: settings first, because they may say which header is which column. */
import { kinds } from "../../worksheet/kinds";
import { settingsKind } from "../../worksheet/kinds/settings";
import { type AssignedHeader, assignedHeaders } from "../../worksheet/tables/assigned-headers";
import { findHeader, headersAmong } from "../../worksheet/tables/recognise";
import type { HeaderIndex, TableKind } from "../../worksheet/tables/table-kind";
import type { Area, NamedArea, Workbook } from "../workbook";
import { offsetIn } from "./addresses";

import { AreaCells, isBig } from "./area-cells";
import { type Candidate, describe } from "./describe-table";
import { type Cells, findBlocks } from "./find-blocks";
import type { FoundTable } from "./found-table";
import { readingUnseen } from "./read-cells";

export type IsUsed = (id: string) => boolean;

/** How far the reading of big tables is. */
export interface Progress {
  readonly rows: number;
  readonly ofRows: number;
  /** What is being read. */
  readonly name: string;
}

export interface ReadingTables {
  /** What is known of the workbook's cells already. */
  readonly cells?: AreaCells;
  /** Stopped, big tables that aren't read yet stay so. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** A sheet, or a table of the workbook. */
interface Source {
  readonly area: Area;
  readonly name: string;
  readonly find: (cells: Cells, known?: HeaderIndex) => readonly Candidate[];
}

export async function readTables(
  workbook: Workbook,
  isUsed: IsUsed,
  { cells: kept = new AreaCells(workbook), ...following }: ReadingTables = {}
): Promise<readonly FoundTable[]> {
  const [sheets, tables] = await Promise.all([workbook.sheets(), workbook.tables()]);
  kept.keepOnly([...sheets, ...tables]);
  const sources = sheets.flatMap((sheet) => sourcesOn(sheet, tables));
  const tops = await Promise.all(sources.map(({ area }) => kept.top(area)));
  const plain = sources.map(({ find }, index) => find(tops[index] ?? []));
  const assigned = assignedIn(plain.flat().filter(({ id }) => isUsed(id)));
  const known = assigned.length === 0 ? undefined : headersAmong(kinds, assigned);
  const found =
    known === undefined ? plain : sources.map(({ find }, index) => find(tops[index] ?? [], known));
  const wanted = sources.filter(
    ({ area }, index) => isBig(area) && found[index]?.some(({ id }) => isUsed(id)) === true
  );
  const whole = await readWhole(wanted, kept, following);
  return sources.flatMap((source, index) => {
    const cells = whole.get(source);
    const candidates = cells === undefined ? (found[index] ?? []) : source.find(cells, known);
    const isWhole = cells !== undefined || !isBig(source.area);
    return candidates.map((candidate) => describe(candidate, isWhole));
  });
}

function sourcesOn(sheet: Area, tables: readonly NamedArea[]): readonly Source[] {
  const named = tables.filter((table) => table.sheet === sheet.sheet);
  return [...named.map(sourceOfTable), sourceOfSheet(sheet, named)];
}

/** A table of the workbook is one table, or none where its first row isn't a header that we know. */
function sourceOfTable(area: NamedArea): Source {
  const { name } = area;
  return {
    area,
    name,
    find: (cells, known) => {
      const [block] = findBlocks(cells.slice(0, 1), known);
      const kind = block?.header.kind;
      if (block === undefined || kind === undefined) return [];
      const whole = { ...block, rows: area.rows, columns: area.columns, column: 0 };
      return [{ id: `table ${name}`, kind, name, area, block: whole, cells }];
    },
  };
}

function sourceOfSheet(area: Area, named: readonly NamedArea[]): Source {
  const { sheet: name } = area;
  return {
    area,
    name,
    find: (cells, known) => {
      const loose = withoutTables(cells, area, named);
      const counts = new Map<TableKind, number>();
      return findBlocks(loose, known).flatMap((block) => {
        const { kind } = block.header;
        if (kind === undefined) return [];
        const number = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, number);
        const id = `sheet ${name} ${kind.label.en} ${String(number)}`;
        return [{ id, kind, name, area, block, cells: loose }];
      });
    },
  };
}

/** Rows that assign what can't be assigned are refused where scores are computed, and by CHECK. */
function assignedIn(candidates: readonly Candidate[]): readonly AssignedHeader[] {
  const settings = candidates.filter(({ kind }) => kind === settingsKind);
  return settings.flatMap(({ cells, block: { row, column, rows, columns } }) => {
    const lines = cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
    const header = findHeader({ cells: lines, number: 1 });
    try {
      return header === undefined ? [] : assignedHeaders([header.table]);
    } catch {
      return [];
    }
  });
}

/** One after the other, until the signal says to stop. */
async function readWhole(
  sources: readonly Source[],
  kept: AreaCells,
  { signal = readingUnseen().signal, onProgress }: ReadingTables
): Promise<ReadonlyMap<Source, Cells>> {
  const read = new Map<Source, Cells>();
  const ofRows = sources.reduce((sum, { area }) => sum + kept.rowsLeft(area), 0);
  let before = 0;
  for (const source of sources) {
    const { area, name } = source;
    const left = kept.rowsLeft(area);
    const onRows = (rows: number): void =>
      onProgress?.({ rows: before + left - (area.rows - rows), ofRows, name });
    if (left > 0) onRows(area.rows - left);
    const cells = await kept.whole(area, { onRows, signal });
    if (cells !== undefined) read.set(source, cells);
    before += left;
  }
  return read;
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

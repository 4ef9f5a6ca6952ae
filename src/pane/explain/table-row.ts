/** Which row of which table a cell stands in, and where that row is in a metric's evidence. */
import { cornerOf } from "../../core/place";
import type { Evidence } from "../../measure/measured";
import type { FoundTable } from "../tables/found-table";
import { offsetIn } from "../tables/addresses";

export interface TableRow {
  readonly table: FoundTable;
  /** Counted from 0 at the table's first row, its header. */
  readonly row: number;
}

export function rowOfTable(address: string, tables: readonly FoundTable[]): TableRow | undefined {
  const sheet = cornerOf(address)?.sheet;
  const found = tables.flatMap((table) => {
    if (cornerOf(table.address)?.sheet !== sheet) return [];
    const { row, column } = offsetIn(address, table.address);
    const columns = table.cells[0]?.length ?? 0;
    const isInside = row > 0 && row <= table.rows && column >= 0 && column < columns;
    return isInside ? [{ table, row }] : [];
  });
  return found[0];
}

export interface RowPlace {
  /** Of the whole range. */
  readonly address: string;
  /** Counted from 0 at the range's first row. */
  readonly row: number;
}

/** Designations count their ranges by themselves, so that the range's number isn't known, only its address. */
export function findRow(
  { indexOf, rows }: Evidence,
  { address, row }: RowPlace,
  ranges: number
): readonly number[] {
  for (let range = 1; range <= ranges; range++) {
    const index = indexOf({ range, address, row });
    if (index >= 0 && rows[index]?.place.address === address) return [index];
  }
  return [];
}

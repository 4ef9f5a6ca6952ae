/** A table of the workbook that scores can be computed from. */
import type { AreaId } from "../../rules/types";
import type { TableKind } from "../../worksheet/tables/table-kind";
import type { Cells } from "./find-blocks";

export interface FoundTable {
  /** By which a choice is remembered: stays the same when rows are added or the table moves. */
  readonly id: string;
  readonly kind: TableKind;
  /** The table's own name, else its sheet's. */
  readonly name: string;
  /** With its header row. */
  readonly address: string;
  /** Below the header. */
  readonly rows: number;
  /** A metrics table that doesn't say which designation its rows belong to. */
  readonly needsArea: boolean;
  /** The designation that its title, name or metrics point to. */
  readonly likelyArea: AreaId | undefined;
  /** Absent while a big table isn't used. */
  readonly cells: Cells | undefined;
}

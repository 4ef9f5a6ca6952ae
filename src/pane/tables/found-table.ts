/** A table of the workbook, and whether scores can be computed from it. */
import type { Text } from "../../core/language";
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
  /** Nothing of it is read into a score but what is `ready`. */
  readonly state: TableState;
  /** The column without which it can't be read. */
  readonly missing: Text | undefined;
  /** Settings of a renewal alone, which no score looks at. */
  readonly isForRenewal: boolean;
  /** The header row alone where the table is `unread`. */
  readonly cells: Cells;
}

/** `incomplete`: by its other headers one of its kind; `empty`: waiting for rows; `unread`: big, and not read. */
export type TableState = "ready" | "incomplete" | "empty" | "unread";

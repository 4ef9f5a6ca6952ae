/** What a month of usage is once it is lines: one per tenant, workload and association, with the rows behind each. */
import type { Month } from "../../core/month";
import type { Telling } from "../../core/telling";
import type { AssociationName } from "../../rules/types";
import { associationNames } from "../usage/association-name";
import type { RowLedger } from "../usage/row-ledger";

/** Where an export has no association column every association counts. */
export type LineAssociation = AssociationName | "every";

/** In the order of their numbers. */
export const lineAssociations: readonly LineAssociation[] = ["every", ...associationNames];

export interface LinesOfMonth {
  readonly month: Month;
  /** Whether each line is one row, and no row is in two. */
  readonly isRowEach: boolean;
  readonly size: number;
  /** By line, the number of its unit. */
  readonly units: Int32Array;
  readonly seats: Float64Array;
  readonly users: Float64Array;
  /** By line, the month of the association; 0 where none is given. */
  readonly associated: Int16Array;
  /** Books the row that a line is made of. */
  book(ledger: RowLedger, line: number, code: number, contribution: number): void;
  /** Books the rows of all lines but some, which are in ascending order. */
  bookAllBut(ledger: RowLedger, lines: Int32Array, code: number): void;
  /** Books the rows that are in no line. */
  bookOthers(ledger: RowLedger): void;
  /** Books what each user of a line contributes, by the rows that bring them. */
  bookUsers(ledger: RowLedger, line: number, code: number, perUser: number): void;
  /** Says who tells of the rows, should somebody ask. */
  tell(ledger: RowLedger, say: (line: number, code: number) => Telling | undefined): void;
  /** The row that stands for a line. */
  rowOf(line: number): number;
  /** The first of the rows that are, or could be, a line: by it lines are in order. */
  firstRowOf(line: number): number;
  /** What becomes of the lines that a row is in once it is taken away; none for a row in no line. */
  without(row: number): readonly LineWithout[];
}

/** A line without one of its rows. */
export interface LineWithout {
  readonly line: number;
  /** What the line's other rows make of it; nothing where there are none. */
  readonly left?: {
    readonly row: number;
    readonly seats: number;
    readonly users: number;
    readonly associated: Month;
    readonly firstRow: number;
  };
}

export interface LineSource {
  /** By number of the unit, the id of its tenant in the table. */
  readonly tenantOf: ArrayLike<number>;
  /** By number of the unit, the place of its association in `lineAssociations`. */
  readonly associationOf: ArrayLike<number>;
  lines(month: Month): LinesOfMonth;
}

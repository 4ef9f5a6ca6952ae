/** Usage as one line per tenant, workload, association and month, whatever tables and spellings it came in. */
import { associationOf, nameOf } from "./names";
import type { DayText, MonthText } from "./rows";
import { first, groupBy } from "./table";

interface UsageCells {
  readonly tenant: string;
  readonly month: MonthText;
  readonly workload: string;
  readonly paid: number;
  readonly active: number;
  readonly association?: string;
  readonly associated?: DayText;
  readonly duplicate?: boolean;
}

export interface Line {
  readonly tenant: string;
  readonly month: MonthText;
  readonly workload: string;
  readonly paid: number;
  readonly active: number;
  /** "" in a table without associations. */
  readonly association: string;
  /** Of the unit, whichever of its lines says so; "" where none does. */
  readonly associatedIn: MonthText;
}

const unitOf = ({ tenant, workload, association }: Line): string =>
  [tenant, workload, association].join("|");

function precedes(one: UsageCells, other: UsageCells): boolean {
  const dated = (row: UsageCells): number => (row.associated ? 1 : 0);
  const single = (row: UsageCells): number => (row.duplicate === true ? 0 : 1);
  const ranks = [
    dated(one) - dated(other),
    single(one) - single(other),
    one.paid - other.paid,
    one.active - other.active,
  ];
  return (ranks.find((rank) => rank !== 0) ?? 0) > 0;
}

/** Never sums: of several rows with one key the first in order of precedence is the line. */
export function linesOf(rows: readonly UsageCells[]): readonly Line[] {
  const keyed = rows.map((row) => ({
    ...row,
    workload: nameOf(row.workload),
    association: row.association === undefined ? "" : (associationOf(row.association) ?? "none"),
  }));
  const associated = (row: UsageCells): string => (row.associated ?? "").slice(0, 7);
  const unitRows = groupBy(keyed, ({ tenant, workload, association }) =>
    [tenant, workload, association].join("|")
  );
  return unitRows.flatMap((unit) => {
    const dates = unit.map(associated).filter((month) => month !== "");
    const associatedIn = dates.sort()[0] ?? "";
    return groupBy(unit, ({ month }) => month)
      .map((same) => first(same, precedes))
      .map(({ tenant, month, workload, paid, active, association }) => ({
        ...{ tenant, month, workload, paid, active, association, associatedIn },
      }));
  });
}

/** All months of a tenant's workload under one association. */
export function unitsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  return groupBy(lines, unitOf);
}

/** Lines as they would be without each of some rows: one source in which every such case is a tenant of its own. */
import type { Month } from "../../core/month";
import type { LinesOfMonth, LineSource, LineWithout } from "./lines-of-month";
import { linesByTenant, placesOfUnits } from "./lines-by-tenant";

/** A tenant's lines without one row; with no change, all of them. */
export interface LineCase {
  readonly tenant: number;
  readonly month: Month;
  readonly without: readonly LineWithout[];
}

/** Gets what is booked for a case. */
export type Booked = (index: number, row: number, contribution: number) => void;

/** The same rules can be run over it as over the table's own lines: what they book tells each case's value. */
export function linesWithoutEach(
  source: LineSource,
  cases: readonly LineCase[],
  booked: Booked
): LineSource {
  const places = placesOfUnits(source);
  const tenantOf: number[] = [];
  const associationOf: number[] = [];
  const firstUnit = cases.map(({ tenant }, index) => {
    const first = tenantOf.length;
    for (const unit of places.unitsOf(tenant)) {
      tenantOf.push(index);
      associationOf.push(source.associationOf[unit] ?? 0);
    }
    return first;
  });
  const months = new Map<Month, LinesOfMonth>();
  const build = (month: Month): LinesOfMonth => {
    const real = source.lines(month);
    const linesOf = linesByTenant(source, real);
    const lines = new CaseLines(cases.reduce((sum, each) => sum + linesOf(each.tenant).length, 0));
    cases.forEach((each, index) => {
      const first = firstUnit[index] ?? 0;
      const own = linesOf(each.tenant);
      if (each.month !== month || each.without.length === 0) {
        for (const line of own) {
          const unit = first + places.placeOf(real.units[line] ?? 0);
          lines.copy(index, unit, real, line);
        }
      } else {
        for (const { unit, line, left } of changedLines(real, own, each.without)) {
          if (left === undefined) lines.copy(index, first + places.placeOf(unit), real, line);
          else lines.add(index, first + places.placeOf(unit), left);
        }
      }
    });
    return lines.asMonth(month, booked);
  };
  return {
    tenantOf,
    associationOf,
    lines: (month) => {
      const known = months.get(month) ?? build(month);
      months.set(month, known);
      return known;
    },
  };
}

type Left = Required<LineWithout>["left"];

/** The lines of all cases in a month, one after the other. */
class CaseLines {
  private size = 0;
  private readonly cases: Int32Array;
  private readonly rows: Int32Array;
  private readonly units: Int32Array;
  private readonly seats: Float64Array;
  private readonly users: Float64Array;
  private readonly associated: Int16Array;

  constructor(most: number) {
    this.cases = new Int32Array(most);
    this.rows = new Int32Array(most);
    this.units = new Int32Array(most);
    this.seats = new Float64Array(most);
    this.users = new Float64Array(most);
    this.associated = new Int16Array(most);
  }

  copy(index: number, unit: number, real: LinesOfMonth, line: number): void {
    this.cases[this.size] = index;
    this.rows[this.size] = real.rowOf(line);
    this.units[this.size] = unit;
    this.seats[this.size] = real.seats[line] ?? 0;
    this.users[this.size] = real.users[line] ?? 0;
    this.associated[this.size] = real.associated[line] ?? 0;
    this.size++;
  }

  add(index: number, unit: number, { row, seats, users, associated }: Left): void {
    this.cases[this.size] = index;
    this.rows[this.size] = row;
    this.units[this.size] = unit;
    this.seats[this.size] = seats;
    this.users[this.size] = users;
    this.associated[this.size] = associated;
    this.size++;
  }

  asMonth(month: Month, booked: Booked): LinesOfMonth {
    const { size, cases, rows, users } = this;
    const book = (line: number, contribution: number): void => {
      if (contribution !== 0) booked(cases[line] ?? 0, rows[line] ?? 0, contribution);
    };
    return {
      month,
      isRowEach: false,
      size,
      units: this.units.subarray(0, size),
      seats: this.seats.subarray(0, size),
      users: users.subarray(0, size),
      associated: this.associated.subarray(0, size),
      book: (_, line, __, contribution) => book(line, contribution),
      bookUsers: (_, line, __, perUser) => book(line, perUser * (users[line] ?? 0)),
      bookAllBut: () => undefined,
      bookOthers: () => undefined,
      tell: () => undefined,
      rowOf: (line) => rows[line] ?? 0,
      firstRowOf: (line) => rows[line] ?? 0,
      without: () => [],
    };
  }
}

interface ChangedLine {
  readonly unit: number;
  readonly line: number;
  readonly left?: Left;
}

/** Without a row its lines say less, are made by another row, or aren't there; the order stays that of their first rows. */
function changedLines(
  real: LinesOfMonth,
  own: readonly number[],
  without: readonly LineWithout[]
): readonly ChangedLine[] {
  const changes = new Map(without.map((each) => [each.line, each]));
  const lines = own.flatMap((line): readonly (ChangedLine & { readonly firstRow: number })[] => {
    const unit = real.units[line] ?? 0;
    const change = changes.get(line);
    if (change === undefined) return [{ unit, line, firstRow: real.firstRowOf(line) }];
    const { left } = change;
    return left === undefined ? [] : [{ unit, line, left, firstRow: left.firstRow }];
  });
  return lines.sort((one, other) => one.firstRow - other.firstRow);
}

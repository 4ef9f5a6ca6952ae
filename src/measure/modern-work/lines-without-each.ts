/** Lines as they would be without each of some rows: one source in which every such case is a tenant of its own. */
import type { Month } from "../../core/month";
import type { LinesOfMonth, LineSource, LineWithout } from "./lines-of-month";

/** A tenant's lines without one row; `undefined` for all of them. */
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
    const lines = cases.flatMap((each, index) =>
      linesOfCase(real, linesOf(each.tenant), each.month === month ? each.without : []).map(
        (line) => ({ ...line, index, unit: (firstUnit[index] ?? 0) + places.placeOf(line.unit) })
      )
    );
    return {
      month,
      size: lines.length,
      units: Int32Array.from(lines, ({ unit }) => unit),
      seats: Float64Array.from(lines, ({ seats }) => seats),
      users: Float64Array.from(lines, ({ users }) => users),
      associated: Int32Array.from(lines, ({ associated }) => associated),
      book: (_, at, __, contribution) => {
        const line = lines[at];
        if (line !== undefined && contribution !== 0) booked(line.index, line.row, contribution);
      },
      bookUsers: (_, at, __, perUser) => {
        const line = lines[at];
        if (line !== undefined) booked(line.index, line.row, perUser * line.users);
      },
      bookAllBut: () => undefined,
      bookOthers: () => undefined,
      tell: () => undefined,
      rowOf: (at) => lines[at]?.row ?? 0,
      firstRowOf: (at) => lines[at]?.firstRow ?? 0,
      without: () => [],
    };
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

type CaseLine = Required<LineWithout>["left"] & { readonly unit: number };

/** Without a row its lines say less, are made by another row, or aren't there; the order stays that of their first rows. */
function linesOfCase(
  real: LinesOfMonth,
  own: readonly number[],
  without: readonly LineWithout[]
): readonly CaseLine[] {
  const changed = new Map(without.map((each) => [each.line, each]));
  const lines = own.flatMap((line): readonly CaseLine[] => {
    const unit = real.units[line] ?? 0;
    const change = changed.get(line);
    if (change !== undefined) return change.left === undefined ? [] : [{ ...change.left, unit }];
    return [
      {
        unit,
        row: real.rowOf(line),
        seats: real.seats[line] ?? 0,
        users: real.users[line] ?? 0,
        associated: real.associated[line] ?? 0,
        firstRow: without.length === 0 ? 0 : real.firstRowOf(line),
      },
    ];
  });
  if (without.length === 0) return lines;
  return lines.sort((one, other) => one.firstRow - other.firstRow);
}

function linesByTenant(
  { tenantOf }: LineSource,
  { size, units }: LinesOfMonth
): (tenant: number) => readonly number[] {
  const lines = new Map<number, number[]>();
  for (let line = 0; line < size; line++) {
    const tenant = tenantOf[units[line] ?? 0] ?? -1;
    const own = lines.get(tenant);
    if (own === undefined) lines.set(tenant, [line]);
    else own.push(line);
  }
  return (tenant) => lines.get(tenant) ?? [];
}

/** Each tenant's units, and by unit its place among them. */
function placesOfUnits({ tenantOf }: LineSource): {
  readonly unitsOf: (tenant: number) => readonly number[];
  readonly placeOf: (unit: number) => number;
} {
  const units = new Map<number, number[]>();
  const places = tenantOf.map((tenant, unit) => {
    const own = units.get(tenant) ?? [];
    units.set(tenant, own);
    return own.push(unit) - 1;
  });
  return {
    unitsOf: (tenant) => units.get(tenant) ?? [],
    placeOf: (unit) => places[unit] ?? 0,
  };
}

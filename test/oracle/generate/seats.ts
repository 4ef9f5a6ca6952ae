/** Seats, users and claims of Microsoft 365 workloads at their boundaries, for Modern Work and Security alike. */
import fc from "fast-check";
import type { DayText, OfficeRow, SeatRow } from "../rows";
import { months } from "../table";
import { column, gaps, rowsOf, series, type Span, tenants, usually, withoutGap } from "./series";

/** Paid seats and active users: the edges of bands, of 15 % and of 40 %. */
const seatsAndUsers = fc.oneof(
  fc.constantFrom<[number, number]>(
    ...([
      ...[
        [0, 0],
        [0, 5],
        [1, 0],
        [4, 4],
        [5, 1],
        [5, 0],
        [10, 4],
        [11, 4],
        [11, 5],
        [24, 24],
        [25, 10],
        [25, 3],
        [25, 4],
      ],
      ...[
        [20, 3],
        [100, 15],
        [100, 14],
        [100, 40],
        [100, 39],
        [300, 120],
        [300, 45],
        [300, 119],
      ],
      ...[
        [301, 120],
        [301, 121],
        [301, 45],
        [301, 46],
        [1000, 1200],
        [2000, 300],
        [2000, 299],
      ],
    ] as [number, number][])
  ),
  fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 }))
);

const claims = [-30, -13, -12, -11, -6, -1, 0, 1];

export interface UnitNames {
  readonly workloads: readonly string[];
  readonly associations: readonly string[];
}

const unit = ({ workloads, associations }: UnitNames) =>
  fc.record({
    tenant: fc.constantFrom(...tenants),
    workload: fc.constantFrom(...workloads),
    association: fc.constantFrom(...associations),
    claim: fc.option(fc.constantFrom(...claims), { freq: 2, nil: undefined }),
    day: fc.constantFrom("01", "15", "28"),
    duplicate: fc.constantFrom(false, false, false, true),
    values: series(seatsAndUsers),
  });

const present = fc.record({ association: usually, associated: fc.boolean(), duplicate: usually });

/** The claim's day; all lines of one unit carry the same one, since several units may have one key. */
function claimDay({ t }: Span, claim: number | undefined, day: string): DayText {
  return claim === undefined ? "" : `${months(t, claim, claim)[0] ?? ""}-${day}`;
}

export function officeTables(
  spans: fc.Arbitrary<Span>,
  names: UnitNames
): fc.Arbitrary<readonly OfficeRow[]> {
  return fc
    .record({
      span: spans,
      gap: gaps,
      present,
      units: fc.array(unit(names), { minLength: 1, maxLength: 9 }),
    })
    .map(({ span, gap, present: has, units }) => {
      const claimOf = new Map<string, DayText>();
      const rows = units.flatMap((each) => {
        // Of spellings of one workload or association the first one's claim would be a guess: the tenant has one.
        const associated = claimOf.get(each.tenant) ?? claimDay(span, each.claim, each.day);
        claimOf.set(each.tenant, associated);
        return rowsOf(span, each.values, (month, [paid, active]) => ({
          tenant: each.tenant,
          month,
          workload: each.workload,
          paid,
          active,
          ...column(has.association, "association", each.association),
          ...column(has.associated, "associated", associated),
          ...column(has.duplicate, "duplicate", each.duplicate),
        }));
      });
      return withoutGap(rows, span, gap);
    });
}

/** As usage, but one row per tenant, workload and month: what two would mean for seats isn't settled. */
export function seatTables(
  spans: fc.Arbitrary<Span>,
  names: UnitNames
): fc.Arbitrary<readonly SeatRow[]> {
  return officeTables(spans, names).map((rows) => {
    const seen = new Set<string>();
    return rows.flatMap(({ duplicate: _, ...row }) => {
      const key = [row.tenant, row.workload, row.month].join("|");
      if (seen.has(key)) return [];
      seen.add(key);
      return [row];
    });
  });
}

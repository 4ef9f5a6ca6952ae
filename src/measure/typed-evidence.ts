/** The rows of metrics tables as evidence: the one that counts, those that are less specific, and rows that it stands in place of. */
import type { Place } from "../core/place";
import { Problem } from "../core/problem";
import { telling } from "../core/telling";
import type { MetricRow } from "../worksheet/inputs";
import type { Evidence, Measured, RowAccount, RowEvidence } from "./measured";

/** @param next Finds which of the rows would count without the one that does. */
export function typedEvidence(
  row: MetricRow,
  rows: readonly MetricRow[],
  next: (left: readonly MetricRow[]) => MetricRow | Problem | undefined
): Evidence {
  const amount = row.value instanceof Problem ? 0 : row.value;
  const own = rows.indexOf(row);
  const successor = next(rows.filter((each) => each !== row));
  return {
    rows: rows.map(({ place }, at): RowEvidence => ({
      place,
      who: "",
      contribution: at === own ? amount : 0,
      reason: at === own ? "counted" : "lessSpecific",
    })),
    indexOf: (place) => rows.findIndex((each) => isSameRow(each.place, place)),
    indicesOf: () => [],
    accounts: (indices) =>
      indices.map((index): RowAccount => {
        if (index !== own)
          return { change: 0, telling: telling("lessSpecific", { other: row.place }) };
        const told = { telling: telling("typed", { amount, measured: undefined }) };
        if (successor === undefined || successor instanceof Problem)
          return { ...told, change: "unmeasured" };
        if (successor.value instanceof Problem) return { ...told, change: "unmeasured" };
        return { ...told, change: successor.value - amount, instead: successor.place };
      }),
  };
}

function isSameRow(one: Place, other: Place): boolean {
  return one.range === other.range && one.row === other.row;
}

/** A typed number counts; without it the rows measured would. */
export function overridingEvidence(given: Measured, measured: Measured): Measured["evidence"] {
  const { evidence, place: typed } = given;
  if (evidence === undefined || typed === undefined) return evidence;
  return () => {
    const own = evidence();
    const others = measured.evidence?.();
    const shift = (index: number): number => (index < 0 ? index : index + own.rows.length);
    const isLast = own.rows.length === 1;
    const without = measured.blank === true ? "unmeasured" : measured.amount - given.amount;
    return {
      rows: [...own.rows, ...(others?.rows ?? []).map((row) => new OverriddenRow(row))],
      indexOf: (place) => {
        const index = own.indexOf(place);
        return index >= 0 ? index : shift(others?.indexOf(place) ?? -1);
      },
      indicesOf: (who) => (others?.indicesOf(who) ?? []).map(shift),
      accounts: (indices) =>
        indices.flatMap((index): readonly RowAccount[] => {
          if (index >= own.rows.length)
            return [{ change: 0, telling: telling("overridden", { other: typed }) }];
          const accounts = own.accounts([index]);
          if (own.rows[index]?.reason !== "counted") return accounts;
          const { amount } = given;
          const said = telling("typed", { amount, measured: measured.amount });
          return accounts.map((account) => ({
            ...account,
            telling: said,
            change: isLast ? without : account.change,
          }));
        }),
    };
  };
}

/** A row that would count or not, were there no typed number. */
class OverriddenRow implements RowEvidence {
  readonly contribution = 0;
  readonly reason = "overridden";
  constructor(private readonly row: RowEvidence) {}

  get place(): RowEvidence["place"] {
    return this.row.place;
  }

  get who(): string {
    return this.row.who;
  }
}

/** Every row of a certifications table as evidence: why it counts or doesn't, and what its person would come to without it. */
import { dayText, lastDayOfMonth, monthOfDay, type Day } from "../../core/month";
import { once } from "../../core/once";
import type { Place } from "../../core/place";
import type { CertificationTable } from "../../worksheet/inputs";
import type { Evidence, RowAccount, RowEvidence, RowReason } from "../measured";
import type { Removal } from "../usage/row-ledger";
import { personOfRow, placeOfRow, rowOfPlace } from "./row-place";
import { rowsOfPerson } from "./rows-of-person";
import { type Holding, tellCertificate } from "./tell-certificate";
import { withoutEach } from "./without-each";

interface Counted extends Holding {
  readonly reasons: readonly RowReason[];
  /** Why each row of another table counts or doesn't, by the same rules. */
  readonly reasonsIn: (table: CertificationTable) => readonly RowReason[];
}

export function certificateEvidence(counted: Counted, asOf: Day): Evidence {
  const { reasons, register } = counted;
  const { table } = register;
  const day = dayText(lastDayOfMonth(monthOfDay(asOf)));
  const deciding = once(() => decidingRows(counted));
  return {
    rows: reasons.map((reason, row) => new CertificateRow(table, row, reason)),
    indexOf: (place) => rowOfPlace(table, place),
    indicesOf: (who) => rowsOfPerson(table, who),
    accounts: (indices) => {
      const removals = removed(counted, indices);
      return indices.map((row): RowAccount => {
        const { change = 0, instead } = removals.get(row) ?? {};
        const other = deciding().get(register.people[row] ?? -1);
        return {
          telling: tellCertificate(counted, row, reasons[row] ?? "counted", day, other),
          change,
          instead: instead === undefined ? undefined : placeOfRow(table, instead),
        };
      });
    },
  };
}

class CertificateRow implements RowEvidence {
  constructor(
    private readonly table: CertificationTable,
    private readonly row: number,
    readonly reason: RowReason
  ) {}

  get contribution(): number {
    return this.reason === "counted" ? 1 : 0;
  }

  get place(): Place {
    return placeOfRow(this.table, this.row);
  }

  get who(): string {
    return personOfRow(this.table, this.row);
  }
}

/** By person, the row that carries them. */
function decidingRows({ register, reasons }: Counted): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  register.people.forEach((person, row) => {
    if (reasons[row] === "counted") rows.set(person, row);
  });
  return rows;
}

/** A person counts once with or without the row; one whose rows it links may fall apart into two. */
function removed(
  { register, reasons, reasonsIn }: Counted,
  indices: readonly number[]
): ReadonlyMap<number, Removal> {
  const { table, people } = register;
  const cases = withoutEach(table, indices);
  const counting = new Map<number, number[]>();
  reasonsIn(cases.table).forEach((reason, at) => {
    if (reason !== "counted") return;
    const row = cases.without[at] ?? -1;
    counting.set(row, [...(counting.get(row) ?? []), cases.rowOf[at] ?? -1]);
  });
  const carried = new Set(
    reasons.flatMap((reason, row) => (reason === "counted" ? [people[row]] : []))
  );
  return new Map(
    indices.map((row) => {
      const left = counting.get(row) ?? [];
      const change = left.length - (carried.has(people[row]) ? 1 : 0);
      return [row, { change, instead: reasons[row] === "counted" ? left[0] : undefined }];
    })
  );
}

/** The rows behind a combined metric: those of all its parts, each with what it gives in the unit of the whole. */
import type { Text } from "../core/language";
import type { Evidence, Measured, RowAccount, RowEvidence } from "../measure/measured";

export interface WeightedPart {
  readonly label: Text;
  readonly measured: Measured;
  /** What one of the part's units is in the whole's. */
  readonly weight: number;
}

export function combinedEvidence(parts: readonly WeightedPart[]): Evidence {
  const own = parts.flatMap((part) => {
    const evidence = part.measured.evidence?.();
    return evidence === undefined ? [] : [{ ...part, evidence }];
  });
  const isAlone = parts.filter(({ measured }) => measured.blank !== true).length === 1;
  return {
    rows: own.flatMap((part) => part.evidence.rows.map((row) => new PartRow(row, part))),
    indexOf: (place) => {
      let first = 0;
      for (const { evidence } of own) {
        const index = evidence.indexOf(place);
        if (index >= 0) return first + index;
        first += evidence.rows.length;
      }
      return -1;
    },
    indicesOf: (who) => {
      let first = 0;
      return own.flatMap(({ evidence }) => {
        const from = first;
        first += evidence.rows.length;
        return evidence.indicesOf(who).map((index) => from + index);
      });
    },
    accounts: (indices) => {
      const accounts = new Map<number, RowAccount>();
      let next = 0;
      for (const part of own) {
        const first = next;
        next += part.evidence.rows.length;
        const mine = indices.filter((index) => index >= first && index < next);
        const told = part.evidence.accounts(mine.map((index) => index - first));
        told.forEach((account, at) => {
          const change = changeOf(account, part, isAlone);
          accounts.set(mine[at] ?? first, { ...account, change });
        });
      }
      return indices.flatMap((index) => accounts.get(index) ?? []);
    },
  };
}

class PartRow implements RowEvidence {
  constructor(
    private readonly row: RowEvidence,
    private readonly whole: WeightedPart
  ) {}

  get part(): Text {
    return this.whole.label;
  }

  get place(): RowEvidence["place"] {
    return this.row.place;
  }

  get who(): string {
    return this.row.who;
  }

  get reason(): RowEvidence["reason"] {
    return this.row.reason;
  }

  get contribution(): number {
    return this.row.contribution * this.whole.weight;
  }
}

/** A part that could no longer be measured counts as 0, unless it is all that there is; one that can't be anyway gives nothing. */
function changeOf(
  { change }: RowAccount,
  { measured, weight }: WeightedPart,
  isAlone: boolean
): RowAccount["change"] {
  if (measured.blank === true) return 0;
  if (change !== "unmeasured") return change * weight;
  return isAlone ? change : -measured.amount * weight;
}

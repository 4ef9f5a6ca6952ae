/** What rows tell whose ACR is added up: how much it is, and what the sum would be without it. */
import { monthText } from "../../core/month";
import type { Amount, Period, Telling } from "../../core/telling";
import { telling } from "../../core/telling";
import { units } from "../../rules/names";
import type { UsageMonth } from "../../worksheet/usage/usage-month";
import { inDollars, inMillionths, reaches } from "../usage/amounts";
import { codeOf, counted, type RowLedger, type RowTold } from "../usage/row-ledger";
import type { UsageQuestion } from "../usage/usage-question";

const belowFloor = codeOf("belowFloor");
const outsideMonths = codeOf("outsideMonths");

type PerPeriod<T> = Readonly<Record<"now" | "before", T>>;

interface AddedAcr {
  readonly question: UsageQuestion;
  readonly blocks: PerPeriod<readonly UsageMonth[]>;
  /** By tenant, in millionths. */
  readonly sums: PerPeriod<Float64Array>;
  /** What a tenant has to reach for its rows to be added; `undefined` where all are. */
  readonly floor: number | undefined;
  /** What the totals come to; `undefined` is no value. */
  readonly amountOf: (now: number, before: number) => number | undefined;
  readonly tell: (
    facts: { readonly amount: Amount; readonly when: Period },
    totals: PerPeriod<number>,
    isYearAgo: boolean
  ) => Telling | undefined;
}

export function tellAcr(
  { blocks, sums, floor, amountOf, tell }: AddedAcr,
  ledger: RowLedger
): void {
  if (!ledger.keepsRows) return;
  const isOpen = (sum: number): boolean => floor === undefined || reaches(sum, floor);
  const totals = { now: 0, before: 0 };
  sums.now.forEach((now, tenant) => {
    if (!isOpen(now)) return;
    totals.now += now;
    totals.before += sums.before[tenant] ?? 0;
  });
  const all = amountOf(totals.now, totals.before) ?? 0;
  const changeWithout = (tenant: number, lost: PerPeriod<number>): RowTold["change"] => {
    const own = { now: sums.now[tenant] ?? 0, before: sums.before[tenant] ?? 0 };
    const left = { now: own.now - lost.now, before: own.before - lost.before };
    const rest = (period: "now" | "before"): number =>
      totals[period] - (isOpen(own.now) ? own[period] : 0) + (isOpen(left.now) ? left[period] : 0);
    const amount = amountOf(rest("now"), rest("before"));
    return amount === undefined ? "unmeasured" : amount - all;
  };
  for (const period of ["now", "before"] as const) {
    for (const block of blocks[period]) {
      const [owners, acr] = [block.textsOf("tenant"), block.numbersOf("acr")];
      const when = { to: monthText(block.month) };
      ledger.tell(ledger.rowsOf(block), (at, code): RowTold | undefined => {
        if (code !== counted && code !== belowFloor && code !== outsideMonths) return undefined;
        const [owner, value] = [owners[at] ?? -1, inMillionths(acr[at] ?? 0)];
        const lost = { now: 0, before: 0, [period]: value };
        const amount = { value: inDollars(value), unit: units.USD };
        const sum = { value: inDollars(sums.now[owner] ?? 0), unit: units.USD };
        return {
          change: changeWithout(owner, lost),
          telling:
            code === belowFloor
              ? telling("below", { amount: sum, bar: { from: floor }, when })
              : tell({ amount, when }, totals, period === "before"),
        };
      });
    }
  }
}

/** What rows of workloads of tenants tell: how far the pair is from what it needs, and which row counts in their place. */
import { monthText } from "../../core/month";
import { type Period, telling, type Telling } from "../../core/telling";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { codeOf, counted, type RowLedger, type RowTold } from "../usage/row-ledger";
import { rowsByKey } from "../usage/rows-by-key";
import type { PairRows } from "./pairs";

const alreadyCounted = codeOf("alreadyCounted");
const otherAssociation = codeOf("otherAssociation");

/**
 * Why a pair's rows count or don't: `counted` where the pair does.
 *
 * @param without A row's place, to judge as if it weren't there.
 */
export type Verdict = (pair: string, without?: number) => number;

interface Pairs {
  readonly table: UsageTable;
  readonly rows: PairRows;
  readonly sign: 1 | -1;
  readonly verdict: Verdict;
  /** Whether rows of other associations bear on the verdict, too. */
  readonly looksAtAll?: boolean;
  readonly tell: (pair: string, code: number, when: Period) => Telling | undefined;
}

export function tellPairs(
  { table, rows, sign, verdict, looksAtAll = false, tell }: Pairs,
  ledger: RowLedger
): void {
  const { block, standing, pairOf } = rows;
  const rowsOf = rowsByKey(standing, pairOf);
  const when = { to: monthText(block.month) };
  const counts = (pair: string, without?: number): number =>
    Number(verdict(pair, without) === counted);
  ledger.tell(block.rows, (at, code): RowTold | undefined => {
    const pair = pairOf(at);
    const bears = standing[at] === counted || (looksAtAll && standing[at] === otherAssociation);
    if (!bears) return undefined;
    const change = sign * (counts(pair, at) - counts(pair));
    if (standing[at] !== counted) return { change };
    const [first = at, ...others] = rowsOf(pair);
    if (code === alreadyCounted) {
      const other = table.placeOf(block.rows[first] ?? 0, "tenant");
      return { change, telling: telling("alreadyCounted", { other }) };
    }
    const next = code === counted && change === 0 ? others[0] : undefined;
    const instead = next === undefined ? undefined : block.rows[next];
    return { change, instead, telling: tell(pair, code, when) };
  });
}

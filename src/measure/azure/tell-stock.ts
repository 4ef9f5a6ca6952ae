/** What the rows of a stock of tenants tell: how far their tenant is from the floor, and who counts in their place. */
import { monthText } from "../../core/month";
import { telling } from "../../core/telling";
import { units } from "../../rules/names";
import type { UsageMonth } from "../../worksheet/usage/usage-month";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { inDollars, inMillionths, reaches } from "../usage/amounts";
import { codeOf, counted, type RowLedger, type RowTold } from "../usage/row-ledger";
import { rowsByKey } from "../usage/rows-by-key";

const belowFloor = codeOf("belowFloor");
const alreadyCounted = codeOf("alreadyCounted");

export interface Stock {
  readonly table: UsageTable;
  readonly sign: 1 | -1;
  readonly floor: number;
  /** The latest first, each with its rows and, by tenant, its sum in millionths. */
  readonly months: readonly {
    readonly block: UsageMonth;
    readonly standing: Uint8Array;
    readonly sums: Float64Array;
  }[];
}

export function tellStock({ table, sign, floor, months }: Stock, ledger: RowLedger): void {
  if (!ledger.keepsRows) return;
  const rowsOf = months.map(({ block, standing }) => {
    const owners = block.textsOf("tenant");
    return rowsByKey(standing, (at) => owners[at] ?? -1);
  });
  /** Which month decides for a tenant, once one of its rows is taken away. */
  const deciding = (owner: number, without?: number, acr = 0): number =>
    months.findIndex(({ sums }, index) =>
      reaches((sums[owner] ?? 0) - (index === without ? acr : 0), floor)
    );
  const carrier = (owner: number, index: number, except?: number): number | undefined => {
    const at = rowsOf[index]?.(owner).find((each) => months[index]?.block.rows[each] !== except);
    return at === undefined ? undefined : months[index]?.block.rows[at];
  };
  months.forEach(({ block, sums }, index) => {
    const [owners, acr] = [block.textsOf("tenant"), block.numbersOf("acr")];
    ledger.tell(ledger.rowsOf(block), (at, code): RowTold | undefined => {
      if (code !== counted && code !== belowFloor && code !== alreadyCounted) return undefined;
      const [row, owner] = [block.rows[at] ?? 0, owners[at] ?? -1];
      const now = deciding(owner);
      const then = deciding(owner, index, inMillionths(acr[at] ?? 0));
      const change = sign * (Number(then >= 0) - Number(now >= 0));
      const other = carrier(owner, now);
      const facts = {
        amount: { value: inDollars(sums[owner] ?? 0), unit: units.USD },
        bar: { from: floor },
        when: { to: monthText(block.month) },
        isYearAgo: sign < 0,
      };
      if (code === belowFloor) return { change, telling: telling("below", facts) };
      if (code === counted)
        return { change, instead: carrier(owner, then, row), telling: telling("reached", facts) };
      if (other === undefined) return { change };
      const place = table.placeOf(other, "tenant");
      return { change, telling: telling("alreadyCounted", { other: place }) };
    });
  });
}

/** What the rows behind a number of services tell: which is a service's first, and which one is next. */
import { monthText } from "../../core/month";
import { once } from "../../core/once";
import { telling } from "../../core/telling";
import { units } from "../../rules/names";
import type { UsageMonth } from "../../worksheet/usage/usage-month";
import { inDollars, inMillionths } from "../usage/amounts";
import { codeOf, counted, type RowLedger, type RowTold } from "../usage/row-ledger";
import type { UsageQuestion } from "../usage/usage-question";
import { azureStandings } from "./azure-rows";

const alreadyCounted = codeOf("alreadyCounted");

/** @param nameOf By id of the service. */
export function tellServices(
  question: UsageQuestion,
  blocks: readonly UsageMonth[],
  nameOf: readonly string[],
  ledger: RowLedger
): void {
  if (!ledger.keepsRows) return;
  const { table } = question;
  const services = once(() => firstRows(question, blocks, nameOf));
  for (const block of blocks) {
    const [ids, acr] = [block.textsOf("service"), block.numbersOf("acr")];
    ledger.tell(ledger.rowsOf(block), (at, code): RowTold | undefined => {
      if (code !== counted && code !== alreadyCounted) return undefined;
      const service = ids[at] ?? -1;
      const [first = 0, second] = services().get(nameOf[service] ?? "") ?? [];
      const place = table.placeOf(first, "tenant");
      if (code === alreadyCounted) return { telling: telling("alreadyCounted", { other: place }) };
      const facts = {
        service: table.internerOf("service").texts[service] ?? "",
        amount: { value: inDollars(inMillionths(acr[at] ?? 0)), unit: units.USD },
        when: { to: monthText(block.month) },
      };
      const said = telling("firstOfService", facts);
      return { change: second === undefined ? -1 : 0, instead: second, telling: said };
    });
  }
}

/** By name of the service, the first two rows with ACR of it. */
function firstRows(
  question: UsageQuestion,
  blocks: readonly UsageMonth[],
  nameOf: readonly string[]
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const block of blocks) {
    const standing = azureStandings(question, block);
    const [ids, acr] = [block.textsOf("service"), block.numbersOf("acr")];
    for (let at = 0; at < ids.length; at++) {
      if (standing[at] !== counted || !((acr[at] ?? 0) > 0)) continue;
      const name = nameOf[ids[at] ?? -1] ?? "";
      const rows = found.get(name) ?? [];
      if (rows.length < 2) found.set(name, [...rows, block.rows[at] ?? 0]);
    }
  }
  return found;
}

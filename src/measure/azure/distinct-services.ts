/** How many different services had ACR in the last twelve months, over all customers. */
import { note } from "../../core/note";
import { azureColumns, azureStandings, azureTable } from "./azure-rows";
import { codeOf, counted } from "../usage/row-ledger";
import { tellServices } from "./tell-services";
import { usageKeysOf } from "../usage/of-texts";
import { defineUsageWay, yearTo } from "../usage/usage-way";

const noUsage = codeOf("noUsage");
const alreadyCounted = codeOf("alreadyCounted");

export const distinctServices = defineUsageWay({
  by: "distinctServices",
  kind: "azureConsumption",
  tableIn: azureTable,
  columns: () => [...azureColumns.filter((name) => name !== "tenant"), "service"],
  needed: (asOf) => [asOf],
  looksAt: yearTo,
  value: (question, rows, ledger) => {
    const { asOf, table } = question;
    if (!table.has("service")) {
      return { amount: undefined, notes: [note("serviceLevelMissing", {})] };
    }
    const seen = new Set<string>();
    const isSeen: boolean[] = [];
    for (const month of yearTo(asOf)) {
      const block = rows(month);
      const standing = azureStandings(question, block);
      const nameOf = usageKeysOf(table.internerOf("service"));
      const [services, acr] = [block.textsOf("service"), block.numbersOf("acr")];
      const rowsOf = ledger.rowsOf(block);
      for (let at = 0; at < services.length; at++) {
        const row = rowsOf[at] ?? 0;
        const service = services[at] ?? -1;
        const standsAt = standing[at] ?? counted;
        if (standsAt !== counted) ledger.put(row, standsAt, 0);
        else if (!((acr[at] ?? 0) > 0)) ledger.put(row, noUsage, 0);
        else if (isSeen[service] === true) ledger.put(row, alreadyCounted, 0);
        else {
          const name = nameOf[service] ?? "";
          ledger.put(row, seen.has(name) ? alreadyCounted : counted, seen.has(name) ? 0 : 1);
          seen.add(name);
          isSeen[service] = true;
        }
      }
    }
    tellServices(
      question,
      yearTo(asOf).map(rows),
      usageKeysOf(table.internerOf("service")),
      ledger
    );
    return { amount: seen.size, notes: [] };
  },
});

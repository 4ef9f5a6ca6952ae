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
    // Reading them may bring more names.
    const blocks = yearTo(asOf).map(rows);
    const nameOf = usageKeysOf(table.internerOf("service"));
    const seen = new Set<string>();
    /** By id of the service. */
    const isSeen = new Uint8Array(nameOf.length);
    for (const block of blocks) {
      const [services, acr] = [block.textsOf("service"), block.numbersOf("acr")];
      const codes = azureStandings(question, block).slice();
      for (let at = 0; at < codes.length; at++) {
        if (codes[at] !== counted) continue;
        const service = services[at] ?? 0;
        if (!((acr[at] ?? 0) > 0)) codes[at] = noUsage;
        else if (isSeen[service] === 1) codes[at] = alreadyCounted;
        else {
          const name = nameOf[service] ?? "";
          if (seen.has(name)) codes[at] = alreadyCounted;
          seen.add(name);
          isSeen[service] = 1;
        }
      }
      ledger.putAll(block, codes, 1);
    }
    tellServices(question, blocks, nameOf, ledger);
    return { amount: seen.size, notes: [] };
  },
});

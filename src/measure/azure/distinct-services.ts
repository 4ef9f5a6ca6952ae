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
    const nameOf = usageKeysOf(table.internerOf("service"));
    const seen = new Set<string>();
    /** By id of the service. */
    const isSeen = new Uint8Array(nameOf.length);
    for (const month of yearTo(asOf)) {
      const block = rows(month);
      const [services, acr] = [block.textsOf("service"), block.numbersOf("acr")];
      const standing = azureStandings(question, block);
      const rowsOf = ledger.rowsOf(block);
      for (let at = 0; at < standing.length; at++) {
        const service = services[at] ?? 0;
        let code = standing[at] ?? counted;
        if (code === counted && !((acr[at] ?? 0) > 0)) code = noUsage;
        else if (code === counted && isSeen[service] === 1) code = alreadyCounted;
        else if (code === counted) {
          const name = nameOf[service] ?? "";
          if (seen.has(name)) code = alreadyCounted;
          seen.add(name);
          isSeen[service] = 1;
        }
        ledger.put(rowsOf[at] ?? 0, code, code === counted ? 1 : 0);
      }
    }
    tellServices(question, yearTo(asOf).map(rows), nameOf, ledger);
    return { amount: seen.size, notes: [] };
  },
});

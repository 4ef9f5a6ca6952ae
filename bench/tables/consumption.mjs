/** Azure consumption: 24 months of some of sixty services per tenant. */
import { inOrder, monthSerials } from "./order.mjs";
import { guid, randomFrom } from "./random.mjs";

export const area = "Infrastructure";

export const header = [
  "CustomerTenantId",
  "Month",
  "ServiceLevel2",
  "ACR_USD",
  "PartnerAttributionType",
  "IsACRDuplicateAtPGALevel",
  "CustomerTpid",
];

export const months = monthSerials(24);

const families = ["SQL", "Storage", "Cosmos DB", "Kubernetes", "Backup", "Monitor"];
const kinds = ["Database", "Accounts", "Service", "Insights", "Gateway", "Registry", "Functions"];
const services = [
  "Virtual Machines",
  "Virtual Machines Licenses",
  "Sentinel",
  "Azure Defender",
  ...families.flatMap((family) => kinds.map((kind) => `Azure ${family} ${kind}`)),
];

/** One in twenty isn't eligible. */
const associations = [
  ...Array(8).fill("PAL"),
  ...Array(8).fill("CSP"),
  "DPOR",
  "DPOR",
  "DPOR",
  "DAP",
];

export function table(count, order) {
  const random = randomFrom(count + 1);
  const rows = [];
  while (rows.length < count) addTenant(rows, random);
  rows.length = count;
  return [header, ...inOrder(rows, order)];
}

function addTenant(rows, random) {
  const tenant = guid(random);
  const tpid = 600_000 + Math.floor(random() * 100_000);
  const association = associations[Math.floor(random() * associations.length)];
  const scale = 10 ** (random() * 3);
  for (const service of services) {
    if (random() < 0.6) continue;
    const first = random() < 0.3 ? Math.floor(random() * 24) : 0;
    for (const month of months.slice(first)) {
      const amount = Math.round(scale * (0.5 + random()) * 100) / 100;
      rows.push([tenant, month, service, amount, association, random() < 0.05 ? 1 : 0, tpid]);
    }
  }
}

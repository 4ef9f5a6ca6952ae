/** Consumption in careful plain JavaScript: headers looked up, cells checked; one loop, Map and Set. */
import { amountOf, lowered, raised, readMonth, remembered } from "./careful-usage.mjs";

const associations = new Set(["PAL", "CSP", "DPOR"]);
const excluded = new Set([
  "virtual machines",
  "virtual machines license",
  "virtual machines licenses",
]);

export function carefulConsumption([header, ...rows]) {
  const column = (name) => {
    const index = header.indexOf(name);
    if (index < 0) throw new Error(`No column ${name}`);
    return index;
  };
  const [tenantAt, monthAt] = [column("CustomerTenantId"), column("Month")];
  const [serviceAt, amountAt] = [column("ServiceLevel2"), column("ACR_USD")];
  const [associationAt, duplicateAt] = [
    column("PartnerAttributionType"),
    column("IsACRDuplicateAtPGALevel"),
  ];
  const byMonth = new Map();
  const [monthOf, serviceOf] = [remembered(readMonth), remembered(lowered)];
  const associationOf = remembered(raised);
  for (const row of rows) {
    const tenant = String(row[tenantAt]).trim();
    const month = monthOf(row[monthAt]);
    const cents = Math.round(amountOf(row[amountAt]) * 100);
    const association = associationOf(row[associationAt]);
    if (tenant === "" || !associations.has(association) || Number(row[duplicateAt]) === 1) continue;
    let held = byMonth.get(month);
    if (held === undefined)
      byMonth.set(month, (held = { tenants: new Map(), services: new Set(), rows: 0 }));
    held.rows++;
    held.tenants.set(tenant, (held.tenants.get(tenant) ?? 0) + cents);
    const service = serviceOf(row[serviceAt]);
    if (cents > 0 && !excluded.has(service)) held.services.add(service);
  }
  const now = Math.max(...byMonth.keys());
  return results(byMonth, now);
}

function results(byMonth, now) {
  const total = (month) =>
    [...amounts(byMonth, month).values()].reduce((sum, each) => sum + each, 0);
  const [current, base] = [total(now), total(now - 12)];
  const used = new Set();
  for (let month = now - 11; month <= now; month++)
    for (const service of byMonth.get(month)?.services ?? []) used.add(service);
  const [held, before] = [customers(byMonth, now).size, customers(byMonth, now - 12).size];
  const [nowRows, thenRows] = [byMonth.get(now)?.rows ?? 0, byMonth.get(now - 12)?.rows ?? 0];
  const values = [held - before, (current - base) / base, current / 100, used.size];
  return [...values, held + before, nowRows + thenRows, nowRows, used.size];
}

const amounts = (byMonth, month) => byMonth.get(month)?.tenants ?? new Map();

function customers(byMonth, month) {
  const found = new Set();
  for (const each of [month - 1, month])
    for (const [tenant, cents] of amounts(byMonth, each)) if (cents >= 100_000) found.add(tenant);
  return found;
}

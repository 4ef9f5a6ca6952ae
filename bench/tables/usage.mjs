/** Modern Work usage: 13 months of nine workloads, each tenant under one or two associations. */
import { inOrder, monthSerials } from "./order.mjs";
import { guid, randomFrom } from "./random.mjs";

export const area = "ModernWork";

export const header = [
  "CustomerTenantId",
  "Month",
  "WorkloadName",
  "PaidAvailableUnits",
  "MonthlyActiveUsers",
  "PartnerAttributionType",
  "IsDuplicateRowForPGA",
];

export const workloads = [
  "Intune",
  "Exchange Online",
  "ProPlus",
  "SharePoint Online",
  "Teams",
  "Teams Meetings",
  "Teams Phone calling 1p/3p",
  "Teams Platform",
  "Yammer",
];

export const months = monthSerials(13);

/** The second one is the duplicate of the first. */
const associationSets = [["CPOR"], ["CPOR", "CSP"], ["DPOR"], ["CSP"], ["CSP", "DPOR"]];
const tenantSizes = [8, 10, 11, 40, 120, 300, 301, 900, 2500];

export function table(count, order) {
  const random = randomFrom(count);
  const rows = [];
  while (rows.length < count) addTenant(rows, random);
  rows.length = count;
  return [header, ...inOrder(rows, order)];
}

function addTenant(rows, random) {
  const tenant = guid(random);
  const size = tenantSizes[Math.floor(random() * tenantSizes.length)];
  const associations = associationSets[Math.floor(random() * associationSets.length)];
  for (const workload of workloads) {
    const share = random();
    for (const month of months) {
      const paid = size + Math.floor(random() * 3);
      const active = Math.min(paid, Math.floor(paid * (share + random() * 0.2 - 0.1)));
      associations.forEach((association, index) =>
        rows.push([tenant, month, workload, paid, Math.max(0, active), association, index])
      );
    }
  }
}

/** Usage in careful plain JavaScript: headers looked up, cells checked, one line per key; one loop, Map and Set. */
import { workloads } from "../tables/usage.mjs";

const eligible = new Set(workloads.map((name) => name.toLowerCase()));
const associations = new Set(["CPOR", "DPOR", "CSP"]);
const tracks = [
  { accepts: new Set(["CPOR", "DPOR"]), holds: (paid) => paid > 300 },
  { accepts: new Set(["CPOR", "CSP"]), holds: (paid) => paid > 10 && paid <= 300 },
];

export function carefulUsage([header, ...rows]) {
  const column = (name) => {
    const index = header.indexOf(name);
    if (index < 0) throw new Error(`No column ${name}`);
    return index;
  };
  const [tenantAt, monthAt] = [column("CustomerTenantId"), column("Month")];
  const [workloadAt, paidAt] = [column("WorkloadName"), column("PaidAvailableUnits")];
  const [activeAt, associationAt] = [
    column("MonthlyActiveUsers"),
    column("PartnerAttributionType"),
  ];
  const duplicateAt = column("IsDuplicateRowForPGA");
  const byMonth = new Map();
  const [monthOf, workloadOf] = [remembered(readMonth), remembered(lowered)];
  const associationOf = remembered(raised);
  for (const row of rows) {
    const tenant = String(row[tenantAt]).trim();
    const month = monthOf(row[monthAt]);
    const [paid, active] = [amountOf(row[paidAt]), amountOf(row[activeAt])];
    const workload = workloadOf(row[workloadAt]);
    const association = associationOf(row[associationAt]);
    if (tenant === "" || !eligible.has(workload) || !associations.has(association)) continue;
    let tenants = byMonth.get(month);
    if (tenants === undefined) byMonth.set(month, (tenants = new Map()));
    let lines = tenants.get(tenant);
    if (lines === undefined) tenants.set(tenant, (lines = new Map()));
    const key = `${workload}|${association}`;
    const isDuplicate = Number(row[duplicateAt]) === 1;
    const line = lines.get(key);
    const isBetter =
      line === undefined ||
      Number(isDuplicate) < Number(line.isDuplicate) ||
      (isDuplicate === line.isDuplicate && paid > line.paid);
    if (isBetter) lines.set(key, { association, paid, active, isDuplicate });
  }
  const now = Math.max(...byMonth.keys());
  return results(byMonth.get(now) ?? new Map(), byMonth.get(now - 12) ?? new Map());
}

function results(now, then) {
  const options = tracks.flatMap((track) => [...track.accepts].map((name) => [track, name]));
  const found = [
    ...tracks.map((track) => [customers(now, track), customers(then, track)]),
    ...[users, deployed].flatMap((measure) =>
      options.map(([track, name]) => [measure(now, track, name), measure(then, track, name)])
    ),
  ];
  return [
    ...found.map(([of, before]) => of.total - before.total),
    ...found.map(([of, before]) => of.rows + before.rows),
  ];
}

const isIn = (lines, { accepts, holds }) =>
  [...lines.values()].some(({ association, paid }) => accepts.has(association) && holds(paid));

function customers(tenants, track) {
  let total = 0;
  for (const lines of tenants.values()) {
    const single = new Map([...lines].filter(([, { isDuplicate }]) => !isDuplicate));
    if (isIn(single, track)) total++;
  }
  return { total, rows: total };
}

/** @param amount What a line adds; nothing where it doesn't count. */
function over(tenants, track, name, amount) {
  let [total, rows] = [0, 0];
  for (const lines of tenants.values()) {
    if (!isIn(lines, track)) continue;
    for (const line of lines.values()) {
      const added = line.association === name ? amount(line) : undefined;
      if (added === undefined) continue;
      total += added;
      rows++;
    }
  }
  return { total, rows };
}

const users = (tenants, track, name) => over(tenants, track, name, ({ active }) => active);
const deployed = (tenants, track, name) =>
  over(tenants, track, name, ({ paid, active }) =>
    paid > 0 && active / paid >= 0.4 ? 1 : undefined
  );

/** A cell that was seen before isn't read again. */
export function remembered(read) {
  const known = new Map();
  return (cell) => {
    let value = known.get(cell);
    if (value === undefined) known.set(cell, (value = read(cell)));
    return value;
  };
}

export const lowered = (cell) => String(cell).trim().toLowerCase();
export const raised = (cell) => String(cell).trim().toUpperCase();

export function readMonth(cell) {
  if (typeof cell !== "number") throw new Error(`No month: ${cell}`);
  const date = new Date(Date.UTC(1899, 11, 30) + cell * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function amountOf(cell) {
  const amount = Number(cell);
  if (!Number.isFinite(amount)) throw new Error(`No number: ${cell}`);
  return amount;
}

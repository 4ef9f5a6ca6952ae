/** The limit for consumption: one pass that trusts columns and types, once it knows the latest month. */
import { header } from "../tables/consumption.mjs";
import { latestMonth } from "./latest-month.mjs";
import { Tenants } from "./intern.mjs";

const [tenantAt, monthAt, serviceAt, amountAt, associationAt, duplicateAt] = header.keys();

/** Of t, t-1, t-12 and t-13 where a tenant's amounts are kept, of the other months nothing. */
const cellByAgo = new Int8Array(32).fill(-1);
[0, 1, 12, 13].forEach((ago, cell) => {
  cellByAgo[ago] = cell;
});

export function limitConsumption(range) {
  const { first, agoBySerial } = latestMonth(range, monthAt);
  const tenants = new Tenants();
  const services = Array(1024).fill("");
  let kept = new Float64Array(4 * 1024);
  let [now, then, used, nowRows, thenRows] = [0, 0, 0, 0, 0];
  for (let at = 1; at < range.length; at++) {
    const row = range[at];
    const ago = agoBySerial[row[monthAt] - first];
    const cell = cellByAgo[ago];
    if (ago > 11 && cell < 0) continue;
    if (row[duplicateAt] !== 0) continue;
    const association = row[associationAt];
    if (association !== "PAL" && association !== "CSP" && association !== "DPOR") continue;
    const amount = row[amountAt];
    if (ago < 12 && amount > 0) used += isNew(services, row[serviceAt]);
    if (cell < 0) continue;
    const index = tenants.indexOf(row[tenantAt]) * 4;
    if (index >= kept.length) kept = grown(kept);
    kept[index + cell] += amount;
    if (cell === 0) {
      now += amount;
      nowRows++;
    } else if (cell === 2) {
      then += amount;
      thenRows++;
    }
  }
  let [customers, earlier] = [0, 0];
  for (let index = 0; index < tenants.ids.length * 4; index += 4) {
    customers += reaches(kept, index);
    earlier += reaches(kept, index + 2);
  }
  const [nowCents, thenCents] = [Math.round(now * 100), Math.round(then * 100)];
  const values = [customers - earlier, (nowCents - thenCents) / thenCents, nowCents / 100, used];
  return [...values, customers + earlier, nowRows + thenRows, nowRows, used];
}

const reaches = (kept, index) =>
  Math.round(kept[index] * 100) >= 100_000 || Math.round(kept[index + 1] * 100) >= 100_000 ? 1 : 0;

function isNew(services, service) {
  const { length } = service;
  let slot =
    (service.charCodeAt(length - 1) * 31 + service.charCodeAt(length >> 1) * 7 + length) & 1023;
  for (;;) {
    const known = services[slot];
    if (known === service) return 0;
    if (known === "") {
      services[slot] = service;
      return service.startsWith("Virtual Machines") ? 0 : 1;
    }
    slot = (slot + 1) & 1023;
  }
}

function grown(kept) {
  const larger = new Float64Array(kept.length * 2);
  larger.set(kept);
  return larger;
}

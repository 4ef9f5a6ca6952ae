/** The limit for usage: one pass that trusts columns, types, the month and that no line comes twice. */
import { header, months, workloads } from "../tables/usage.mjs";
import { Tenants } from "./intern.mjs";

const [tenantAt, monthAt, workloadAt, paidAt, activeAt, associationAt, duplicateAt] = header.keys();
const [then, now] = [months[0], months[12]];

const slotOf = (workload) =>
  (workload.length * 12 + workload.charCodeAt(workload.length - 1)) & 255;
const eligible = Array(256).fill("");
for (const workload of workloads) {
  if (eligible[slotOf(workload)] !== "") throw new Error(`${workload} needs a slot of its own`);
  eligible[slotOf(workload)] = workload;
}

/** Numbers kept of a tenant: two sets of bits, then users and deployments by association and month. */
const width = 16;
const [enterprise, smb] = [1, 4];

export function limitUsage(range) {
  const tenants = new Tenants();
  let kept = new Int32Array(width * 1024);
  for (let at = 1; at < range.length; at++) {
    const row = range[at];
    const month = row[monthAt];
    if (month !== now && month !== then) continue;
    const workload = row[workloadAt];
    if (eligible[slotOf(workload)] !== workload) continue;
    const name = row[associationAt];
    const association = name === "CPOR" ? 0 : name === "DPOR" ? 1 : name === "CSP" ? 2 : -1;
    if (association < 0) continue;
    const base = tenants.indexOf(row[tenantAt]) * width;
    if (base >= kept.length) kept = grown(kept);
    const [paid, active] = [row[paidAt], row[activeAt]];
    const isThen = month === then ? 1 : 0;
    let band = 0;
    if (paid > 300) band = association === 2 ? 0 : enterprise << isThen;
    else if (paid > 10) band = association === 1 ? 0 : smb << isThen;
    kept[base] |= band;
    if (row[duplicateAt] === 0) kept[base + 1] |= band;
    const cell = base + 2 + association * 2 + isThen;
    kept[cell] += active;
    if (paid > 0 && 5 * active >= 2 * paid) kept[cell + 6]++;
  }
  return totals(kept, tenants.ids.length);
}

function grown(kept) {
  const larger = new Int32Array(kept.length * 2);
  larger.set(kept);
  return larger;
}

const tracks = [
  { bit: enterprise, associations: [0, 1] },
  { bit: smb, associations: [0, 2] },
];

/** In the order of METRICS: net adds of both tracks, then growth and deployments of each track and association. */
function totals(kept, count) {
  const adds = [0, 0];
  const growth = [0, 0, 0, 0];
  const deployments = [0, 0, 0, 0];
  for (let base = 0; base < count * width; base += width) {
    tracks.forEach(({ bit, associations }, track) => {
      const isNow = kept[base] & bit ? 1 : 0;
      const isThen = kept[base] & (bit << 1) ? 1 : 0;
      adds[track] += (kept[base + 1] & bit ? 1 : 0) - (kept[base + 1] & (bit << 1) ? 1 : 0);
      associations.forEach((association, index) => {
        const cell = base + 2 + association * 2;
        growth[track * 2 + index] += isNow * kept[cell] - isThen * kept[cell + 1];
        deployments[track * 2 + index] += isNow * kept[cell + 6] - isThen * kept[cell + 7];
      });
    });
  }
  return [...adds, ...growth, ...deployments];
}

/** The limit for usage: one pass that trusts columns and types, once it knows the latest month. */
import { header, workloads } from "../tables/usage.mjs";
import { latestMonth } from "./latest-month.mjs";
import { Tenants } from "./intern.mjs";

const [tenantAt, monthAt, workloadAt, paidAt, activeAt, associationAt, duplicateAt] = header.keys();

const slotOf = (workload) =>
  (workload.length * 12 + workload.charCodeAt(workload.length - 1)) & 255;
const eligible = Array(256).fill("");
const indexOf = new Int8Array(256);
workloads.forEach((workload, index) => {
  if (eligible[slotOf(workload)] !== "") throw new Error(`${workload} needs a slot of its own`);
  eligible[slotOf(workload)] = workload;
  indexOf[slotOf(workload)] = index;
});

/** A tenant's lines: by association, workload and whether of a year ago. */
const width = 3 * workloads.length * 2;
/** The better of two rows of one line is the one that is no duplicate, then the one with more seats. */
const single = 1 << 30;

export function limitUsage(range) {
  const { first, agoBySerial } = latestMonth(range, monthAt);
  const tenants = new Tenants();
  let [ranks, users] = [new Int32Array(width * 256), new Int32Array(width * 256)];
  for (let at = 1; at < range.length; at++) {
    const row = range[at];
    const ago = agoBySerial[row[monthAt] - first];
    if (ago !== 0 && ago !== 12) continue;
    const workload = row[workloadAt];
    const slot = slotOf(workload);
    if (eligible[slot] !== workload) continue;
    const name = row[associationAt];
    const association = name === "CPOR" ? 0 : name === "DPOR" ? 1 : name === "CSP" ? 2 : -1;
    if (association < 0) continue;
    const index = tenants.indexOf(row[tenantAt]) * width;
    if (index >= ranks.length) [ranks, users] = [grown(ranks), grown(users)];
    const line = index + (association * workloads.length + indexOf[slot]) * 2 + (ago === 0 ? 0 : 1);
    const rank = row[paidAt] + 1 + (row[duplicateAt] === 0 ? single : 0);
    if (rank < ranks[line] || (rank === ranks[line] && row[activeAt] <= users[line])) continue;
    ranks[line] = rank;
    users[line] = row[activeAt];
  }
  return totals(ranks, users, tenants.ids.length);
}

function grown(kept) {
  const larger = new Int32Array(kept.length * 2);
  larger.set(kept);
  return larger;
}

const tracks = [
  { associations: [0, 1], above: 300, upTo: Infinity },
  { associations: [0, 2], above: 10, upTo: 300 },
];

/** In the order of METRICS: net adds of both tracks, then growth and deployments of each track and association; the rows that counted likewise. */
function totals(ranks, users, count) {
  const [values, rows] = [Array(10).fill(0), Array(10).fill(0)];
  for (let base = 0; base < count * width; base += width)
    for (let year = 0; year < 2; year++)
      for (let track = 0; track < 2; track++)
        addTenant(ranks, users, base + year, year === 0 ? 1 : -1, track, values, rows);
  return [...values, ...rows];
}

function addTenant(ranks, users, base, sign, track, values, rows) {
  const { associations, above, upTo } = tracks[track];
  const perAssociation = workloads.length * 2;
  let [isSized, isCustomer] = [false, false];
  for (const association of associations) {
    const from = base + association * perAssociation;
    for (let line = from; line < from + perAssociation; line += 2) {
      const paid = (ranks[line] & (single - 1)) - 1;
      if (paid <= above || paid > upTo) continue;
      isSized = true;
      if (ranks[line] >= single) isCustomer = true;
    }
  }
  if (isCustomer) add(values, rows, track, sign, 1);
  if (!isSized) return;
  for (let option = 0; option < 2; option++) {
    const from = base + associations[option] * perAssociation;
    for (let line = from; line < from + perAssociation; line += 2) {
      if (ranks[line] === 0) continue;
      const paid = (ranks[line] & (single - 1)) - 1;
      add(values, rows, 2 + track * 2 + option, sign * users[line], 1);
      if (paid > 0 && 5 * users[line] >= 2 * paid)
        add(values, rows, 6 + track * 2 + option, sign, 1);
    }
  }
}

function add(values, rows, metric, amount, count) {
  values[metric] += amount;
  rows[metric] += count;
}

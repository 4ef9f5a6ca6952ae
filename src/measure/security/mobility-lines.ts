/** Lines of the wide Enterprise Mobility export: a workload for each pair of columns, subscriptions summed, free ones left out. */
import { nameKey } from "../../core/text";
import type { Month } from "../../core/month";
import type { Eligible } from "../../rules/types";
import { noText } from "../../worksheet/usage/usage-month";
import type { UsageView } from "../../worksheet/usage/usage-view";
import { codeOf, counted, type RowLedger } from "../usage/row-ledger";
import { associationOf, standings } from "../usage/standing";
import {
  type LineAssociation,
  lineAssociations,
  type LinesOfMonth,
  type LineSource,
} from "../modern-work/usage-lines";
import { usageKey } from "../usage/usage-name";

const products = [
  { workload: "AADP", seats: "seatsOfPremium", users: "usersOfPremium" },
  { workload: "Intune", seats: "seatsOfIntune", users: "usersOfIntune" },
  { workload: "Azip", seats: "seatsOfProtection", users: "usersOfProtection" },
] as const;

export const mobilityColumns = [
  ...["tenant", "association", "duplicate", "associationDate", "freeOrPaid"],
  ...products.flatMap(({ seats, users }) => [seats, users]),
];

const unpaid = codeOf("unpaid");
const otherWorkload = codeOf("otherWorkload");

interface Line {
  readonly unit: number;
  readonly rows: number[];
  seats: number;
  users: number;
  associated: Month;
}

export function mobilitySource(
  view: UsageView,
  eligible: Eligible,
  skipDuplicates: boolean
): LineSource {
  const wanted = new Set(eligible.only === "all" ? [] : eligible.only.map(usageKey));
  const own = products.filter(({ workload }) => wanted.has(usageKey(workload)));
  const tenantOf: number[] = [];
  const associationOfUnit: number[] = [];
  const numbers = new Map<string, number>();
  const months = new Map<Month, LinesOfMonth>();
  const build = (month: Month): LinesOfMonth => {
    const { table } = view;
    const block = view.month(month, mobilityColumns);
    const standing = standings(table, block, {
      eligible: { ...eligible, associations: { any: Object.values(eligible.associations).flat() } },
      track: "any",
      skipDuplicates,
    }).slice();
    const free = table.internerOf("freeOrPaid").texts.map((text) => nameKey(text) === "free");
    const dates = table.has("associationDate") ? table.monthsOf("associationDate") : undefined;
    const [tenants, kinds] = [block.textsOf("tenant"), block.textsOf("freeOrPaid")];
    const associationIds = block.textsOf("association");
    const { texts } = table.internerOf("association");
    const lines = new Map<number, Line>();
    for (let at = 0; at < standing.length; at++) {
      if (standing[at] === counted && free[kinds[at] ?? -1] === true) standing[at] = unpaid;
      if (standing[at] === counted && own.length === 0) standing[at] = otherWorkload;
      if (standing[at] !== counted) continue;
      const id = associationIds[at] ?? noText.absent;
      const association: LineAssociation =
        id === noText.absent ? "every" : (associationOf(texts[id] ?? "") ?? "every");
      const [tenant, row] = [tenants[at] ?? 0, block.rows[at] ?? 0];
      for (const { workload, seats, users } of own) {
        const key = `${tenant}|${workload}|${association}`;
        const unit = numbers.get(key) ?? tenantOf.push(tenant) - 1;
        if (unit === associationOfUnit.length) {
          associationOfUnit.push(lineAssociations.indexOf(association));
        }
        numbers.set(key, unit);
        const line = lines.get(unit) ?? { unit, rows: [], seats: 0, users: 0, associated: 0 };
        lines.set(unit, line);
        line.rows.push(row);
        line.seats += block.numbersOf(seats)[at] ?? 0;
        line.users += block.numbersOf(users)[at] ?? 0;
        line.associated = Math.max(line.associated, dates?.[row] ?? 0);
      }
    }
    return linesOf(
      month,
      [...lines.values()],
      [...block.rows].map((row, at) => [row, standing[at] ?? 0])
    );
  };
  return {
    tenantOf,
    associationOf: associationOfUnit,
    lines: (month) => {
      const known = months.get(month) ?? build(month);
      months.set(month, known);
      return known;
    },
  };
}

/** A row is in several lines and books the best of what they say once all have spoken. */
function linesOf(
  month: Month,
  lines: readonly Line[],
  rows: readonly (readonly [row: number, code: number])[]
): LinesOfMonth {
  const open = new Map<number, { missing: number; code: number; contribution: number }>();
  const linesPerRow = new Map<number, number>();
  for (const row of lines.flatMap((line) => line.rows)) {
    linesPerRow.set(row, (linesPerRow.get(row) ?? 0) + 1);
  }
  const say = (ledger: RowLedger, row: number, code: number, contribution: number): void => {
    const found = open.get(row) ?? { missing: linesPerRow.get(row) ?? 0, code, contribution: 0 };
    found.missing--;
    found.contribution += contribution;
    if (code === counted) found.code = counted;
    open.set(row, found);
    if (found.missing > 0) return;
    open.delete(row);
    ledger.put(row, found.code, found.contribution);
  };
  return {
    month,
    size: lines.length,
    units: Int32Array.from(lines, ({ unit }) => unit),
    seats: Float64Array.from(lines, ({ seats }) => seats),
    users: Float64Array.from(lines, ({ users }) => users),
    associated: Int32Array.from(lines, ({ associated }) => associated),
    book: (ledger, index, code, contribution) =>
      lines[index]?.rows.forEach((row, at) => say(ledger, row, code, at === 0 ? contribution : 0)),
    bookAllBut: (ledger, own, code) => {
      const others = new Set(lines.keys());
      for (const line of own) others.delete(line);
      for (const index of others) lines[index]?.rows.forEach((row) => say(ledger, row, code, 0));
    },
    bookOthers: (ledger) =>
      rows.forEach(([row, code]) => {
        if (code !== counted) ledger.put(row, code, 0);
      }),
  };
}

/** Lines of the wide Enterprise Mobility export: a workload for each pair of columns, subscriptions summed, free ones left out. */
import type { Month } from "../../core/month";
import type { Eligible } from "../../rules/types";
import { noText } from "../../worksheet/usage/usage-month";
import type { UsageView } from "../../worksheet/usage/usage-view";
import { codeOf, counted } from "../usage/row-ledger";
import { associationOf } from "../usage/association-name";
import { metricTypesOf } from "../usage/of-texts";
import { standings } from "../usage/standing";
import {
  type LineAssociation,
  lineAssociations,
  type LinesOfMonth,
  type LineSource,
} from "../modern-work/lines-of-month";
import { type SummedLine, summedLines } from "./summed-lines";
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
    const types = metricTypesOf(table.internerOf("freeOrPaid"));
    const dates = table.has("associationDate") ? table.monthsOf("associationDate") : undefined;
    const [tenants, kinds] = [block.textsOf("tenant"), block.textsOf("freeOrPaid")];
    const associationIds = block.textsOf("association");
    const { texts } = table.internerOf("association");
    const lines = new Map<number, SummedLine>();
    for (let at = 0; at < standing.length; at++) {
      // As with metric types, a blank one says nothing.
      const type = kinds[at] ?? noText.absent;
      if (standing[at] === counted && type >= 0 && types[type] !== "paid") standing[at] = unpaid;
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
        const line = lines.get(unit) ?? { unit, parts: [] };
        lines.set(unit, line);
        line.parts.push({
          row,
          seats: block.numbersOf(seats)[at] ?? 0,
          users: block.numbersOf(users)[at] ?? 0,
          associated: dates?.[row] ?? 0,
        });
      }
    }
    const others = [...block.rows].map((row, at) => [row, standing[at] ?? 0] as const);
    return summedLines(month, [...lines.values()], others);
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

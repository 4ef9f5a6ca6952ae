/** Reads the usage tables that designations need, each in one walk, with what will probably be measured from it. */
import { lastDayOfMonth, type Month } from "../core/month";
import { measuredMetrics } from "../rules";
import type { Designation } from "../rules/types";
import type { Inputs } from "../worksheet/inputs";
import type { Wanted } from "../worksheet/usage/month-columns";
import type { UsageTable } from "../worksheet/usage/usage-table";
import { withoutData } from "../worksheet/usage/without-data";
import { rulebookInForce } from "./rulebook-in-force";
import { type OpenUsageWay, usageWays, wantedBy } from "./ways";

const waysOf = new WeakMap<Designation, readonly OpenUsageWay[]>();

/** The ways of measuring that one of a designation's rulebooks uses. */
function waysUsedBy(designation: Designation): readonly OpenUsageWay[] {
  const known = waysOf.get(designation);
  if (known !== undefined) return known;
  const used = new Set(
    designation.versions.flatMap(measuredMetrics).map(({ measure }) => measure.by)
  );
  const ways = usageWays.filter(({ by }) => used.has(by));
  waysOf.set(designation, ways);
  return ways;
}

/** The usage tables that one of a designation's rulebooks needs and that were given. */
export function tablesOf(designation: Designation, inputs: Inputs): readonly UsageTable[] {
  const tables = waysUsedBy(designation).map((way) => way.tableIn(inputs));
  return [...new Set(tables)].filter((table) => table !== undefined);
}

/**
 * The as-of month is only guessed where nothing gives it, from some of the rows; a wrong guess costs a second walk.
 *
 * @param monthOf The month that is given for a designation.
 */
export function readTables(
  designations: readonly Designation[],
  inputs: Inputs,
  monthOf: (designation: Designation) => Month | undefined
): void {
  const expected = new Map<UsageTable, Map<Month, Set<string>>>();
  for (const designation of designations) {
    const tables = tablesOf(designation, inputs);
    const month = monthOf(designation) ?? latestSampled(tables);
    const day = month === undefined ? undefined : lastDayOfMonth(month);
    const rulebook = rulebookInForce(inputs, day);
    const byRulebook = new Map(designation.versions.map((each) => [each.rulebook, each]));
    const rules = byRulebook.get(rulebook);
    if (rules === undefined) continue;
    const wanted = wantedBy({ rules, inputs, asOf: day });
    for (const table of tables) {
      const ofTable = expected.get(table) ?? new Map<Month, Set<string>>();
      expected.set(table, ofTable);
      addTo(ofTable, wanted(table));
    }
  }
  for (const [table, wanted] of expected) {
    table.survey([...new Set([...wanted.values()].flatMap((names) => [...names]))], wanted);
    refuseWithoutData(table, inputs.settings.leaveOutUnreadable);
  }
}

/** @throws Problem `emptyTable`, but where cells that can't be read are a problem of their own. */
function refuseWithoutData(table: UsageTable, leaveOut: boolean): void {
  const empty = withoutData(table);
  if (empty?.unreadable === "none" || (leaveOut && empty?.unreadable === "some"))
    throw empty.problem;
}

function addTo(all: Map<Month, Set<string>>, wanted: Wanted): void {
  for (const [month, columns] of wanted) {
    all.set(month, new Set([...(all.get(month) ?? []), ...columns]));
  }
}

function latestSampled(tables: readonly UsageTable[]): Month | undefined {
  const [first, ...others] = tables.map((table) => table.monthsSampled());
  const shared = [...(first ?? [])].filter((month) => others.every((months) => months.has(month)));
  return shared.length === 0 ? undefined : Math.max(...shared);
}

/** The monthly consumption value of a row: its usage times the rate of its workload. */
import { nameKey } from "../../core/text";
import { note, type Note } from "../../core/note";
import type { Inputs } from "../../worksheet/inputs";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { inMillionths } from "../usage/amounts";
import { pairColumns, type PairRows, pairRows } from "./pairs";
import { codeOf, counted } from "../usage/row-ledger";
import type { RowsOfMonth, UsageQuestion } from "../usage/usage-question";
import type { Month } from "../../core/month";
import { usageKey } from "../usage/usage-name";

const unpaid = codeOf("unpaid");
const noRate = codeOf("noRate");

export function businessUsageTable({ usage }: Inputs): UsageTable | undefined {
  return usage.get("businessUsage");
}

/** Usage in the order in which it is taken: what isn't 0, which a blank may arrive as. */
const usageColumns = ["usage", "attachedUsers", "users", "capacity"];
export const valueColumns = [...pairColumns, ...usageColumns, "rate", "metricType"];

export interface ValueRows extends PairRows {
  /** In millionths, by row. */
  readonly values: Float64Array;
  /** Workloads with usage that no rate is known for. */
  readonly withoutRate: ReadonlySet<string>;
}

export function valueRows(question: UsageQuestion, month: Month, rows: RowsOfMonth): ValueRows {
  const { table } = question;
  const block = rows(month);
  const pairs = pairRows(question, block);
  const rates = ratesOf(question);
  const isPaid = table.internerOf("metricType").texts.map((text) => nameKey(text) === "paid");
  const [types, workloads] = [block.textsOf("metricType"), block.textsOf("workload")];
  const usage = usageColumns.map((column) => block.numbersOf(column));
  const ownRates = block.numbersOf("rate");
  const values = new Float64Array(pairs.standing.length);
  const withoutRate = new Set<string>();
  for (let at = 0; at < values.length; at++) {
    if (pairs.standing[at] !== counted) continue;
    const workload = workloads[at] ?? -1;
    const rate = (ownRates[at] ?? 0) > 0 ? ownRates[at] : rates[workload];
    if (isPaid[types[at] ?? -1] === false) pairs.standing[at] = unpaid;
    else if (rate === undefined) {
      pairs.standing[at] = noRate;
      withoutRate.add(table.internerOf("workload").texts[workload] ?? "");
    } else {
      const used = usage.find((column) => (column[at] ?? 0) !== 0)?.[at] ?? 0;
      values[at] = inMillionths(used * rate);
    }
  }
  return { ...pairs, values, withoutRate };
}

/** By id of the workload: a setting's rate, else the rate card's. */
function ratesOf({ table, measure, settings }: UsageQuestion): readonly (number | undefined)[] {
  const card = "rates" in measure ? measure.rates : [];
  const byKey = new Map<string, number>();
  for (const { workload, covers, rate } of card) {
    for (const name of [workload, ...covers]) byKey.set(usageKey(name), rate);
  }
  for (const { workload, value } of settings.rates) {
    const named = card.find((each) => usageKey(each.workload) === usageKey(workload));
    for (const name of [workload, ...(named?.covers ?? [])]) byKey.set(usageKey(name), value);
  }
  return table.internerOf("workload").texts.map((text) => byKey.get(usageKey(text)));
}

export function ratesMissing(...months: readonly ValueRows[]): readonly Note[] {
  const workloads = [...new Set(months.flatMap(({ withoutRate }) => [...withoutRate]))].sort();
  return workloads.length === 0 ? [] : [note("ratesMissing", { workloads })];
}

/** The monthly consumption value of a row: its usage times the rate of its workload. */
import { note, type Note } from "../../core/note";
import type { Inputs } from "../../worksheet/inputs";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { inMillionths } from "../usage/amounts";
import { pairColumns, type PairRows, pairRows } from "./pairs";
import { metricTypesOf } from "../usage/of-texts";
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
  /** What there is to say of rates that settings give. */
  readonly rateNotes: ReadonlySet<Note>;
}

export function valueRows(question: UsageQuestion, month: Month, rows: RowsOfMonth): ValueRows {
  const { table } = question;
  const block = rows(month);
  const pairs = pairRows(question, block);
  const rates = ratesOf(question);
  const meanings = metricTypesOf(table.internerOf("metricType"));
  const [types, workloads] = [block.textsOf("metricType"), block.textsOf("workload")];
  const usage = usageColumns.map((column) => block.numbersOf(column));
  const ownRates = block.numbersOf("rate");
  const values = new Float64Array(pairs.standing.length);
  const withoutRate = new Set<string>();
  const rateNotes = new Set<Note>();
  for (let at = 0; at < values.length; at++) {
    if (pairs.standing[at] !== counted) continue;
    const workload = workloads[at] ?? -1;
    const ownRate = ownRates[at] ?? 0;
    const found = rates[workload];
    const rate = ownRate > 0 ? ownRate : found?.rate;
    const type = types[at] ?? -1;
    if (type >= 0 && meanings[type] !== "paid") pairs.standing[at] = unpaid;
    else if (rate === undefined) {
      pairs.standing[at] = noRate;
      withoutRate.add(table.internerOf("workload").texts[workload] ?? "");
    } else {
      const used = usage.find((column) => (column[at] ?? 0) !== 0)?.[at] ?? 0;
      values[at] = inMillionths(used * rate);
      if (ownRate <= 0 && found?.remark !== undefined) rateNotes.add(found.remark);
    }
  }
  return { ...pairs, values, withoutRate, rateNotes };
}

interface Rate {
  readonly rate: number;
  /** Says that a setting gives it. */
  readonly remark?: Note;
}

/** By id of the workload: a setting's rate, else the rate card's. */
function ratesOf({ table, measure, settings }: UsageQuestion): readonly (Rate | undefined)[] {
  const card = "rates" in measure ? measure.rates : [];
  const byKey = new Map<string, Rate>();
  for (const { workload, covers, rate } of card) {
    for (const name of [workload, ...covers]) byKey.set(usageKey(name), { rate });
  }
  for (const { workload, value, place } of settings.rates) {
    const named = card.find((each) => usageKey(each.workload) === usageKey(workload));
    for (const name of [workload, ...(named?.covers ?? [])]) {
      const published = byKey.get(usageKey(name))?.rate;
      const remark = note("rateOverridden", { place, workload, published });
      byKey.set(usageKey(name), { rate: value, remark });
    }
  }
  return table.internerOf("workload").texts.map((text) => byKey.get(usageKey(text)));
}

export function remarksOnRates(...months: readonly ValueRows[]): readonly Note[] {
  const set = new Set(months.flatMap(({ rateNotes }) => [...rateNotes]));
  const missing = [...new Set(months.flatMap(({ withoutRate }) => [...withoutRate]))].sort();
  return [...set, ...(missing.length === 0 ? [] : [note("ratesMissing", { workloads: missing })])];
}

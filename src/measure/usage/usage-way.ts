/** Joins a way of measuring from usage rows with the table it needs and the months it compares. */
import { type Month, monthOfDay } from "../../core/month";
import { note } from "../../core/note";
import { once } from "../../core/once";
import type { ReadingId } from "../../rules";
import type { Measure } from "../../rules/types";
import type { Inputs } from "../../worksheet/inputs";
import type { Wanted } from "../../worksheet/usage/month-columns";
import type { UsageKindId } from "../../worksheet/kinds";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { chosenReading } from "../chosen-reading";
import type { Measured } from "../measured";
import { answer, type Measuring, missingMonths, type UsageQuestion } from "./usage-question";
import type { MeasureContext, WayOfMeasuring } from "../way";

type Named<B extends Measure["by"]> = Extract<Measure, { readonly by: B }>;

export interface UsageWay<B extends Measure["by"] = Measure["by"]> {
  readonly by: B;
  /** The kind of table that is meant for it; others may serve. */
  readonly kind: UsageKindId;
  /** The table that serves; none where it isn't given. */
  readonly tableIn: (inputs: Inputs) => UsageTable | undefined;
  readonly columns: (table: UsageTable) => readonly string[];
  /** Months without which there is no value. */
  readonly needed: (asOf: Month, reading: (id: ReadingId) => string) => readonly Month[];
  /** Months that there can be a value without, named too where one of those needed is missing. */
  readonly helps?: (asOf: Month) => readonly Month[];
  /** Months that are looked at, where they are more than those needed; read in one walk with those of other metrics. */
  readonly looksAt?: (asOf: Month, table: UsageTable) => readonly Month[];
  readonly value: Measuring<Named<B>>;
  /** What the metric requires, where rows tell it, and the months without which they don't. */
  readonly requirement?: {
    readonly needed: (asOf: Month, reading: (id: ReadingId) => string) => readonly Month[];
    readonly measuring: Measuring<Named<B>>;
  };
}

/** The same month one year earlier. */
export const monthsPerYear = 12;

/** Twelve months ending with one. */
export function yearTo(month: Month): readonly Month[] {
  return Array.from({ length: monthsPerYear }, (_, index) => month - monthsPerYear + 1 + index);
}

type Asked = Pick<UsageQuestion, "metric" | "track" | "association" | "requirement">;

export function defineUsageWay<B extends Measure["by"]>(way: UsageWay<B>) {
  const open = ({ rules, inputs, asOf: day, wanted }: MeasureContext): WayOfMeasuring => {
    const table = way.tableIn(inputs);
    if (table === undefined) return nothing;
    const columns = way.columns(table);
    if (day === undefined) {
      // No month at all can be read: that is a problem, unless such rows are to be left out.
      table.view(columns, inputs.settings.leaveOutUnreadable);
      return nothing;
    }
    const asOf = monthOfDay(day);
    const reading = (id: ReadingId): string => chosenReading(id, rules, inputs.settings);
    const opened = once(() => {
      const view = table.view(columns, inputs.settings.leaveOutUnreadable);
      view.load(wanted(table));
      return view;
    });
    const ask = (
      { metric, track, association, requirement }: Asked,
      measuring: Measuring<Named<B>>,
      needed: UsageWay["needed"]
    ): Measured | undefined => {
      const { measure } = metric;
      if (!isNamed(measure, way.by)) return undefined;
      const view = opened();
      const { settings } = inputs;
      const months = needed(asOf, reading);
      // Written out: spreading one object into another is slow, and this is asked for each number.
      const question = {
        metric,
        measure,
        track,
        association,
        requirement,
        asOf,
        needed: months,
        table,
        view,
        settings,
        reading,
      };
      const missing = missingMonths(question, months, way.helps?.(asOf));
      return answer(
        question,
        columns,
        missing === undefined ? measuring : () => ({ amount: undefined, notes: [missing] })
      );
    };
    const { requirement: required } = way;
    return {
      value: (metric, track, association) =>
        ask({ metric, track, association }, way.value, way.needed),
      requirement: (metric, requirement, track) =>
        required &&
        ask(
          { metric, requirement, track, association: "any" },
          required.measuring,
          required.needed
        ),
    };
  };
  /** What is read for a month of scoring, by month. */
  const wants = ({ rules, inputs, asOf: day }: Omit<MeasureContext, "wanted">): Wanted => {
    const table = way.tableIn(inputs);
    if (table === undefined || day === undefined) return new Map();
    const asOf = monthOfDay(day);
    const reading = (id: ReadingId): string => chosenReading(id, rules, inputs.settings);
    const months = [...way.needed(asOf, reading), ...(way.looksAt?.(asOf, table) ?? [])];
    const columns = new Set(way.columns(table));
    return new Map(months.map((month) => [month, columns]));
  };
  return { ...way, open, wants };
}

const nothing: WayOfMeasuring = { value: () => undefined, requirement: () => undefined };

function isNamed<B extends Measure["by"]>(measure: Measure, by: B): measure is Named<B> {
  return measure.by === by;
}

/** Growth as a fraction of its base; without a base there is none. */
export function growth(
  now: number,
  before: number,
  { metric, reading, settings }: Pick<UsageQuestion, "metric" | "reading" | "settings">
): { readonly amount: number | undefined; readonly notes: readonly ReturnType<typeof zeroBase>[] } {
  if (before > 0) return { amount: (now - before) / before, notes: [] };
  const earnsMaximum = metric.readings.includes("GE-5") && reading("GE-5") === "b" && now > 0;
  if (!earnsMaximum) return { amount: undefined, notes: [zeroBase(false)] };
  const published = Object.values(metric.targets).flatMap((options) => Object.values(options));
  const own = settings.targets.filter((target) => target.metric === metric.id);
  const amount = Math.max(...published, ...own.map(({ value }) => value));
  return { amount, notes: [zeroBase(true)] };
}

function zeroBase(earnsMaximum: boolean) {
  return note("zeroBase", { earnsMaximum });
}

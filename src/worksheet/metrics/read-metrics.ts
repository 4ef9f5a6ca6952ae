/** What the metrics tables say, row by row; a value that can't be read is a problem only for who needs it. */
import { type Month, monthOfDay } from "../../core/month";
import { note, type Note } from "../../core/note";
import type { Place } from "../../core/place";
import { problem, type Problem } from "../../core/problem";
import { type BadCell, badCellProblem } from "../cells/bad-cell";
import { attempt, type Faults } from "../faults";
import type { Given, MetricRow, TextColumn } from "../inputs";
import { metricsKind } from "../kinds/metrics";
import { metricNamed, metricText } from "./metric-names";
import { areaNamed, associationNamed, findArea, trackNamed } from "../names";
import { markNotData } from "../cells/not-data";
import type { ReadingRules } from "../cells/reading-rules";
import { placeIn, type Table } from "../tables/recognise";
import {
  labelOf,
  monthColumn,
  numberColumn,
  placeOf,
  type Stack,
  stackTables,
  textColumn,
} from "../tables/stack";
import { rowMark, settleBadCells } from "../cells/unreadable";

export interface MetricsRead {
  readonly rows: readonly MetricRow[];
  /** The first table without an Area column. */
  readonly withoutArea: Place | undefined;
  readonly notes: readonly Note[];
}

export function readMetrics(
  tables: readonly Table[],
  rules: ReadingRules,
  leaveOut: boolean,
  faults?: Faults
): MetricsRead {
  const stack = stackTables(metricsKind, tables);
  const texts = {
    metric: textColumn(stack, "metric"),
    area: textColumn(stack, "area"),
    track: textColumn(stack, "track"),
    association: textColumn(stack, "association"),
  };
  const months = monthColumn(stack, "asOf", rules);
  const values = numberColumn(stack, "value", rules);
  const marks = markNotData(stack);
  const bad = [
    ...textNames.map((name) => [name, texts[name].bad] as const),
    ["asOf", months.bad] as const,
  ];
  const notes = [...settleBadCells(stack, bad, marks, leaveOut, faults)];
  const badValues = new Map(values.bad.map((cell) => [cell.row, cell]));
  const rows: MetricRow[] = [];
  const nameless: Place[] = [];
  marks.forEach((mark, row) => {
    if (mark !== rowMark.data) return;
    const place = placeOf(stack, row, "value");
    const value = valueAt(stack, row, values.values, badValues.get(row));
    const read = <T>(name: TextName, named: Named<T>) =>
      textAt(texts[name].column, row, named, () => placeOf(stack, row, name));
    attempt(faults, () => {
      const area = textAt(texts.area.column, row, findArea, () => place);
      const metric = read("metric", (text, at) => metricNamed(text, at, area));
      if (metric === undefined) {
        if (value !== undefined && value !== 0) nameless.push(place);
        return;
      }
      rows.push({
        ...metric,
        area: read("area", areaNamed),
        track: read("track", trackNamed),
        association: read("association", associationNamed),
        value: value ?? 0,
        blank: value === undefined,
        place,
        asOf: monthAt(stack, row, months.values),
      });
    });
  });
  const [first] = nameless;
  if (first !== undefined)
    notes.push(note("rowWithoutMetric", { place: first, more: nameless.length - 1 }));
  refuseRowTwice(rows, faults);
  const withoutArea = stack.tables.find(({ columns }) => !columns.has("area"));
  return { rows, withoutArea: withoutArea && placeIn(withoutArea.range), notes };
}

const textNames = ["metric", "area", "track", "association"] as const;
type TextName = (typeof textNames)[number];
type Named<T> = (text: string, place: Place) => T;

function textAt<T>(
  { ids, texts }: TextColumn,
  row: number,
  named: Named<T>,
  place: () => Place
): T | undefined {
  const text = texts[ids[row] ?? -1];
  return text === undefined ? undefined : named(text, place());
}

/** `undefined` is blank. */
function valueAt(
  stack: Stack<keyof typeof metricsKind.columns>,
  row: number,
  values: Float64Array,
  bad: BadCell | undefined
): number | Problem | undefined {
  if (bad !== undefined)
    return badCellProblem(bad, placeOf(stack, row, "value"), labelOf(stack, "value"), 0);
  const value = values[row] ?? NaN;
  return Number.isNaN(value) ? undefined : value;
}

function monthAt(
  stack: Stack<keyof typeof metricsKind.columns>,
  row: number,
  days: Float64Array
): Given<Month> | undefined {
  const day = days[row] ?? NaN;
  if (Number.isNaN(day)) return undefined;
  return { value: monthOfDay(day), place: placeOf(stack, row, "asOf") };
}

function refuseRowTwice(rows: readonly MetricRow[], faults: Faults | undefined): void {
  const seen = new Map<string, MetricRow>();
  for (const row of rows) {
    const key = [row.metric, row.requirement, row.area, row.track, row.association].join("|");
    const first = seen.get(key);
    attempt(faults, () => {
      if (first === undefined) return;
      throw problem("rowTwice", { first: first.place, second: row.place, metric: metricText(row) });
    });
    seen.set(key, row);
  }
}

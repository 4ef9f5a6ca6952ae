/** What in the rows of the months that a metric looks at may make its number mean something else; CHECK names the cells. */
import type { Month } from "../../core/month";
import { note, type Note } from "../../core/note";
import { noText, type UsageMonth } from "../../worksheet/usage/usage-month";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import type { UsageView } from "../../worksheet/usage/usage-view";
import { exchangedDates } from "./exchanged-dates";
import { hardlyBegun } from "./hardly-begun";
import { metricTypeColumns } from "./metric-type";
import { spansOf } from "./month-spans";
import { areUnknown, areUnknownTypes } from "./of-texts";

/** @param months Those looked at, of which the table may not cover all. */
export function monthRemarks(
  view: UsageView,
  months: Iterable<Month>,
  columns: readonly string[]
): readonly Note[] {
  const covered = [...months].filter((month) => view.covers(month)).sort((a, b) => a - b);
  const empty = covered.filter((month) => view.countIn(month) === 0);
  const { table } = view;
  const own = columns.filter((name) => table.has(name));
  const asked = askedOf(table, own);
  const doubts = covered.map((month) => doubtsIn(table, view.month(month, own), asked));
  const blank = sum(doubts.map(({ names }) => names.association?.blank ?? 0));
  const fractions = sum(doubts.map((each) => each.fractions));
  return [
    // Exchanged dates are mended otherwise.
    ...(empty.length === 0 || exchangedDates(table) !== undefined
      ? []
      : [note("monthsEmpty", { spans: spansOf(empty) })]),
    ...fewRowsIn(view, covered.at(-1)),
    ...unknownNames(table, "association", doubts).map((facts) =>
      note("associationsUnknown", facts)
    ),
    ...(blank === 0 ? [] : [note("associationsBlank", { count: blank })]),
    ...metricTypeColumns.flatMap((column) =>
      unknownNames(table, column, doubts).map((facts) => note("metricTypesUnknown", facts))
    ),
    ...blankNames(table, doubts),
    ...(fractions === 0 ? [] : [note("fractionsCounted", { count: fractions })]),
  ];
}

/** Where the table's last month is measured. */
function fewRowsIn(view: UsageView, month: Month | undefined): readonly Note[] {
  const found = month === view.last ? hardlyBegun(view) : undefined;
  if (found === undefined) return [];
  const { row, ...facts } = found;
  return [note("monthHardlyBegun", { ...facts, place: view.table.placeOf(row, "month") })];
}

const doubtfulColumns = ["association", ...metricTypeColumns] as const;
type DoubtfulColumn = (typeof doubtfulColumns)[number];

const mostNames = 5;

/** What there is to say about names of the column that mean nothing; none or one. */
function unknownNames(
  table: UsageTable,
  column: DoubtfulColumn,
  doubts: readonly Doubts[]
): readonly { readonly names: readonly string[]; readonly count: number }[] {
  const own = doubts.map(({ names }) => names[column]).filter((each) => each !== undefined);
  const count = sum(own.map(({ unknown }) => unknown));
  if (count === 0) return [];
  const { texts } = table.internerOf(column);
  const ids = new Set(own.flatMap(({ unknownIds }) => [...unknownIds]));
  const names = [...ids].map((id) => texts[id] ?? "").sort();
  return [{ names: names.slice(0, mostNames), count }];
}

/** Only products of a list count where the metric has one. */
const products = ["workload", "service"] as const;

function blankNames(table: UsageTable, doubts: readonly Doubts[]): readonly Note[] {
  return products.flatMap((column) => {
    const count = sum(doubts.map(({ unnamed }) => unnamed[column] ?? 0));
    return count === 0 ? [] : [note("namesBlank", { count, column: table.labelOf(column) })];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

interface Doubts {
  readonly names: Readonly<Partial<Record<DoubtfulColumn, NameDoubts>>>;
  readonly fractions: number;
  /** By column of products, rows without one. */
  readonly unnamed: Readonly<Record<string, number>>;
}

/** Columns that may hold capacity, of which a fraction is no mistake. */
const capacities: ReadonlySet<string> = new Set(["usage", "capacity"]);

/** Which columns are looked at for what. */
interface Asked {
  readonly counts: readonly string[];
  readonly named: readonly (typeof products)[number][];
  readonly doubtful: readonly DoubtfulColumn[];
  readonly key: string;
}

function askedOf(table: UsageTable, columns: readonly string[]): Asked {
  const counts = columns.filter((name) => table.typeOf(name) === "count" && !capacities.has(name));
  const named = products.filter((name) => columns.includes(name));
  const doubtful = doubtfulColumns.filter((name) => columns.includes(name));
  const key = [...counts, ...named, ...doubtful].join("|");
  return { counts, named, doubtful, key };
}

const known = new WeakMap<UsageMonth, Map<string, Doubts>>();

/** Metrics that look at the same columns share what is found. */
function doubtsIn(
  table: UsageTable,
  block: UsageMonth,
  { counts, named, doubtful, key }: Asked
): Doubts {
  const ofBlock = known.get(block) ?? new Map<string, Doubts>();
  known.set(block, ofBlock);
  const found = ofBlock.get(key) ?? {
    names: Object.fromEntries(doubtful.map((name) => [name, doubtfulNames(table, block, name)])),
    fractions: sum(counts.map((name) => fractionsIn(block.numbersOf(name)))),
    unnamed: Object.fromEntries(named.map((name) => [name, blanksIn(table, block, name)])),
  };
  ofBlock.set(key, found);
  return found;
}

interface NameDoubts {
  /** Rows whose name means nothing. */
  readonly unknown: number;
  readonly unknownIds: ReadonlySet<number>;
  readonly blank: number;
}

const noDoubts: NameDoubts = { unknown: 0, unknownIds: new Set(), blank: 0 };

/** Names are few, rows are many: those of one month are looked at only where a name of any month says so. */
function doubtfulNames(table: UsageTable, block: UsageMonth, column: DoubtfulColumn): NameDoubts {
  const ids = block.textsOf(column);
  const interner = table.internerOf(column);
  const isUnknown = column === "association" ? areUnknown(interner) : areUnknownTypes(interner);
  const hasUnknown = isUnknown.includes(true);
  if (!hasUnknown && !interner.hasBlanks) return noDoubts;
  const unknownIds = new Set<number>();
  let unknown = 0;
  let blank = 0;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? noText.absent;
    if (id === noText.blank) blank++;
    else if (hasUnknown && isUnknown[id] === true) {
      unknown++;
      unknownIds.add(id);
    }
  }
  return { unknown, unknownIds, blank };
}

function fractionsIn(values: Float64Array): number {
  let count = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    if (value !== Math.floor(value)) count++;
  }
  return count;
}

function blanksIn(table: UsageTable, block: UsageMonth, column: string): number {
  if (!table.internerOf(column).hasBlanks) return 0;
  const ids = block.textsOf(column);
  let count = 0;
  for (let at = 0; at < ids.length; at++) if (ids[at] === noText.blank) count++;
  return count;
}

/** What there is to say about the rows of a usage table: cells that can't be read, months, and values that look wrong. */
import { type Day, type Month, monthOfDay, monthText } from "../../core/month";
import { findingOf, findings, type FindingText } from "../../core/sentences/findings";
import { designations, measuresOf } from "../../rules";
import { badCellProblem } from "../../worksheet/cells/bad-cell";
import { placeIn } from "../../worksheet/tables/recognise";
import { noText as blankText } from "../../worksheet/usage/usage-month";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import type { UsageView } from "../../worksheet/usage/usage-view";
import { type Finding, noText } from "./finding";
import { associationOf } from "../usage/association-name";
import { usageKey } from "../usage/usage-name";

const mostCells = 1000;

type Say = (text: FindingText & Pick<Finding, "fact">, row?: number, column?: string) => void;

export function checkUsage(table: UsageTable, asOf: Day | undefined): readonly Finding[] {
  const found: Finding[] = [];
  const [first] = table.segments;
  if (first === undefined) return found;
  const { number, address } = first.table.range;
  const say: Say = (text, row, column) => {
    const cell = row === undefined ? undefined : table.placeOf(row, column ?? "tenant");
    const range = {
      range: cell?.range ?? number,
      address: cell === undefined ? address : cell.address,
    };
    const label = column === undefined ? noText : table.labelOf(column);
    found.push({ range, kind: table.kind.label, column: label, cell, ...text });
  };
  const columns = Object.keys(table.kind.columns).filter(
    (name) => table.kind.columns[name]?.type !== "known" && table.has(name)
  );
  table.survey(columns);
  for (const column of columns) sayBadCells(table, column, say);
  const view = table.viewOfReadable(columns);
  found.push(...monthsOfRanges(table, view));
  sayMonths(view, asOf === undefined ? undefined : monthOfDay(asOf), say);
  if (table.kind.columns["seats"] !== undefined) sayUsersAboveSeats(view, say);
  if (table.has("association")) sayAssociations(view, say);
  if (table.segments.length > 1) sayOverlap(view, say);
  sayNotCarried(table, say);
  return found;
}

function sayBadCells(table: UsageTable, column: string, say: Say): void {
  const cells = table.badCells(column);
  for (const cell of cells.slice(0, mostCells)) {
    const place = table.placeOf(cell.row, column);
    const problem = badCellProblem(cell, place, table.labelOf(column), 0);
    const sentence = { en: problem.sentence("en"), de: problem.sentence("de") };
    say(findingOf(sentence, "problem"), cell.row, column);
  }
  if (cells.length > mostCells)
    say(findings.moreCells(cells.length - mostCells), cells[mostCells]?.row, column);
}

function sayMonths(view: UsageView, asOf: Month | undefined, say: Say): void {
  if (view.notData > 0) say(findings.notData(view.notData));
  if (view.last === 0) return;
  const gaps: Month[] = [];
  let later = 0;
  for (let month = view.first; month <= view.last; month++) {
    const count = view.rowsIn(month).length;
    if (count === 0) gaps.push(month);
    if (asOf !== undefined && month > asOf) later += count;
  }
  if (gaps.length > 0) say(findings.monthGap(gaps.map(monthText)), undefined, "month");
  if (asOf !== undefined && later > 0)
    say(
      { ...findings.afterAsOf(later, monthText(asOf)), fact: { is: "afterAsOf" } },
      undefined,
      "month"
    );
}

/** The months of each range, beside those of all ranges of the kind. */
function monthsOfRanges(table: UsageTable, view: UsageView): readonly Finding[] {
  if (view.last === 0) return [];
  const months = table.monthsOf("month");
  const all = new Set(months);
  const gaps: Month[] = [];
  for (let month = view.first; month <= view.last; month++) if (!all.has(month)) gaps.push(month);
  return table.segments.flatMap(({ table: { range }, firstRow, rows }): Finding[] => {
    const counts = new Map<Month, number>();
    for (const month of months.subarray(firstRow, firstRow + rows))
      if (month > 0) counts.set(month, (counts.get(month) ?? 0) + 1);
    if (counts.size === 0) return [];
    const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
    const span = { first: view.first, last: view.last, rows: counts, gaps };
    return [
      {
        range: placeIn(range),
        kind: table.kind.label,
        column: table.labelOf("month"),
        ...findings.months(monthText(first), monthText(last)),
        fact: { is: "months", span },
      },
    ];
  });
}

function eachMonth(
  view: UsageView,
  columns: readonly string[],
  visit: (month: ReturnType<UsageView["month"]>) => void
): void {
  for (let month = view.first; view.last > 0 && month <= view.last; month++) {
    visit(view.month(month, columns));
  }
}

function sayUsersAboveSeats(view: UsageView, say: Say): void {
  let [count, first] = [0, -1];
  eachMonth(view, ["seats", "users"], (month) => {
    const [seats, users] = [month.numbersOf("seats"), month.numbersOf("users")];
    for (let at = 0; at < seats.length; at++) {
      if ((users[at] ?? 0) <= (seats[at] ?? 0)) continue;
      const row = month.rows[at] ?? 0;
      if (count === 0 || row < first) first = row;
      count++;
    }
  });
  if (count > 0) say(findings.usersAboveSeats(count), first, "users");
}

function sayAssociations(view: UsageView, say: Say): void {
  const { texts } = view.table.internerOf("association");
  const seen = new Map<number, { count: number; first: number }>();
  eachMonth(view, ["association"], (month) => {
    month.textsOf("association").forEach((id, at) => {
      const row = month.rows[at] ?? 0;
      const known = seen.get(id) ?? { count: 0, first: row };
      seen.set(id, { count: known.count + 1, first: Math.min(known.first, row) });
    });
  });
  for (const [id, { count, first }] of seen) {
    const name = texts[id];
    if (id === blankText.blank) say(findings.blankAssociation(count), first, "association");
    else if (name !== undefined && associationOf(name) === undefined) {
      say(findings.unknownAssociation(name, count), first, "association");
    }
  }
}

/** Customers and months that more than one range has. */
function sayOverlap(view: UsageView, say: Say): void {
  const { table } = view;
  const { texts } = table.internerOf("tenant");
  const segmentOf = (row: number): number =>
    table.segments.findIndex(({ firstRow, rows }) => row < firstRow + rows);
  const found: { tenant: number; month: Month; row: number }[] = [];
  eachMonth(view, ["tenant"], (month) => {
    const owner = new Map<number, number>();
    const told = new Set<number>();
    month.textsOf("tenant").forEach((tenant, at) => {
      const row = month.rows[at] ?? 0;
      const segment = segmentOf(row);
      const first = owner.get(tenant);
      if (first === undefined) owner.set(tenant, segment);
      else if (first !== segment && !told.has(tenant)) {
        told.add(tenant);
        found.push({ tenant, month: month.month, row });
      }
    });
  });
  const [first] = found;
  if (first === undefined) return;
  const text = findings.overlap(texts[first.tenant] ?? "", monthText(first.month), found.length);
  say(text, first.row, "tenant");
}

/** Security workloads that an export in place of a seats table can't tell anything about. */
function sayNotCarried({ id, kind }: UsageTable, say: Say): void {
  if (id !== "enterpriseMobility") return;
  const carried = new Set(["AADP", "Intune", "Azip"].map(usageKey));
  const wanted = designations
    .flatMap(({ versions }) => versions.flatMap(measuresOf))
    .flatMap((measure) =>
      measure.by === "seatAdds" && measure.only !== "all" ? measure.only : []
    );
  const missing = [...new Set(wanted)].filter((workload) => !carried.has(usageKey(workload)));
  if (missing.length > 0 && kind.columns["tenant"] !== undefined)
    say(findings.workloadsNotCarried(missing));
}

/** What there is to say about the rows of a usage table: cells that can't be read, months, and values that look wrong. */
import type { Day } from "../../core/month";
import type { Note } from "../../core/note";
import { findingOf, findings } from "../../core/sentences/findings";
import { badCellProblem } from "../../worksheet/cells/bad-cell";
import { placeIn } from "../../worksheet/tables/recognise";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { withoutData } from "../../worksheet/usage/without-data";
import { sayBlankAmounts, sayFractions, sayUsersAboveSeats } from "./check-amounts";
import { sayMetricTypes, saySegments } from "./check-labels";
import { monthsOfRanges, sayMonths } from "./check-months";
import { sayAssociations, sayBlankProducts, sayNotCarried, sayWorkloads } from "./check-names";
import { sayOverlap } from "./check-overlap";
import { sayRepeats } from "./check-repeats";
import { sayTenants } from "./check-tenants";
import { tableRemarks } from "../usage/table-remarks";
import { type Finding, noText, ofNote, ofProblem } from "./finding";
import type { Say } from "./say";

const mostCells = 1000;

export function* checkUsage(
  table: UsageTable,
  asOf: Day | undefined
): Generator<void, readonly Finding[]> {
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
  const columns = columnsRead(table);
  yield;
  table.survey(columns);
  for (const column of columns) sayBadCells(table, column, say);
  const empty = withoutData(table);
  if (empty?.unreadable === "none") {
    const about = { range: placeIn(first.table.range), kind: table.kind.label };
    found.push(ofProblem(empty.problem, about));
  }
  yield;
  const view = table.viewOfReadable(columns);
  found.push(...monthsOfRanges(table, view));
  sayMonths(view, asOf, say);
  yield;
  const checks = [
    ...(table.kind.columns["seats"] === undefined ? [] : [sayUsersAboveSeats]),
    sayFractions,
    ...(table.has("association") ? [sayAssociations] : []),
    ...(table.has("workload") ? [sayWorkloads] : []),
    sayBlankProducts,
    sayTenants,
    sayBlankAmounts,
    sayMetricTypes,
    ...(table.typeOf("segment") === "text" && table.has("segment") ? [saySegments] : []),
    sayRepeats,
    ...(table.segments.length > 1 ? [sayOverlap] : []),
  ];
  for (const check of checks) {
    check(view, say);
    yield;
  }
  sayNotCarried(table, say);
  // What is wrong with headers is said by range.
  for (const remark of tableRemarks(view))
    if (remark.code !== "headerNearlyKnown") found.push(ofRemark(remark, table));
  return found;
}

/** Columns that stand for one thing are read by the name of that. */
function columnsRead(table: UsageTable): readonly string[] {
  const { columns, prefer = {} } = table.kind;
  const read = (name: string): boolean =>
    Object.entries(prefer).every(([group, names]) => name === group || !names?.includes(name));
  return Object.keys(columns).filter(
    (name) => columns[name]?.type !== "known" && table.has(name) && read(name)
  );
}

function ofRemark(remark: Note, table: UsageTable): Finding {
  return { ...ofNote(remark), kind: table.kind.label };
}

function sayBadCells(table: UsageTable, column: string, say: Say): void {
  // Errors are found in the first look at a column, texts in the second.
  const cells = [...table.badCells(column)].sort((one, other) => one.row - other.row);
  for (const cell of cells.slice(0, mostCells)) {
    const place = table.placeOf(cell.row, column);
    const problem = badCellProblem(cell, place, table.labelOf(column), 0);
    const sentence = { en: problem.sentence("en"), de: problem.sentence("de") };
    say(findingOf(sentence, "problem"), cell.row, column);
  }
  if (cells.length > mostCells)
    say(findings.moreCells(cells.length - mostCells), cells[mostCells]?.row, column);
}

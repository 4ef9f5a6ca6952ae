/** What in a usage table may make its numbers mean something else, whichever rows a metric looks at. */
import { note, type Note } from "../../core/note";
import type { Place } from "../../core/place";
import { cellText, readCell } from "../../worksheet/cells/cell";
import { isTotalText } from "../../worksheet/cells/not-data";
import { namesOtherCurrency } from "../../worksheet/cells/number-text";
import { placeIn, type Table } from "../../worksheet/tables/recognise";
import { nearHeaders } from "../../worksheet/tables/near-headers";
import { rowsWithoutKey } from "../../worksheet/usage/rows-without-key";
import type { UsageSegment } from "../../worksheet/usage/usage-segment";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import type { UsageView } from "../../worksheet/usage/usage-view";
import { exchangedDates, yearsAsDays } from "./exchanged-dates";

const known = new WeakMap<
  UsageTable,
  { readonly surveyed: number; readonly notes: readonly Note[] }
>();

/** Of what has been read of the table so far. */
export function tableRemarks({ table, notData }: UsageView): readonly Note[] {
  const found = known.get(table);
  if (found?.surveyed === table.columnsSurveyed) return found.notes;
  const notes = [
    ...table.segments.flatMap((segment) => headerRemarks(segment.table)),
    ...(notData === 0 ? [] : lackingKeys(table)),
    ...currencies(table),
    ...exchanged(table),
    ...sums(table),
  ];
  known.set(table, { surveyed: table.columnsSurveyed, notes });
  return notes;
}

/** On headers that aren't read, but look like a column of the table's kind. */
export function headerRemarks(table: Table): readonly Note[] {
  return nearHeaders(table).map(({ header, position, column }) =>
    note("headerNearlyKnown", {
      place: placeIn(table.range, table.headerRow, position),
      found: header,
      column: column.label,
    })
  );
}

function lackingKeys(table: UsageTable): readonly Note[] {
  const found = rowsWithoutKey(table);
  if (found === undefined) return [];
  const { column, first, count } = found;
  const place = table.placeOf(first, column);
  return [note("rowsWithoutKey", { place, count, column: table.labelOf(column) })];
}

/** Named in cells, or above the amounts. */
function currencies(table: UsageTable): readonly Note[] {
  const money = Object.keys(table.kind.columns).filter(
    (column) => table.typeOf(column) === "number" && table.hasSurveyed(column)
  );
  return table.segments.flatMap((segment) => [
    ...money.flatMap((column) => headersOfOtherCurrency(segment, column)),
    ...[...segment.otherCurrencies].map(([column, found]) =>
      note("otherCurrency", { place: placeOfText(segment, column, found), found })
    ),
  ]);
}

function headersOfOtherCurrency(segment: UsageSegment, column: string): readonly Note[] {
  const { cells, headerRow, table } = segment;
  const position = segment.positionOf(column);
  const found = cellText(readCell(cells[headerRow]?.[position ?? -1]));
  if (!namesOtherCurrency(found)) return [];
  return [note("otherCurrency", { place: placeIn(table.range, headerRow, position), found })];
}

function exchanged(table: UsageTable): readonly Note[] {
  const found = exchangedDates(table);
  if (found !== undefined) {
    const place = table.placeOf(found.first, "month");
    return [note("datesExchanged", { place, days: found.days.length })];
  }
  const years = yearsAsDays(table);
  if (years === undefined) return [];
  const place = table.placeOf(years.first, "month");
  return [note("yearsAsDays", { place, days: years.days })];
}

/** Names of products that are words for a sum; those of tenants and months tell that the row is no data. */
function sums(table: UsageTable): readonly Note[] {
  return ["service", "workload"]
    .filter((column) => table.has(column))
    .flatMap((column) =>
      table
        .internerOf(column)
        .texts.filter(isTotalText)
        .flatMap((found) => {
          const places = table.segments.map((segment) => placeOfText(segment, column, found));
          const place = places.find(({ row = -1 }) => row >= 0);
          return place === undefined ? [] : [note("sumNamed", { place, found })];
        })
    );
}

/** The first cell of the column that holds the text. */
function placeOfText(segment: UsageSegment, column: string, text: string): Place {
  const { cells, headerRow, table } = segment;
  const position = segment.positionOf(column);
  const row = cells.findIndex(
    (cellsOfRow, index) => index > headerRow && readCell(cellsOfRow[position ?? -1]) === text
  );
  return placeIn(table.range, row, position);
}

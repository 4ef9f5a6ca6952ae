/** Columns in which some dates are text and some are real: what is left where Excel read a file in another date order. */
import { findings } from "../../core/sentences/findings";
import { readDateText } from "../../worksheet/cells/date-text";
import { dayOfNumber } from "../../worksheet/cells/read-dates";
import { readCell } from "../../worksheet/cells/cell";
import { placeIn, type Table } from "../../worksheet/tables/recognise";
import type { Finding } from "./finding";

export function checkDates(table: Table): readonly Finding[] {
  const { range, kind, columns } = table;
  return [...columns].flatMap(([name, position]): Finding[] => {
    const column = kind.columns[name];
    if (column?.type !== "day" && column?.type !== "month") return [];
    const { texts, dates, first } = mixtureIn(table, position);
    if (first === undefined || dates === 0) return [];
    const cell = placeIn(range, first.row, position);
    const about = { range: placeIn(range), kind: kind.label, column: column.label, cell };
    return [{ ...about, ...findings.mixedDates(texts, dates, first.text) }];
  });
}

interface Mixture {
  /** With numbers for day and month whose order isn't said. */
  texts: number;
  dates: number;
  first: { readonly row: number; readonly text: string } | undefined;
}

function mixtureIn({ range: { cells }, headerRow }: Table, position: number): Mixture {
  const found: Mixture = { texts: 0, dates: 0, first: undefined };
  const isOpen = new Map<string, boolean>();
  for (let row = headerRow + 1; row < cells.length; row++) {
    const raw = cells[row]?.[position];
    if (typeof raw === "number") {
      if (dayOfNumber(raw) === Math.floor(raw)) found.dates++;
      continue;
    }
    if (typeof raw !== "string" || raw === "") continue;
    const known = isOpen.get(raw) ?? hasNumbersOnly(raw);
    isOpen.set(raw, known);
    if (!known) continue;
    found.texts++;
    found.first ??= { row, text: raw };
  }
  return found;
}

function hasNumbersOnly(raw: string): boolean {
  const cell = readCell(raw);
  return typeof cell === "string" && readDateText(cell)?.numbers !== undefined;
}

/** Which rows of a table are no data: those that repeat the header or sum others up. */
import { nameKey } from "../../core/text";
import type { TextColumn } from "../inputs";
import { headerOf } from "../tables/recognise";
import { hasColumn, type Stack, textColumn } from "../tables/stack";

const totals: ReadonlySet<string> = new Set([
  ...["total", "totals", "grandtotal", "grandtotals", "subtotal", "subtotals", "sum", "all"],
  ...["overall", "overalltotal", "overallresult", "totalresult", "result"],
  ...["summe", "gesamt", "gesamtsumme", "gesamtergebnis", "zwischensumme", "endsumme"],
  ...["teilergebnis", "ergebnis", "insgesamt", "alle"],
]);

/** A word for a sum, with or without what it sums: `Total`, `Summe`. */
export function isTotalText(text: string): boolean {
  return totals.has(nameKey(text));
}

/** 1 for each row that is a header or total by one of the columns, which are the kind's keys unless given, else 0. */
export function markNotData<C extends string>(
  stack: Stack<C>,
  columns: readonly C[] = stack.kind.keys
): Uint8Array {
  const marks = new Uint8Array(stack.rows);
  for (const name of columns) {
    if (!hasColumn(stack, name)) continue;
    const own = stack.tables.map((table) => headerOf(table, name));
    const headers = new Set([...own, ...stack.kind.columns[name].headers].map(nameKey));
    headers.delete("");
    markRows(marks, textColumn(stack, name).column, (key) => totals.has(key) || headers.has(key));
  }
  return marks;
}

function markRows(
  marks: Uint8Array,
  { ids, texts }: TextColumn,
  test: (key: string) => boolean
): void {
  const isMarked = texts.map((text) => test(nameKey(text)));
  ids.forEach((id, row) => {
    if (isMarked[id]) marks[row] = 1;
  });
}

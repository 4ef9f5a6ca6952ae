/** Which headers settings rows assign to columns, such as `Column Kundennr` = `Tenant`. */
import { NameIndex } from "../../core/name-index";
import type { Place } from "../../core/place";
import { problem } from "../../core/problem";
import { nameKey } from "../../core/text";
import { cellText, CellError, isBlankOrZero, readCell } from "../cells/cell";
import { kinds } from "../kinds";
import { feesKind } from "../kinds/fees";
import { settingsKind } from "../kinds/settings";
import { specializationsKind } from "../kinds/specializations";
import { placeIn, type Table } from "./recognise";
import type { KnownHeader, TableKind } from "./table-kind";

export interface AssignedHeader {
  /** As the settings row writes it. */
  readonly header: string;
  /** A name may mean a column of several kinds of table. */
  readonly columns: readonly KnownHeader[];
  /** The cell that names the column. */
  readonly place: Place;
}

const settingName = /^(?:column|spalte)(?!\p{L})[\s:]*(.+)$/iu;

/** The header in a setting's name, `Column <header>`. */
export function headerInSetting(text: string): string | undefined {
  return settingName.exec(text.trim())?.[1];
}

/** Settings tables are read before columns can be assigned. */
const assignable: readonly TableKind[] = [
  ...kinds.filter((kind) => !Object.is(kind, settingsKind)),
  feesKind,
  specializationsKind,
];

/**
 * @param tables Those of settings are read, whatever else they hold.
 * @throws Problem where there is no such column, or a header is given two columns of one kind of table
 */
export function assignedHeaders(tables: readonly Table[]): readonly AssignedHeader[] {
  const found: AssignedHeader[] = [];
  for (const { range, kind, headerRow, columns } of tables) {
    if (!Object.is(kind, settingsKind)) continue;
    const [setting = 0, value = 0] = [columns.get("setting"), columns.get("value")];
    range.cells.forEach((row, index) => {
      const header = index > headerRow && headerInSetting(cellText(readCell(row[setting])));
      const cell = readCell(row[value]);
      // An error cell is refused where settings are read.
      if (typeof header !== "string" || isBlankOrZero(cell) || cell instanceof CellError) return;
      const place = placeIn(range, index, value);
      found.push({ header, place, columns: columnsNamed(cellText(cell), place) });
    });
  }
  refuseTwoMeanings(found);
  return found;
}

/** Of each kind the column with that label, else with such a header; `kind: column` and `column (kind)` mean one kind only. */
function columnsNamed(text: string, place: Place): readonly KnownHeader[] {
  const [, kindBefore = "", columnAfter = ""] = /^([^:]+):(.+)$/.exec(text) ?? [];
  const [, columnBefore = "", kindIn = ""] = /^(.+)\(([^()]+)\)$/.exec(text) ?? [];
  const found = [
    ...columnsIn(assignable, text),
    ...columnsIn(kindsNamed(kindBefore), columnAfter),
    ...columnsIn(kindsNamed(kindIn), columnBefore),
  ];
  if (found.length > 0) return found;
  const labels = assignable.flatMap(({ columns }) => Object.values(columns));
  const nearest = new NameIndex(
    labels.map((column) => [column, [column.label.en, column.label.de]])
  ).nearest(text);
  throw problem("unknownColumn", { place, found: text, nearest, choices: neededColumns() });
}

function kindsNamed(text: string): readonly TableKind[] {
  const key = nameKey(text);
  return assignable.filter(({ label }) => nameKey(label.en) === key || nameKey(label.de) === key);
}

function columnsIn(among: readonly TableKind[], text: string): readonly KnownHeader[] {
  const key = nameKey(text);
  return among.flatMap((kind) => {
    const names = Object.entries(kind.columns);
    const [name] =
      names.find(([, { label }]) => nameKey(label.en) === key || nameKey(label.de) === key) ??
      names.find(([, { headers }]) => headers.some((header) => nameKey(header) === key)) ??
      [];
    // Of columns that stand for one thing, an assigned one decides.
    return name === undefined ? [] : [{ kind, column: kind.prefer?.[name]?.[0] ?? name }];
  });
}

/** The columns that some kind can't do without. */
function neededColumns(): readonly string[] {
  const labels = assignable.flatMap(({ columns, needs }) =>
    needs.flatMap(([first = ""]) => columns[first]?.label.en ?? [])
  );
  return [...new Set(labels)];
}

function refuseTwoMeanings(found: readonly AssignedHeader[]): void {
  found.forEach((first, index) => {
    const second = found
      .slice(index + 1)
      .find(
        (other) =>
          nameKey(other.header) === nameKey(first.header) &&
          first.columns.some(({ kind, column }) =>
            other.columns.some((each) => Object.is(each.kind, kind) && each.column !== column)
          )
      );
    if (second === undefined) return;
    const setting = `Column ${first.header}`;
    throw problem("settingTwice", { setting, first: first.place, second: second.place });
  });
}

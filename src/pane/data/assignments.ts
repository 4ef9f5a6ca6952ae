/** Which columns a header could still be, and the settings row that makes it one. */
import { nameKey } from "../../core/text";
import { settingsKind } from "../../worksheet/kinds/settings";
import type { ColumnKind, TableKind } from "../../worksheet/tables/table-kind";
import type { TableReport } from "./table-report";

/** Columns of the kind that the table doesn't have; of several that stand for one thing the one that gives it its name. */
export function freeColumns({
  table: { kind },
  findings,
}: TableReport): readonly (readonly [string, ColumnKind])[] {
  // Settings are read before a row can say anything about headers.
  if (kind === settingsKind) return [];
  const there = new Set(findings.flatMap(({ fact }) => (fact?.is === "column" ? [fact.name] : [])));
  const groups = Object.entries(kind.prefer ?? {});
  return Object.entries(kind.columns).filter(([name, { type }]) => {
    const group = groups.find(([, names]) => names?.includes(name) === true);
    if (type === "known" || (group !== undefined && group[0] !== name)) return false;
    const same = group?.[1] ?? [name];
    return same.every((each) => !there.has(each));
  });
}

export interface Assignment {
  readonly setting: string;
  readonly value: string;
}

/** The kind stands before the column where a table of another kind has the header, too. */
export function settingOf(
  header: string,
  kind: TableKind,
  name: string,
  all: readonly TableReport[]
): Assignment | undefined {
  const label = kind.columns[name]?.label.en;
  if (label === undefined) return undefined;
  const isElsewhere = all.some(
    ({ table, columns, unread }) =>
      table.kind !== kind &&
      [...columns, ...unread].some((each) => nameKey(each.header) === nameKey(header))
  );
  const value = isElsewhere ? `${kind.label.en}: ${label}` : label;
  return { setting: `Column ${header.replace(/\s+/g, " ").trim()}`, value };
}

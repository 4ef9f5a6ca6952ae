/** What makes a table one of a kind: its columns by their headers, and which of them it needs. */
import type { Text } from "../../core/language";
import { nameKey } from "../../core/text";

/** `count` is a number of whole things, 0 or more; `known` is recognised and not read. */
export type ColumnType = "text" | "number" | "count" | "flag" | "day" | "month" | "cell" | "known";

export interface ColumnKind {
  readonly type: ColumnType;
  readonly label: Text;
  /** Any case, spaces and punctuation. The first is what a problem proposes. */
  readonly headers: readonly string[];
  /** As every `count`. */
  readonly isNeverNegative?: true;
  /** When a cell is left blank, where that says something. */
  readonly blankWhere?: Text;
}

export interface TableKind<C extends string = string> {
  readonly label: Text;
  readonly columns: Readonly<Record<C, ColumnKind>>;
  /** Of each group one column at least. */
  readonly needs: readonly (readonly NoInfer<C>[])[];
  /** Columns that say nothing without each other. */
  readonly pairs?: readonly (readonly [NoInfer<C>, NoInfer<C>])[];
  /** Columns whose text tells a row that repeats the header, or sums others up, from data. */
  readonly keys: readonly NoInfer<C>[];
  /** Columns that stand for one thing: of those that a table has, the first one decides. */
  readonly prefer?: Readonly<Partial<Record<NoInfer<C>, readonly NoInfer<C>[]>>>;
  /** How many headers make a header row, where one column says it all; otherwise two. */
  readonly fewestHeaders?: number;
  /** What a blank sheet of the kind offers, in this order. */
  readonly template?: readonly NoInfer<C>[];
  /** No row says something too: nothing is set. */
  readonly mayBeEmpty?: true;
}

export function defineKind<const C extends string>(kind: TableKind<C>): TableKind<C> {
  return kind;
}

export interface KnownHeader {
  readonly kind: TableKind;
  readonly column: string;
  /** By a settings row: other headers of the column don't count then. */
  readonly isAssigned?: true;
}

/** Which columns of which kinds a header may be, by its name key. */
export type HeaderIndex = ReadonlyMap<string, readonly KnownHeader[]>;

export function headerIndex(kinds: readonly TableKind[]): HeaderIndex {
  const index = new Map<string, KnownHeader[]>();
  for (const kind of kinds) {
    for (const [column, { headers }] of Object.entries(kind.columns)) {
      for (const key of new Set(headers.flatMap(spellings).map(nameKey))) {
        index.set(key, [...(index.get(key) ?? []), { kind, column }]);
      }
    }
  }
  return index;
}

const withoutUmlauts = [
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["Ä", "Ae"],
  ["Ö", "Oe"],
  ["Ü", "Ue"],
  ["ß", "ss"],
] as const;

/** `Gültig bis`, `Gueltig bis`. */
function spellings(header: string): readonly string[] {
  const plain = withoutUmlauts.reduce(
    (text, [umlaut, letters]) => text.replaceAll(umlaut, letters),
    header
  );
  return [header, plain];
}

/** With headers that settings rows assign; in the kinds concerned such a header means nothing else. */
export function withAssigned(
  known: HeaderIndex,
  kinds: readonly TableKind[],
  assigned: readonly { readonly header: string; readonly columns: readonly KnownHeader[] }[]
): HeaderIndex {
  if (assigned.length === 0) return known;
  const index = new Map(known);
  for (const { header, columns } of assigned) {
    const key = nameKey(header);
    const own = columns.filter(({ kind }) => kinds.includes(kind));
    const others = (index.get(key) ?? []).filter((each) =>
      own.every(({ kind }) => !Object.is(kind, each.kind))
    );
    index.set(key, [...others, ...own.map((each) => ({ ...each, isAssigned: true as const }))]);
  }
  return index;
}

/** What to say about a range that is no table: what was found in it, and which kind of table it comes nearest to. */
import type { Text } from "../../core/language";
import { problem, type Problem } from "../../core/problem";
import { nameKey, nearestName } from "../../core/text";
import { readCell } from "../cells/cell";
import type { RawRange } from "../inputs";
import type { TableKind } from "./table-kind";

/** Of a range without any header, no more rows and texts than this are looked at. */
const rowsTried = 5;
const textsShown = 12;
/** A sentence isn't a misspelt header. */
const longestHeader = 40;

export function unrecognised(range: RawRange, among: readonly TableKind[]): Problem {
  const rows: string[][] = [];
  for (const row of range.cells) {
    const texts = row.map((raw) => readCell(raw)).filter((cell) => typeof cell === "string");
    if (texts.length > 0) rows.push(texts.slice(0, textsShown).map(inOneLine));
    if (rows.length === rowsTried) break;
  }
  return problem("unrecognisedTable", {
    place: { range: range.number, address: range.address },
    found: rows[0] ?? [],
    nearest: nearestKind(rows.slice(0, 1), among) ?? nearestKind(rows.slice(1), among),
    separator: separatorIn(rows[0] ?? [], among),
    // Of many kinds the simplest, which comes first.
    examples: among.slice(0, among.length > 2 ? 1 : 2).map(withHeaders),
  });
}

const separators = [",", ";", "\t", "|"];

/** A file that was opened without being split has its headers in one cell. */
function separatorIn(texts: readonly string[], among: readonly TableKind[]): string | undefined {
  const [text = "", ...others] = texts;
  if (others.length > 0) return undefined;
  const known = among.flatMap(({ columns }) =>
    Object.values(columns).flatMap(({ headers }) => headers)
  );
  return separators.find(
    (separator) => text.split(separator).filter((part) => isOneOf(part, known)).length >= 2
  );
}

function inOneLine(text: string): string {
  return text.replace(/[^\S\t]+/g, " ");
}

/** `metrics (Metric, Value)` */
function withHeaders({ label, columns, needs }: TableKind): Text {
  const headers = needs.map(([first = ""]) => columns[first]?.headers[0]).join(", ");
  return { en: `${label.en} (${headers})`, de: `${label.de} (${headers})` };
}

interface Near {
  readonly kind: Text;
  readonly lacks: readonly Text[];
  readonly share: number;
}

/** The kind of which a row has the largest part of the needed columns, misspelt ones among them. */
function nearestKind(
  rows: readonly (readonly string[])[],
  among: readonly TableKind[]
): Near | undefined {
  let nearest: Near | undefined;
  for (const row of rows) {
    const texts = row.filter((text) => text.length <= longestHeader);
    for (const kind of among) {
      const near = kind.needs.filter((group) =>
        hasAny(texts, kind, group, (text, headers) => nearestName(text, headers) !== undefined)
      );
      const share = near.length / kind.needs.length;
      if (share <= (nearest?.share ?? 0)) continue;
      const lacking = kind.needs.filter((group) => !hasAny(texts, kind, group, isOneOf));
      const lacks = lacking.flatMap(([first = ""]) => kind.columns[first]?.label ?? []);
      nearest = { kind: kind.label, lacks, share };
    }
  }
  return nearest;
}

function hasAny(
  texts: readonly string[],
  kind: TableKind,
  group: readonly string[],
  means: (text: string, headers: readonly string[]) => boolean
): boolean {
  const headers = group.flatMap((name) => kind.columns[name]?.headers ?? []);
  return texts.some((text) => means(text, headers));
}

function isOneOf(text: string, headers: readonly string[]): boolean {
  return headers.some((header) => nameKey(header) === nameKey(text));
}

/** What a range is, the problem that keeps it from being read, and what else it may be meant as. */
import type { Text } from "../../core/language";
import { findings } from "../../core/sentences/findings";
import { attempt, type Faults } from "../../worksheet/faults";
import type { RawRange } from "../../worksheet/inputs";
import { usageKinds } from "../../worksheet/kinds";
import type { AssignedHeader } from "../../worksheet/tables/assigned-headers";
import {
  bestMatch,
  findHeader,
  headersAmong,
  type HeaderFound,
  missingGroup,
  placeIn,
  recognise,
  type Table,
} from "../../worksheet/tables/recognise";
import type { TableKind } from "../../worksheet/tables/table-kind";
import { checkColumns } from "./check-columns";
import { headerRemarks } from "../usage/table-remarks";
import { type Finding, noText, ofNote, ofProblem } from "./finding";

const unknownKind: Text = { en: "not recognised", de: "nicht erkannt" };

export function checkRange(
  range: RawRange,
  assigned: readonly AssignedHeader[]
): { readonly found: readonly Finding[]; readonly table: Table | undefined } {
  const header = findHeader(range, assigned);
  const faults: Faults = [];
  const table = attempt(faults, () => recognise(range, assigned));
  const about = { range: placeIn(range), kind: header?.table.kind.label ?? unknownKind };
  const problems = faults.map((problem): Finding => {
    const finding = ofProblem(problem, about);
    const names = header && missingGroup(header.match);
    if (problem.code !== "missingColumn" || header === undefined || names === undefined)
      return finding;
    return { ...finding, fact: { is: "missingColumn", kind: header.table.kind, names } };
  });
  const columns = header === undefined ? [] : checkColumns(header, assigned);
  const others = header === undefined || table === undefined ? [] : otherKinds(header, assigned);
  return { found: [...columns, ...problems, ...others, ...misspeltHeaders(table)], table };
}

function misspeltHeaders(table: Table | undefined): readonly Finding[] {
  return table === undefined ? [] : headerRemarks(table).map(ofNote);
}

/** Kinds of usage of which the table has as many columns, and lacks one. */
function otherKinds(
  { table: { range, headerRow, kind, columns }, row }: HeaderFound,
  assigned: readonly AssignedHeader[]
): readonly Finding[] {
  const kinds: readonly TableKind[] = Object.values(usageKinds);
  if (!kinds.includes(kind)) return [];
  return kinds.flatMap((other): Finding[] => {
    if (Object.is(other, kind)) return [];
    const match = bestMatch(row, headersAmong([other], assigned));
    const names = match && missingGroup(match);
    const missing = other.columns[names?.[0] ?? ""]?.label;
    if (match === undefined || names === undefined || missing === undefined) return [];
    if (match.columns.size < columns.size) return [];
    return [
      {
        range: placeIn(range),
        kind: kind.label,
        column: noText,
        cell: placeIn(range, headerRow),
        ...findings.otherKind(kind.label, other.label, missing),
        fact: { is: "missingColumn", kind: other, names },
      },
    ];
  });
}

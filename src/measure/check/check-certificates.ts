/** What there is to say about certifications tables: every cell that can't be read, and titles that match nothing. */
import { findings } from "../../core/sentences/findings";
import { readCertifications } from "../../worksheet/certificates/read-certifications";
import type { ReadingRules } from "../../worksheet/cells/reading-rules";
import type { Faults } from "../../worksheet/faults";
import type { Settings } from "../../worksheet/inputs";
import { certificationsKind } from "../../worksheet/kinds/certifications";
import type { Table } from "../../worksheet/tables/recognise";
import { placeOfRow } from "../certificates/row-place";
import { sharedIds } from "../certificates/shared-ids";
import { unknownStates } from "../certificates/unknown-states";
import { eachUnknownTitle } from "../certificates/unknown-titles";
import { type About, type Finding, noText, ofNote, ofProblems } from "./finding";

const mostTitles = 50;

export function checkCertificates(
  tables: readonly Table[],
  rules: ReadingRules,
  settings: Settings | undefined,
  whole: About
): readonly Finding[] {
  const about = { ...whole, kind: certificationsKind.label };
  const faults: Faults = [];
  const { table, notes } = readCertifications(tables, rules, false, faults);
  const found = [
    ...ofProblems(faults, about),
    ...notes.map(ofNote),
    ...unknownStates({ certifications: table }).map(ofNote),
  ];
  if (table === undefined) return found;
  const [shared, ...further] = sharedIds(table);
  if (shared !== undefined) {
    const cell = placeOfRow(table, shared.row, [shared.column]);
    const range = { range: cell.range, address: cell.address };
    const text = findings.sharedId(shared.id, shared.names, further.length);
    found.push({ ...about, range, column: noText, cell, ...text });
  }
  if (settings === undefined) return found;
  const titles = eachUnknownTitle({ certifications: table, settings }, mostTitles);
  found.push(...titles.notes.map(ofNote));
  if (titles.more > 0)
    found.push({ ...about, column: noText, ...findings.moreTitles(titles.more) });
  return found;
}

/** The door to checking: everything there is to say about ranges, whatever is wrong with them. */
import type { Text } from "../../core/language";
import { dayText } from "../../core/month";
import { type Note, noteSentence } from "../../core/note";
import { Problem } from "../../core/problem";
import { findingOf, findings } from "../../core/sentences/findings";
import type { RawRange } from "../../worksheet/inputs";
import { certificationsKind } from "../../worksheet/kinds/certifications";
import { refuseRangeTwice } from "../../worksheet/tables/range-twice";
import { readCertifications } from "../../worksheet/certificates/read-certifications";
import { isDateCell, readDateCell } from "../../worksheet/cells/read-date-cell";
import { readMetrics } from "../../worksheet/metrics/read-metrics";
import { localeSeparatorOf } from "../../worksheet/cells/read-numbers";
import { readSettings, type SettingsRead } from "../../worksheet/settings/read-settings";
import type { ReadingRules } from "../../worksheet/cells/reading-rules";
import { placeIn, recognise, type Table } from "../../worksheet/tables/recognise";
import { usageTables } from "../../worksheet/usage/usage-tables";
import { checkColumns } from "./check-columns";
import { checkUsage } from "./check-usage";
import { type Finding, noText } from "./finding";
import { unknownTitles } from "../certificates/unknown-titles";

const dateKind: Text = { en: "as-of date", de: "Stichtag" };
const unknownKind: Text = { en: "not recognised", de: "nicht erkannt" };

export function checkRanges(
  ranges: readonly RawRange[],
  locale: string | undefined
): readonly Finding[] {
  const found: Finding[] = [];
  const tables: Table[] = [];
  const localeSeparator = localeSeparatorOf(locale);
  for (const range of ranges) {
    if (isDateCell(range)) continue;
    const kind = unknownKind;
    attempt(found, { range: placeIn(range), kind }, () => {
      const table = recognise(range);
      tables.push(table);
      found.push(...checkColumns(table));
    });
  }
  const whole = { range: placeIn(ranges[0] ?? { cells: [], number: 1 }), kind: noText };
  attempt(found, whole, () => refuseRangeTwice(ranges, tables));
  const read = attempt(found, whole, () => readSettings(tables, localeSeparator));
  const rules: ReadingRules = {
    dateOrder: read?.settings.dateOrder,
    decimalSeparator: read?.settings.decimalSeparator,
    localeSeparator,
  };
  for (const range of ranges.filter(isDateCell)) {
    const place = placeIn(range);
    attempt(found, { range: place, kind: dateKind }, () => {
      const { value } = readDateCell(range, rules);
      found.push({
        range: place,
        kind: dateKind,
        column: noText,
        ...findings.date(dayText(value)),
      });
    });
  }
  attempt(found, whole, () => {
    const metrics = readMetrics(tables, rules, false);
    found.push(...metrics.notes.map(ofNote));
    for (const { value } of metrics.rows)
      if (value instanceof Problem) found.push(ofProblem(value, whole));
  });
  found.push(...checkCertifications(tables, rules, read, whole));
  found.push(...(read?.notes ?? []).map(ofNote));
  const asOf = read?.settings.asOf?.value;
  for (const table of usageTables(tables, rules).values()) found.push(...checkUsage(table, asOf));
  return found;
}

function checkCertifications(
  tables: readonly Table[],
  rules: ReadingRules,
  read: SettingsRead | undefined,
  whole: Pick<Finding, "range" | "kind">
): readonly Finding[] {
  const found: Finding[] = [];
  const own = { ...whole, kind: certificationsKind.label };
  const strict = attempt(found, own, () => readCertifications(tables, rules, false));
  const result = strict ?? attempt([], own, () => readCertifications(tables, rules, true));
  if (result?.table === undefined || read === undefined) return found;
  const titles = unknownTitles({ certifications: result.table, settings: read.settings }, false);
  return [...found, ...[...result.notes, ...titles].map(ofNote)];
}

/** Runs a reading step; what it refuses becomes a finding. */
function attempt<T>(
  found: Finding[],
  about: Pick<Finding, "range" | "kind">,
  step: () => T
): T | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    found.push(ofProblem(error, about));
    return undefined;
  }
}

function ofProblem(error: Problem, { range, kind }: Pick<Finding, "range" | "kind">): Finding {
  const sentence = { en: error.sentence("en"), de: error.sentence("de") };
  const { place } = error;
  const own = place === undefined ? range : { range: place.range, address: place.address };
  return { range: own, kind, column: noText, cell: place, ...findingOf(sentence) };
}

function ofNote(note: Note): Finding {
  const sentence = { en: noteSentence(note, "en"), de: noteSentence(note, "de") };
  const place = "place" in note.facts ? note.facts.place : undefined;
  const range = { range: place?.range ?? 1, address: place?.address };
  return { range, kind: noText, column: noText, cell: place, ...findingOf(sentence) };
}

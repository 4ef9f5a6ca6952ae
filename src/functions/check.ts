/** `CHECK`: what each range was recognised as, and everything in it that can't be read or looks wrong. */
import { addressOf, placeText } from "../core/place";
import { checkRanges } from "../measure/check/check-ranges";
import type { Finding } from "../measure/check/finding";
import { defineFunction, type Scalar } from "./define";
import { rawRanges } from "./parameters";
import { everything } from "./sample-ranges";

export const check = defineFunction({
  id: "CHECK",
  summary: {
    en: "What each range was recognised as, which column was read from which header, and every problem and warning.",
    de: "Als was jeder Bereich erkannt wurde, welche Spalte aus welcher Überschrift gelesen wird, und alle Probleme und Warnungen.",
  },
  parameters: [rawRanges],
  returns: {
    kind: "table",
    header: ["Range", "Kind", "Column", "Finding", "Cell", "Advice"],
    help: {
      en: "A row per finding, range by range.",
      de: "Eine Zeile je Befund, Bereich für Bereich.",
    },
  },
  fails: ["noRanges"],
  example: {
    formula: `=SPD.CHECK(${everything})`,
    gives: ["Metrics!A3:E44", "metrics", "", "Table with 41 rows", "Metrics!3:3", ""],
  },
  run: ({ ranges: { ranges, locale } }) => checkRanges(ranges, locale).map(row),
});

function row({ range, kind, column, finding, cell, advice }: Finding): Scalar[] {
  return [
    range.address ?? placeText(range, "en"),
    kind.en,
    column.en,
    finding.en,
    cell === undefined ? "" : (addressOf(cell) ?? placeText(cell, "en")),
    advice.en,
  ];
}

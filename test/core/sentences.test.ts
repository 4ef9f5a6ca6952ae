/** Every problem and remark has a sentence in both languages that says its facts and names its place. */
import type { Language } from "../../src/core/language";
import { joinNotes, note, type NoteCode, type NoteFacts } from "../../src/core/note";
import { noteSentence } from "../../src/core/note-sentence";
import { placeText } from "../../src/core/place";
import { problem, type ProblemFacts } from "../../src/core/problem";
import { notesInEnglish } from "../../src/core/sentences/notes-en";
import { problemsInEnglish } from "../../src/core/sentences/problems-en";
import { choice, number, quoted, suggestion } from "../../src/core/sentences/words";

type ScoringCode = keyof typeof problemsInEnglish;

const place = { range: 2, address: "Usage!A1:H40", row: 3, column: 1 };
const other = { range: 3, row: 6, column: 0 };
const text = { en: "English words", de: "Deutsche Wörter" };
const named = { found: "Foo", nearest: "Food", choices: ["One", "Two", "Three"], place };
const cell = { place, column: text, found: "x7", more: 0 };

const problemFacts: { readonly [C in ScoringCode]?: ProblemFacts<C> } = {
  unknownArea: named,
  unknownOffer: named,
  unknownOption: named,
  unknownMetric: named,
  unknownTrack: named,
  unknownAssociation: named,
  unknownRulebook: named,
  unknownSetting: named,
  unknownReading: named,
  noRanges: { wanted: text },
  unrecognisedTable: {
    place,
    found: ["Plan", "Amount"],
    nearest: { kind: text, lacks: [text] },
    examples: [text],
  },
  missingColumn: { place, kind: text, column: text, lookedFor: ["One"], found: ["Two"] },
  columnTwice: { place, column: text, headers: ["One", "Two"] },
  emptyTable: { place, kind: text },
  resultTable: { place },
  rangeTwice: { first: place, second: other },
  areaColumnMissing: { place },
  errorCell: cell,
  badNumber: cell,
  badFlag: cell,
  otherHeader: { place, found: "x7" },
  negativeNumber: cell,
  numberTooLarge: cell,
  ambiguousNumber: cell,
  badDate: cell,
  ambiguousDate: cell,
  blankCell: { place, column: text, more: 0 },
  rowTwice: { first: place, second: other, metric: text },
  oneOverAssociations: { place, metric: text },
  badSetting: { place, setting: "Track", found: "x7", expected: text },
  settingTwice: { setting: "Track", first: place, second: other },
  asOfTwice: { first: place, firstDate: "2022-09-30", second: other, secondDate: "2022-10-01" },
  asOfMissing: { place },
  readingFixed: { place, reading: "AZ-1", found: "b", only: "a" },
};

const noteFacts: { readonly [C in NoteCode]?: NoteFacts<C> } = {
  valueBlank: { place },
  unreadableLeftOut: { place, found: "x7" },
  overridesMeasured: { place, measured: 1234.5 },
  associationIgnored: { place, association: "CSP" },
  rowOfOtherArea: { place, metric: text },
  rowOfOtherTrack: { place, track: text },
  rowOfOtherAssociation: { place, association: "CSP", metric: text },
  rowWithoutMetric: { place, more: 2 },
  valueWithoutSetting: { place, more: 2 },
  unknownCertifications: { place, found: "Foo", nearest: "Food", count: 2 },
  peopleWithoutId: { place, count: 2 },
  certificationAdded: {
    place,
    certification: "AZ-303",
    people: 2,
    ended: "2023-07-31",
    nearest: "AZ-305",
  },
  certificationUnused: { place, metric: text },
  rateOverridden: { place, workload: "Portals", published: 100 },
  rowsUnreadable: { place, count: 2 },
  monthsEmpty: {
    spans: [
      { first: "2022-02", last: "2022-02" },
      { first: "2022-05", last: "2022-07" },
    ],
  },
  datesExchanged: { place, days: 5 },
  yearsAsDays: { place, days: [21, 22] },
  associationsUnknown: { names: ["Reseller", "Partner"], count: 2 },
  metricTypesUnknown: { names: ["Premium", "Gold"], count: 2 },
  associationsBlank: { count: 2 },
  namesBlank: { count: 2, column: text },
  sumNamed: { place, found: "Total" },
  statesUnknown: { place, names: ["Passed", "Valid"], count: 2 },
  fractionsCounted: { count: 2 },
  rowsWithoutKey: { count: 2, place, column: text },
  otherCurrency: { place, found: "2.000,50 €" },
  headerNearlyKnown: { place, found: "Assocation", column: text },
};

function checkSentence(sentence: string, facts: object, language: Language): void {
  expect(sentence).toMatch(/[.?]$/);
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\{|\}| {2}|\.\./);
  for (const fact of Object.entries(facts).map(([, value]): unknown => value)) {
    for (const each of [place, other]) {
      if (fact === each) expect(sentence).toContain(placeText(each, language));
    }
    if (fact === text) expect(sentence).toContain(text[language]);
    if (typeof fact === "string") expect(sentence).toContain(fact);
    if (Array.isArray(fact))
      for (const each of fact) if (typeof each === "string") expect(sentence).toContain(each);
  }
}

function isProblemCode(code: string): code is ScoringCode {
  return code in problemsInEnglish;
}

function isNoteCode(code: string): code is NoteCode {
  return code in notesInEnglish;
}

describe.each(Object.keys(problemFacts).filter(isProblemCode))("problem %s", (code) => {
  const facts = problemFacts[code];
  if (facts === undefined) throw new Error(`No example for ${code}.`);
  const found = problem(code, facts);

  test("says its facts in English and German, and is a #VALUE!", () => {
    checkSentence(found.message, facts, "en");
    checkSentence(found.sentence("de"), facts, "de");
    expect(found.inLanguage("de").message).toBe(found.sentence("de"));
    expect(found.sentence("de")).not.toBe(found.message);
    expect(found.excelCode).toBe("#VALUE!");
  });

  test("points to its first place", () => {
    expect(found.place).toBe("place" in facts || "first" in facts ? place : undefined);
  });
});

describe.each(Object.keys(noteFacts).filter(isNoteCode))("remark %s", (code) => {
  test("says its facts in English and German", () => {
    const facts = noteFacts[code];
    if (facts === undefined) throw new Error(`No example for ${code}.`);
    checkSentence(note(code, facts).english(), facts, "en");
    checkSentence(noteSentence(note(code, facts), "de"), facts, "de");
  });
});

test("one more cell, several more, none", () => {
  const say = (more: number): string => problem("badDate", { ...cell, more }).message;
  expect(say(0)).toContain("Usage!B4 in the English words column is “x7”");
  expect(say(1)).toContain("column (and 1 more cell) is “x7”");
  expect(say(1234)).toContain("column (and 1,234 more cells) is “x7”");
  expect(problem("badDate", { ...cell, more: 1234 }).sentence("de")).toContain(
    "(und 1.234 weitere Zellen)"
  );
});

test("what is not measured has no answer: #N/A", () => {
  expect(problem("notMeasured", { metric: "Usage growth", reason: "no table." }).excelCode).toBe(
    "#N/A"
  );
});

test("the same remark twice is said once", () => {
  expect(joinNotes([note("valueBlank", { place }), note("valueBlank", { place })])).toBe(
    "Usage!B4 is blank: taken as 0."
  );
  expect(joinNotes([])).toBe("");
});

test("words: choices, numbers, quotes, suggestions", () => {
  expect([
    choice(["A"], "en"),
    choice(["A", "B"], "en"),
    choice(["A", "B", "C"], "de"),
    choice([], "en"),
  ]).toEqual([...["A", "A or B", "A, B oder C", ""]]);
  expect([number(1234.567, "en"), number(1234.567, "de"), number(0.2, "de")]).toEqual([
    "1,234.57",
    "1.234,57",
    "0,2",
  ]);
  expect(quoted("x".repeat(61), "en")).toBe(`“${"x".repeat(57)}…”`);
  expect(quoted("x".repeat(60), "de")).toBe(`„${"x".repeat(60)}“`);
  expect(suggestion(undefined, "en")).toBe("");
  expect(suggestion("Track", "de")).toBe(" Meinten Sie „Track“?");
});

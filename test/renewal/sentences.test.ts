/** Every remark and failure about a renewal says its facts in English and German. */
import { keysOf } from "../../src/core/entries";
import type { Language } from "../../src/core/language";
import type { NoteFacts } from "../../src/core/note";
import { renewalNoteSentence } from "../../src/core/renewal-note-sentence";
import { renewalNote } from "../../src/core/renewal-note";
import type { ProblemFacts } from "../../src/core/problem";
import { renewalProblem } from "../../src/core/renewal-problem";
import type { renewalNotesInEnglish } from "../../src/core/sentences/renewal-notes-en";
import type { renewalProblemsInEnglish } from "../../src/core/sentences/renewal-problems-en";

type RenewalNote = keyof typeof renewalNotesInEnglish;
type RenewalProblem = keyof typeof renewalProblemsInEnglish;

const place = { range: 1, address: "Renewal!A3:B10", row: 2, column: 1 };
const other = { range: 2, row: 6, column: 0 };
const text = { en: "English words", de: "Deutsche Wörter" };
const from = "2023-03-01";
const through = "2023-03-31";
const gap = { offer: text, day: from, currency: "USD", otherCurrencies: [] };

const noteFacts: { readonly [C in RenewalNote]: NoteFacts<C> } = {
  remark: { text },
  ruleSays: { rule: "R5a", text },
  heldAssumed: {},
  notQualified: { from, through, qualifiedOn: "2023-01-02" },
  payable: { from, through },
  newFromAnniversary: { day: from },
  buyFrom: { day: from },
  benefitsEnd: { day: from },
  paidLate: { late: 30, next: "2024-03-30", otherwise: "2024-02-29" },
  paidEarly: { early: 21, next: "2027-07-20", otherwise: "2027-08-10" },
  countedByCalendar: {},
  laterThanFirst: {},
  laterAnniversaryOfMerger: { day: from },
  legacyGoneByMerger: {},
  mergerKeepsHigherLevel: {},
  feeUnknown: gap,
  feeSourced: { source: "deck", checkedOn: from },
  feeOwn: { place, source: "invoice" },
  oneFeeForAll: { designations: 3 },
  feeMultiplied: { designations: 3, currency: "USD", single: 4730 },
  dueEveryYear: {},
  onceOnly: { offer: text },
  packagesStack: {},
  incentivesAtRisk: { currency: "USD", amount: 20000 },
  specializationsWithoutGrants: {},
  withoutBenefitValue: { options: [text] },
  optionUnavailable: { option: text, rule: "R14" },
  optionFeeUnknown: { option: text, gap },
  enterFees: { offers: [text] },
  optionEnds: { option: text, day: from },
  fullCashFlow: { currency: "USD" },
  yearsAssumed: { years: 3 },
  lateEveryYear: { late: 1 },
  rateMissing: {},
  npvBase: { rate: 0.08, day: from },
  benefitNotListed: { offer: text },
  benefitsOver: { offer: text, sold: from, end: through },
  benefitKnown: { from, through, confidence: "official" },
  benefitChanged: { known: ["20, 2023-03-01 on"] },
  capAsOf: { day: from },
  aboveCap: { count: 2 },
  legacyEarnsNothing: { count: 2 },
  newBenefitsAssumed: { count: 2 },
  specializationTwice: { specialization: "Finance", place },
  specializationLater: { specialization: "Finance", later: text },
  categoryUnknown: {},
};

const named = { found: "Foo", nearest: "Food", place };
const date = { name: "Anniversary", day: from, place };

const problemFacts: { readonly [C in RenewalProblem]: ProblemFacts<C> } = {
  unknownSpecialization: named,
  feeUnknown: gap,
  feeZero: { place, offer: text },
  feeTwice: { first: place, second: other, offer: text, currencies: ["USD"] },
  badCurrency: { place, found: "Euro" },
  anniversaryMissing: {},
  anniversaryTooEarly: { place, day: from, earliest: through },
  dateTooEarly: { parameter: "date", day: from, earliest: through },
  datesOutOfOrder: {
    earlier: date,
    later: { ...date, name: "Payment date" },
    why: text,
    place,
  },
  notADate: { place, setting: "Anniversary", found: "soon" },
  yearsOutOfRange: { place, found: "100", most: 30 },
  rateOutOfRange: { place, rate: 8 },
};

function checkSentence(sentence: string, facts: unknown, language: Language): void {
  expect(sentence).toMatch(/^\S.*\S$/);
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\{|\}| {2}|\.\./);
  if (typeof facts !== "object" || facts === null) throw new Error("No facts");
  for (const fact of Object.values(facts)) {
    if (fact === text && !sentence.includes("Fee ")) expect(sentence).toContain(text[language]);
    if (fact === place) expect(sentence).toContain("Renewal!B5");
    if (fact === other) expect(sentence).toMatch(/(cell|Zelle) A7/);
    if (typeof fact === "string" && fact !== "official") expect(sentence).toContain(fact);
  }
}

test.each(keysOf(noteFacts))("remark %s, in English and German", (code) => {
  const facts = noteFacts[code];
  const remark = renewalNote(code, facts);
  checkSentence(remark.english(), facts, "en");
  checkSentence(renewalNoteSentence(remark, "de"), facts, "de");
  expect(renewalNoteSentence(remark, "de")).not.toBe(remark.english());
});

test.each(keysOf(problemFacts))("problem %s, likewise", (code) => {
  const facts = problemFacts[code];
  const found = renewalProblem(code, facts);
  checkSentence(found.message, facts, "en");
  checkSentence(found.sentence("de"), facts, "de");
  expect(found.sentence("de")).not.toBe(found.message);
  expect(found.excelCode).toBe(code === "feeUnknown" ? "#N/A" : "#VALUE!");
});

test("why no fee is known: sold later, sold before, other currencies, other days, or nothing at all", () => {
  const reason = (more: object): string =>
    renewalProblem("feeUnknown", { ...gap, ...more }).sentence("de");
  expect(reason({ soldFrom: from })).toContain("Verkauft wird es ab 2023-03-01.");
  expect(reason({ soldThrough: from })).toContain("Verkauft wurde es bis 2023-03-01.");
  expect(reason({ otherCurrencies: ["USD", "EUR"] })).toContain("nur in USD oder EUR");
  const before = { amount: 4730, currency: "USD", day: "2023-10-31" };
  const after = { amount: 4875, currency: "USD", day: "2026-04-09" };
  expect(reason({ before, after })).toContain(
    "Quellen nennen USD 4.730 bis 2023-10-31 und USD 4.875 ab 2026-04-09, für diesen Tag aber nichts."
  );
  expect(reason({})).toContain("Keine Quelle nennt einen Betrag.");
});

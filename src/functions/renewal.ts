/** `RENEWAL`: what a partner can do at a renewal. */
import { joinNotes } from "../core/note";
import type { RenewalOption } from "../renewal/renewal-option";
import { renewalOptions } from "../renewal/renewal-options";
import { readRenewal } from "../worksheet/renewal/read-renewal";
import { defineFunction, type Scalar } from "./define";
import { failuresOfRenewal } from "./failures";
import { renewalRanges } from "./parameters";
import { renewalSettings } from "./sample-ranges";

export const renewal = defineFunction({
  id: "RENEWAL",
  summary: {
    en: "All options of a renewal: open or not, the rule that decides, fee, due date, next anniversary, badge, benefits.",
    de: "Alle Optionen einer Verlängerung: offen oder nicht, entscheidende Regel, Gebühr, Fälligkeit, nächster Jahrestag, Abzeichen, Vorteile.",
  },
  parameters: [renewalRanges],
  returns: {
    kind: "table",
    header: [
      "Option",
      "Available",
      "Fee",
      "Currency",
      "Due",
      "Next anniversary",
      "Badge",
      "Benefits",
      "Rule",
      "Note",
    ],
    help: {
      en: "Eight rows, always the same. A fee that isn't known is blank, with the reason in its note.",
      de: "Acht Zeilen, immer dieselben. Eine unbekannte Gebühr ist leer, mit dem Grund in der Notiz.",
    },
  },
  fails: failuresOfRenewal,
  example: {
    formula: `=SPD.RENEWAL(${renewalSettings})`,
    gives: ["Designation, new benefits", "Yes", 4730, "USD", 44986, 45351, "Yes"],
  },
  run: ({ ranges: { ranges, locale } }) => renewalOptions(readRenewal(ranges, locale)).map(row),
});

function row({ name, available, rule, currency, terms, notes }: RenewalOption): Scalar[] {
  const note = joinNotes(notes);
  if (!available || terms === undefined) {
    return [name.en, "No", "", currency, "", "", "No", "", rule, note];
  }
  const { charge, due, nextAnniversary, badge, benefits } = terms;
  return [
    name.en,
    "Yes",
    charge.state === "unknown" ? "" : charge.amount,
    currency,
    due ?? "",
    nextAnniversary ?? "",
    badge ? "Yes" : "No",
    benefits.en,
    rule,
    note,
  ];
}

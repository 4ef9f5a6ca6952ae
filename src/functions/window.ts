/** `WINDOW`: the qualification window. */
import { dayOfIso, dayText } from "../core/month";
import { renewalProblem } from "../core/renewal-problem";
import { qualificationWindow, windowRulesOn } from "../renewal/qualification-window";
import { windowRules } from "../rules/renewal";
import { citationText } from "../rules/citation-text";
import { defineFunction } from "./define";

export const qualification = defineFunction({
  id: "WINDOW",
  summary: {
    en: "The days of which one has to be a qualified one, for a designation to be bought or renewed.",
    de: "Die Tage, von denen einer ein qualifizierter sein muss, um eine Designation zu kaufen oder zu verlängern.",
  },
  parameters: [
    {
      name: "date",
      kind: "date",
      help: {
        en: "Anniversary if enrolled, otherwise the day on which you ask",
        de: "Jahrestag, wenn eingeschrieben, sonst der Tag der Frage",
      },
    },
    {
      name: "enrolled",
      kind: "yesNo",
      optional: true,
      help: {
        en: "TRUE if the designation is held; FALSE if left out",
        de: "WAHR, wenn die Designation gehalten wird; ohne Angabe FALSCH",
      },
    },
    {
      name: "rulesOf",
      kind: "windowRules",
      optional: true,
      help: {
        en: "Rules of 2022-10, 2023-09 or 2024-11; by the date if left out",
        de: "Regeln von 2022-10, 2023-09 oder 2024-11; ohne Angabe nach dem Datum",
      },
    },
  ],
  returns: {
    kind: "table",
    header: ["From", "To", "Months", "Note"],
    help: {
      en: "The first and last day, the calendar months they touch, and the rules with their source.",
      de: "Erster und letzter Tag, die berührten Kalendermonate und die Regeln mit ihrer Quelle.",
    },
  },
  fails: ["badArgument", "argumentMissing", "dateTooEarly"],
  example: { formula: '=SPD.WINDOW(45519, "Yes")', gives: [45352, 45535, 6] },
  run: ({ date, enrolled, rulesOf }) => {
    const earliest = windowRules["2022-10"].from;
    if (rulesOf === undefined && windowRulesOn(date) === undefined) {
      throw renewalProblem("dateTooEarly", {
        parameter: "date",
        day: dayText(date),
        earliest: dayText(dayOfIso(earliest)),
      });
    }
    const { from, to, months, rules } = qualificationWindow(date, enrolled === true, rulesOf);
    const { text, sources } = windowRules[rules];
    const who = enrolled === true ? "Enrolled" : "Not enrolled";
    return [[from, to, months, `${who}. ${text.en}. ${sources.map(citationText).join("; ")}.`]];
  },
});

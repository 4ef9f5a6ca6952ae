/** `CASHFLOW`: what each option costs and brings, year by year. */
import { joinNotes } from "../core/note";
import { cashFlow, notesOfYear } from "../renewal/cash-flow";
import { optionIds, renewalChoices } from "../rules/renewal";
import { readRenewal } from "../worksheet/renewal/read-renewal";
import { defineFunction } from "./define";
import { failuresOfRenewal } from "./failures";
import { renewalRanges } from "./parameters";
import { ownFees, renewalSettings } from "./sample-ranges";

export const cashflow = defineFunction({
  id: "CASHFLOW",
  summary: {
    en: "Cash flow of every renewal option by calendar year, with totals and net present value: benefit values less fees.",
    de: "Zahlungen jeder Verlängerungsoption je Kalenderjahr, mit Summen und Kapitalwert: Nutzenwerte abzüglich Gebühren.",
  },
  parameters: [renewalRanges],
  returns: {
    kind: "table",
    header: ["Year", ...optionIds.map((id) => renewalChoices[id].name.en), "Note"],
    help: {
      en: "A row per year, then Total and NPV. Fees are negative; what isn't known is blank, with the reason in the note.",
      de: "Eine Zeile je Jahr, dann Total und NPV. Gebühren sind negativ; Unbekanntes ist leer, mit dem Grund in der Notiz.",
    },
  },
  fails: failuresOfRenewal,
  example: {
    formula: `=SPD.CASHFLOW(${renewalSettings}, ${ownFees})`,
    gives: [2023, -4730, -4730],
  },
  run: ({ ranges: { ranges, locale } }) => {
    const flow = cashFlow(readRenewal(ranges, locale));
    const { years, options, notes, npvNote } = flow;
    return [
      ...years.map((year, index) => [
        year,
        ...options.map(({ flows }) => flows[index] ?? ""),
        joinNotes(notesOfYear(flow, year)),
      ]),
      ["Total", ...options.map(({ total }) => total ?? ""), joinNotes(notes)],
      ["NPV", ...options.map(({ npv }) => npv ?? ""), joinNotes([npvNote])],
    ];
  },
});

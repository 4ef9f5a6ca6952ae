/** `TIMELINE`: the programme's dates. */
import { dayOfIso } from "../core/month";
import { citationText } from "../rules/citation-text";
import { timeline as events } from "../rules/renewal";
import { defineFunction } from "./define";

export const timeline = defineFunction({
  id: "TIMELINE",
  summary: {
    en: "The programme's dates from 2010 on: starts, ends, fees, retirements, each with its source.",
    de: "Die Daten des Programms seit 2010: Starts, Enden, Gebühren, Einstellungen, je mit Quelle.",
  },
  parameters: [],
  returns: {
    kind: "table",
    header: ["Date", "Event", "Source"],
    help: {
      en: "A row per event, oldest first. A date that isn't known to the day is text.",
      de: "Eine Zeile je Ereignis, ältestes zuerst. Ein nicht auf den Tag bekanntes Datum ist Text.",
    },
  },
  fails: [],
  example: {
    formula: "=SPD.TIMELINE()",
    gives: ["2010-10", "Gold and Silver competencies start; Silver costs EUR 1,560 in Germany"],
  },
  run: () =>
    events.map(({ date, event, sources }) => [
      isDay(date) ? dayOfIso(date) : date,
      event.en,
      sources.map(citationText).join("; "),
    ]),
});

function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

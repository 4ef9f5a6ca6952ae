/** `RULEBOOKS`: the dated rules there are, and between which days each is known to hold. */
import { dayOfIso } from "../core/month";
import { rulebooks as allRulebooks } from "../rules";
import { defineFunction } from "./define";

export const rulebooks = defineFunction({
  id: "RULEBOOKS",
  summary: {
    en: "The rulebooks to score by, oldest first, and the days between which each is known to hold.",
    de: "Die Regelwerke, nach denen gewertet werden kann, das älteste zuerst, und von wann bis wann jedes belegt ist.",
  },
  parameters: [],
  returns: {
    kind: "table",
    header: ["Rulebook", "Name", "Verified from", "Verified through", "Note"],
    help: {
      en: "A row per rulebook; days are Excel's serial numbers.",
      de: "Eine Zeile je Regelwerk; Tage sind serielle Zahlen von Excel.",
    },
  },
  fails: [],
  example: { formula: "=SPD.RULEBOOKS()", gives: ["2022-05"] },
  run: () =>
    Object.values(allRulebooks).map(({ id, name, verifiedFrom, verifiedThrough, note }) => [
      id,
      name.en,
      dayOfIso(verifiedFrom),
      dayOfIso(verifiedThrough),
      note.en,
    ]),
});

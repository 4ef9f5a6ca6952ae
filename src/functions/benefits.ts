/** `BENEFITS`: what comes with an offer. */
import { dayText } from "../core/month";
import { joinNotes } from "../core/note";
import { renewalNote } from "../core/renewal-note";
import { type BenefitLine, benefitsOf, lastBenefits } from "../renewal/benefits-of";
import { designation, designations } from "../rules";
import { citationText } from "../rules/citation-text";
import { offers } from "../rules/renewal";
import type { GrantHolder } from "../rules/renewal/types";
import type { AreaId } from "../rules/types";
import { findArea } from "../worksheet/names";
import { findOffer, offerNamed } from "../worksheet/renewal/renewal-setting-names";
import { defineFunction, type Scalar } from "./define";

export const benefits = defineFunction({
  id: "BENEFITS",
  summary: {
    en: "Benefits of an offer, or of one designation, with the quantities that sources give; the rest is unknown.",
    de: "Vorteile eines Angebots oder einer Designation mit den Mengen, die Quellen nennen; der Rest ist unbekannt.",
  },
  parameters: [
    {
      name: "offer",
      kind: "text",
      help: {
        en: "Offer such as Partner Success Core, or a designation such as Security",
        de: "Angebot wie Partner Success Core oder eine Designation wie Security",
      },
    },
    {
      name: "date",
      kind: "date",
      optional: true,
      help: {
        en: "Day that the quantities are for; the newest known if left out",
        de: "Tag, für den die Mengen gelten; ohne Angabe die neuesten bekannten",
      },
    },
  ],
  returns: {
    kind: "table",
    header: ["Benefit", "Quantity", "Unit", "Note", "Source"],
    help: {
      en: "A row per benefit. Unknown is not zero.",
      de: "Eine Zeile je Vorteil. Unbekannt ist nicht null.",
    },
  },
  fails: ["unknownOffer", "badArgument"],
  example: {
    formula: '=SPD.BENEFITS("Partner Success Core")',
    gives: ["Cloud incidents", 2, "incidents a year"],
  },
  run: ({ offer, date }) => {
    const { holders, name, bought } = holdersOf(offer);
    const last = bought === undefined ? undefined : lastBenefits(bought);
    if (bought !== undefined && last !== undefined && date !== undefined && date > last.end) {
      const facts = { offer: name, sold: dayText(last.sold), end: dayText(last.end) };
      const source = citationText(offers[bought].source);
      return [["", 0, "", joinNotes([renewalNote("benefitsOver", facts)]), source]];
    }
    const lines = benefitsOf(holders, date);
    if (lines.length > 0) return lines.map((line) => row(line, holders.length > 2));
    const remark = joinNotes([renewalNote("benefitNotListed", { offer: name })]);
    return [["", "unknown", "", remark, ""]];
  },
});

/** An offer by its name; a designation has what all share, and its own. */
function holdersOf(text: string) {
  const area = findArea(text);
  if (area !== undefined) {
    const holders: readonly GrantHolder[] = ["solutionsPartner", area];
    return { holders, name: designation(area).name, bought: undefined };
  }
  const offer = findOffer(text) ?? offerNamed(text);
  const areas: readonly AreaId[] = designations.map(({ id }) => id);
  const holders: readonly GrantHolder[] =
    offer === "solutionsPartner" ? [offer, ...areas] : [offer];
  return { holders, name: offers[offer].name, bought: offer };
}

/** @param tellsDesignation Rows of several designations stand one below the other. */
function row(
  { holder, name, quantity, unit, notes, source }: BenefitLine,
  tellsDesignation: boolean
): Scalar[] {
  const found = designations.find(({ id }) => id === holder);
  const label = tellsDesignation && found !== undefined ? `${name.en} (${found.name.en})` : name.en;
  return [label, quantity, unit.en, joinNotes(notes), citationText(source)];
}

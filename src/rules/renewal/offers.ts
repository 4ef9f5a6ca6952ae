/** What can be bought, and the eight things a partner can do at a renewal; the names are those of cells. */
import { cite } from "../cite";
import { designationsStart, lastLegacyOrder } from "./dates";
import type { Offer, OfferId, OptionId, RenewalChoice } from "./types";

const end = cite("L-CS", "end of legacy offers");
const packages = cite("DOS05", "packages");

export const offers: Readonly<Record<OfferId, Offer>> = {
  solutionsPartner: {
    name: { en: "Solutions Partner", de: "Solutions Partner" },
    aliases: ["Solutions Partner designation", "Designation", "Designation fee"],
    soldFrom: designationsStart,
    source: cite("LRN23", "solutions-partner-faq.yml"),
  },
  goldLegacy: {
    name: { en: "Gold legacy benefits", de: "Gold-Altvorteile" },
    aliases: ["Gold legacy", "Gold benefits", "Legacy Gold", "Gold"],
    soldThrough: lastLegacyOrder,
    source: end,
  },
  silverLegacy: {
    name: { en: "Silver legacy benefits", de: "Silver-Altvorteile" },
    aliases: ["Silver legacy", "Silver benefits", "Legacy Silver", "Silver", "Silber"],
    soldThrough: lastLegacyOrder,
    source: end,
  },
  actionPack: {
    name: { en: "Action Pack", de: "Action Pack" },
    aliases: ["Microsoft Action Pack", "MAPS"],
    soldThrough: lastLegacyOrder,
    source: end,
  },
  partnerLaunch: {
    name: { en: "Partner Launch", de: "Partner Launch" },
    aliases: ["Partner Launch Benefits", "Launch"],
    source: packages,
  },
  partnerSuccessCore: {
    name: { en: "Partner Success Core", de: "Partner Success Core" },
    aliases: ["Partner Success Core Benefits", "Success Core", "Core"],
    source: packages,
  },
  partnerSuccessExpanded: {
    name: { en: "Partner Success Expanded", de: "Partner Success Expanded" },
    aliases: ["Partner Success Expanded Benefits", "Success Expanded", "Expanded"],
    source: packages,
  },
};

/** In the order in which tables list them. */
export const renewalChoices: Readonly<Record<OptionId, RenewalChoice>> = {
  designationNew: {
    name: { en: "Designation, new benefits", de: "Designation, neue Vorteile" },
    aliases: ["New benefits", "Neue Vorteile"],
  },
  designationLegacy: {
    name: { en: "Designation, legacy benefits", de: "Designation, Altvorteile" },
    aliases: [],
  },
  legacy: {
    name: { en: "Legacy benefits", de: "Altvorteile" },
    aliases: ["Legacy benefits only", "Nur Altvorteile"],
  },
  actionPack: { name: offers.actionPack.name, aliases: offers.actionPack.aliases },
  partnerLaunch: { name: offers.partnerLaunch.name, aliases: offers.partnerLaunch.aliases },
  partnerSuccessCore: {
    name: offers.partnerSuccessCore.name,
    aliases: offers.partnerSuccessCore.aliases,
  },
  partnerSuccessExpanded: {
    name: offers.partnerSuccessExpanded.name,
    aliases: offers.partnerSuccessExpanded.aliases,
  },
  lapse: { name: { en: "Lapse", de: "Auslaufen lassen" }, aliases: ["Let it lapse", "Verfall"] },
};

export const offerIds: readonly OfferId[] = [
  "solutionsPartner",
  "goldLegacy",
  "silverLegacy",
  "actionPack",
  "partnerLaunch",
  "partnerSuccessCore",
  "partnerSuccessExpanded",
];

export const optionIds: readonly OptionId[] = [
  "designationNew",
  "designationLegacy",
  "legacy",
  "actionPack",
  "partnerLaunch",
  "partnerSuccessCore",
  "partnerSuccessExpanded",
  "lapse",
];

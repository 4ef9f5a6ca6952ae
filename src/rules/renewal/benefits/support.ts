/** Support and advice that comes with each offer. */
import type { Text } from "../../../core/language";
import { cite } from "../../cite";
import type { Benefit } from "../types";

const page23 = cite("LRN23", "mpn-benefits-technical-support.md and technical-benefits.md");
const page26 = cite("DOS08", "benefits at a glance");
const in2023 = { from: "2022-10-03", through: "2023-10-31", source: page23 };
const in2026 = { from: "2026-03-16", through: "open", source: page26 };

const onPremises: Text = { en: "On-premises incidents", de: "Vorfälle lokal betriebener Produkte" };
const cloud: Text = { en: "Cloud incidents", de: "Cloud-Vorfälle" };
const advice: Text = { en: "Advisory hours", de: "Beratungsstunden" };
const presales: Text = { en: "Technical presales", de: "Technische Vorverkaufsberatung" };
const incidents: Text = { en: "incidents a year", de: "Vorfälle im Jahr" };
const hours: Text = { en: "hours a year", de: "Stunden im Jahr" };
const use: Text = { en: "use", de: "Nutzung" };

export const support = [
  {
    name: onPremises,
    unit: incidents,
    grants: {
      actionPack: [10, "official"],
      silverLegacy: [15, "official"],
      goldLegacy: [20, "official"],
      solutionsPartner: [20, "official"],
    },
    ...in2023,
  },
  {
    name: onPremises,
    unit: incidents,
    grants: { solutionsPartner: [20, "secondary"] },
    ...in2026,
  },
  {
    name: { en: "Cloud incidents, cloud competencies", de: "Cloud-Vorfälle, Cloud-Kompetenzen" },
    unit: incidents,
    grants: { silverLegacy: ["unlimited", "official"], goldLegacy: ["unlimited", "official"] },
    ...in2023,
  },
  {
    name: { en: "Cloud incidents, other competencies", de: "Cloud-Vorfälle, andere Kompetenzen" },
    unit: incidents,
    grants: { silverLegacy: [5, "official"], goldLegacy: [10, "official"] },
    ...in2023,
  },
  {
    name: cloud,
    unit: incidents,
    grants: { solutionsPartner: ["unlimited", "official"] },
    ...in2023,
  },
  {
    name: cloud,
    unit: incidents,
    grants: {
      solutionsPartner: [50, "secondary"],
      partnerSuccessCore: [2, "secondary"],
      partnerSuccessExpanded: [5, "secondary"],
    },
    note: {
      en: "Of a designation not for Microsoft 365 or a customer's Azure subscription: worth little to a reseller.",
      de: "Bei einer Designation nicht für Microsoft 365 oder das Azure-Abonnement eines Kunden: für Wiederverkäufer wenig wert.",
    },
    ...in2026,
  },
  {
    name: advice,
    unit: hours,
    grants: {
      actionPack: [5, "official"],
      silverLegacy: [20, "official"],
      goldLegacy: [50, "official"],
      solutionsPartner: [50, "official"],
    },
    ...in2023,
  },
  {
    name: advice,
    unit: hours,
    grants: {
      solutionsPartner: [50, "secondary"],
      partnerSuccessCore: [5, "secondary"],
      partnerSuccessExpanded: [10, "secondary"],
    },
    ...in2026,
  },
  {
    name: presales,
    unit: use,
    grants: {
      actionPack: ["uses the hours", "official"],
      silverLegacy: ["unlimited", "official"],
      goldLegacy: ["unlimited", "official"],
      solutionsPartner: ["unlimited", "official"],
    },
    ...in2023,
  },
  {
    name: presales,
    unit: use,
    grants: {
      solutionsPartner: ["unlimited", "secondary"],
      partnerSuccessCore: ["uses the hours", "secondary"],
      partnerSuccessExpanded: ["unlimited", "secondary"],
    },
    ...in2026,
  },
] as const satisfies readonly Benefit[];

/** Product benefits of the Action Pack, of legacy levels and of the first designations. */
import type { Text } from "../../../core/language";
import { cite } from "../../cite";
import { designationsStart } from "../dates";
import type { Benefit } from "../types";

const actionPack = {
  from: "2023-09-13",
  through: "open",
  source: cite("LRN23", "mpn-get-action-pack.md"),
} as const;
const users: Text = { en: "users", de: "Benutzer" };
const cores: Text = { en: "cores", de: "Kerne" };
const installations: Text = { en: "installations", de: "Installationen" };
const products: Text = { en: "Product benefits", de: "Produktvorteile" };
const licences: Text = { en: "licences", de: "Lizenzen" };

export const products2023 = [
  {
    name: { en: "Azure credit", de: "Azure-Guthaben" },
    unit: { en: "USD a month, lapses each month", de: "USD im Monat, verfällt monatlich" },
    grants: { actionPack: [100, "official"] },
    ...actionPack,
  },
  {
    name: { en: "Visual Studio Professional", de: "Visual Studio Professional" },
    unit: users,
    grants: { actionPack: [3, "official"] },
    ...actionPack,
  },
  {
    name: { en: "Office 365 E3", de: "Office 365 E3" },
    unit: users,
    grants: { actionPack: [5, "official"] },
    ...actionPack,
  },
  {
    name: { en: "Enterprise Mobility Suite", de: "Enterprise Mobility Suite" },
    unit: users,
    grants: { actionPack: [5, "official"] },
    ...actionPack,
  },
  {
    name: { en: "Intune", de: "Intune" },
    unit: users,
    grants: { actionPack: [5, "official"] },
    ...actionPack,
  },
  {
    name: { en: "Dynamics 365 Customer Engagement", de: "Dynamics 365 Customer Engagement" },
    unit: users,
    grants: { actionPack: [5, "official"] },
    ...actionPack,
  },
  {
    name: { en: "Office Professional Plus 2019", de: "Office Professional Plus 2019" },
    unit: installations,
    grants: { actionPack: [10, "official"] },
    ...actionPack,
  },
  {
    name: { en: "Windows Server 2019 Standard", de: "Windows Server 2019 Standard" },
    unit: cores,
    grants: { actionPack: [16, "official"] },
    ...actionPack,
  },
  {
    name: { en: "SQL Server 2019 Standard", de: "SQL Server 2019 Standard" },
    unit: cores,
    grants: { actionPack: [2, "official"] },
    ...actionPack,
  },
  {
    name: {
      en: "Exchange, SharePoint and Skype for Business Server 2019",
      de: "Exchange, SharePoint und Skype for Business Server 2019",
    },
    unit: { en: "servers of each, with 10 CALs", de: "Server je Produkt, mit 10 CALs" },
    grants: { actionPack: [1, "official"] },
    ...actionPack,
  },
  {
    name: { en: "Windows Enterprise", de: "Windows Enterprise" },
    unit: installations,
    grants: { actionPack: [10, "official"] },
    ...actionPack,
  },
  {
    name: products,
    unit: licences,
    grants: { goldLegacy: "unknown", silverLegacy: "unknown" },
    from: designationsStart,
    through: "open",
    note: {
      en: "No list per competency is known. Only a blog of 2014 and 2015 names grants: USD 100 of Azure a month, and 5 (Silver) or 10 (Gold) Visual Studio subscriptions, once and not per competency.",
      de: "Eine Liste je Kompetenz ist nicht bekannt. Nur ein Blog von 2014 und 2015 nennt Mengen: 100 USD Azure im Monat und 5 (Silver) oder 10 (Gold) Visual-Studio-Abonnements, einmal und nicht je Kompetenz.",
    },
    source: cite("TN440", "grants of 2014 and 2015"),
  },
  {
    name: products,
    unit: licences,
    grants: { solutionsPartner: "unknown" },
    from: designationsStart,
    through: "2023-10-31",
    note: {
      en: "Quantities of the guides of 2022 and 2023 aren't public. The Azure designations share a core; each designation adds to it.",
      de: "Mengen der Leitfäden von 2022 und 2023 sind nicht öffentlich. Die Azure-Designations teilen einen Kern; jede Designation ergänzt ihn.",
    },
    source: cite("LRN23", "introduction-to-pcs.md"),
  },
  {
    name: products,
    unit: licences,
    grants: { DataAI: "unknown", DigitalAppInnovation: "unknown", BusinessApplications: "unknown" },
    from: "2026-02-18",
    through: "open",
    source: cite("CALC", "guide of 18 Feb 2026, without these designations"),
  },
] as const satisfies readonly Benefit[];

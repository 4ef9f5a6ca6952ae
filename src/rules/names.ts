/** What tracks, categories, associations, metrics and units are called, and how else they are written. */
import type { Text } from "../core/language";
import type {
  AssociationName,
  CategoryId,
  MetricId,
  Name,
  RequirementId,
  TrackId,
  UnitId,
} from "./types";

export const categories = {
  performance: { label: { en: "Performance", de: "Leistung" }, aliases: [] },
  skilling: { label: { en: "Skilling", de: "Qualifizierung" }, aliases: [] },
  customerSuccess: { label: { en: "Customer success", de: "Kundenerfolg" }, aliases: [] },
} satisfies Record<CategoryId, Name>;

export const tracks = {
  enterprise: {
    label: { en: "Enterprise", de: "Enterprise" },
    aliases: ["ENT", "Enterprise path", "Enterprise track", "Großunternehmen", "Grossunternehmen"],
  },
  smb: {
    label: { en: "SMB", de: "KMU" },
    aliases: [
      "SMB path",
      "SMB track",
      "Small and medium business",
      "Kleine und mittlere Unternehmen",
    ],
  },
  largerMarkets: {
    label: { en: "Larger markets", de: "Größere Märkte" },
    aliases: [
      "Larger",
      "Larger market",
      "Größere",
      "Größerer Markt",
      "Groessere Maerkte",
      "Große Märkte",
    ],
  },
  otherMarkets: {
    label: { en: "Other markets", de: "Andere Märkte" },
    aliases: [
      "Other",
      "Other market",
      "Andere",
      "Anderer Markt",
      "Andere Maerkte",
      "Übrige",
      "Übrige Märkte",
      "Uebrige Maerkte",
      "Sonstige Märkte",
    ],
  },
} satisfies Record<TrackId, Name>;

export const associations = {
  CPOR: {
    label: { en: "CPOR", de: "CPOR" },
    aliases: ["Claiming Partner of Record", "Claimed Partner of Record"],
  },
  DPOR: { label: { en: "DPOR", de: "DPOR" }, aliases: ["Digital Partner of Record"] },
  CSP: {
    label: { en: "CSP", de: "CSP" },
    aliases: [
      "CSP T1",
      "CSP T2",
      "CSP T1/T2",
      "CSP Tier 1",
      "CSP Tier 2",
      "CSP Tier 1/Tier 2",
      "Cloud Solution Provider",
    ],
  },
  PAL: { label: { en: "PAL", de: "PAL" }, aliases: ["Partner Admin Link"] },
  "CPOR RevRec": {
    label: { en: "CPOR RevRec", de: "CPOR RevRec" },
    aliases: ["CPOR Revenue Recognition", "RevRec"],
  },
  "CPOR RevRec Performance": {
    label: { en: "CPOR RevRec Performance", de: "CPOR RevRec Performance" },
    aliases: ["RevRec Performance"],
  },
  "CPOR OSA": {
    label: { en: "CPOR OSA", de: "CPOR OSA" },
    aliases: ["CPOR Online Services Advisor", "Online Services Advisor", "OSA"],
  },
  "CPOR OSU": {
    label: { en: "CPOR OSU", de: "CPOR OSU" },
    aliases: ["CPOR Online Services Usage", "Online Services Usage", "OSU"],
  },
  Dalton: { label: { en: "Dalton", de: "Dalton" }, aliases: ["Dalton-based"] },
} satisfies Record<AssociationName, Name>;

export const metricLabels = {
  netCustomerAdds: { en: "Net customer adds", de: "Netto-Neukunden" },
  intermediateCertifications: {
    en: "Intermediate certifications",
    de: "Intermediate-Zertifizierungen",
  },
  advancedCertifications: { en: "Advanced certifications", de: "Advanced-Zertifizierungen" },
  usageGrowth: { en: "Usage growth", de: "Nutzungswachstum" },
  deployments: { en: "Deployments", de: "Bereitstellungen" },
  m365NetCustomerAdds: { en: "M365 net customer adds", de: "M365-Netto-Neukunden" },
  azureNetCustomerAdds: { en: "Azure net customer adds", de: "Azure-Netto-Neukunden" },
  m365Deployments: { en: "M365 deployments", de: "M365-Bereitstellungen" },
  azureDeployments: { en: "Azure deployments", de: "Azure-Bereitstellungen" },
  m365UsageGrowth: { en: "M365 usage growth", de: "M365-Nutzungswachstum" },
  azureUsageGrowth: { en: "Azure usage growth", de: "Azure-Nutzungswachstum" },
} satisfies Record<MetricId, Text>;

/** What follows the metric's label in the row of a metrics table that gives what the metric requires. */
export const requirementLabels = {
  "step 1": { en: "step 1", de: "Schritt 1" },
  "step 2": { en: "step 2", de: "Schritt 2" },
  ACR: { en: "ACR", de: "ACR" },
  baseline: { en: "baseline", de: "Ausgangswert" },
} satisfies Record<RequirementId, Text>;

export const units = {
  tenants: { en: "tenants", de: "Mandanten" },
  customers: { en: "customers", de: "Kunden" },
  people: { en: "people", de: "Personen" },
  services: { en: "services", de: "Dienste" },
  workloads: { en: "workloads", de: "Workloads" },
  "%": { en: "%", de: "%" },
  MAU: { en: "MAU", de: "MAU" },
  MPU: { en: "MPU", de: "MPU" },
  USD: { en: "USD", de: "USD" },
  MCV: { en: "MCV", de: "MCV" },
  share: { en: "of the target", de: "des Zielwerts" },
  points: { en: "points", de: "Punkte" },
} satisfies Record<UnitId, Text>;

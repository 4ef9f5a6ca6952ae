/** What changed in Security by July 2026: an Enterprise and an SMB track, each with bands of its own; steps that earn points on SMB. */
import { cite } from "../cite";
import type { Band, DesignationRules, Metric, PerTrack } from "../types";
import {
  azureDeployments as azureDeployments2023,
  azureNetCustomerAdds as azureNetCustomerAdds2023,
  azureUsageGrowth as azureUsageGrowth2023,
  deployments as deployments2023,
  m365Deployments as m365Deployments2023,
  m365NetCustomerAdds as m365NetCustomerAdds2023,
  m365UsageGrowth as m365UsageGrowth2023,
  netCustomerAdds as netCustomerAdds2023,
  rules2023June,
  step1,
  step2,
  usageGrowth as usageGrowth2023,
} from "./2023-06";
import { intermediateCertifications as intermediate2023 } from "./2023-12";
import { azureIn2026, microsoft365In2026 } from "./services";

const source = cite("LRN26", "solutions-partner-security");

/** Paid seats of a tenant's largest workload. */
const seats = {
  enterprise: { above: 300 },
  smb: { from: 5, upTo: 300, keepsOutgrown: "beyond" },
} satisfies PerTrack<Band>;

const addsTargets = { enterprise: { any: 10 }, smb: { any: 5 } };
const deploymentTargets = { enterprise: { any: 6 }, smb: { any: 6 } };
const shares = { enterprise: { any: 1 }, smb: { any: 1 } };

const m365NetCustomerAdds = {
  ...m365NetCustomerAdds2023,
  targets: addsTargets,
  measure: { by: "seatAdds", band: seats, ...microsoft365In2026 },
  readings: [...m365NetCustomerAdds2023.readings, "LT-5"],
  source,
} satisfies Metric;

const azureNetCustomerAdds = {
  ...azureNetCustomerAdds2023,
  targets: addsTargets,
  measure: { by: "yearlyAcrInBand", band: { any: { from: 600 } }, ...azureIn2026 },
  readings: [...azureNetCustomerAdds2023.readings, "LT-5"],
  source,
} satisfies Metric;

const netCustomerAdds = {
  ...netCustomerAdds2023,
  targets: addsTargets,
  measure: { by: "parts", parts: [m365NetCustomerAdds, azureNetCustomerAdds] },
  readings: ["SE-1", "LT-5"],
  source,
} satisfies Metric;

const intermediateCertifications = {
  ...intermediate2023,
  targets: { enterprise: { any: 6 }, smb: { any: 5 } },
  requirements: [
    {
      ...step1,
      label: {
        en: "People who hold Azure Security Engineer Associate or Cloud and AI Security Engineer Associate",
        de: "Personen mit Azure Security Engineer Associate oder Cloud and AI Security Engineer Associate",
      },
      atLeast: { enterprise: 2, smb: 1 },
      earns: { enterprise: 0, smb: 4 },
      certifications: ["AZ-500", "SC-500"],
      source,
    },
    {
      ...step2,
      label: {
        en: "People who hold Security Operations Analyst Associate",
        de: "Personen mit Security Operations Analyst Associate",
      },
      atLeast: { enterprise: 2, smb: 1 },
      earns: { enterprise: 0, smb: 4 },
      certifications: ["SC-200"],
      source,
    },
  ],
  measure: { by: "certifiedPeople", holding: [["SC-100", "SC-300", "SC-400", "SC-401"]] },
  definition: {
    en: "People who hold at least one of the listed certifications; {enough} reach the maximum. Holders needed first for each of the two steps: {requirement}; points for either, once: {earns}.",
    de: "Personen mit mindestens einer der genannten Zertifizierungen; {enough} erreichen die Höchstpunktzahl. Zuerst nötige Inhaber für jeden der beiden Schritte: {requirement}; Punkte für jeden, einmalig: {earns}.",
  },
  readings: [...intermediate2023.readings, "LT-1"],
  source,
} satisfies Metric;

const m365Deployments = {
  ...m365Deployments2023,
  targets: deploymentTargets,
  measure: { ...m365Deployments2023.measure, ...microsoft365In2026, band: seats },
  source,
} satisfies Metric;

const azureDeployments = {
  ...azureDeployments2023,
  targets: deploymentTargets,
  measure: {
    ...azureDeployments2023.measure,
    ...azureIn2026,
    band: {
      enterprise: { above: 12_000 },
      smb: { from: 750, upTo: 12_000, keepsOutgrown: "beyond" },
    },
  },
  source,
} satisfies Metric;

const deployments = {
  ...deployments2023,
  targets: deploymentTargets,
  measure: { by: "parts", parts: [m365Deployments, azureDeployments] },
  source,
} satisfies Metric;

const m365UsageGrowth = {
  ...m365UsageGrowth2023,
  targets: { enterprise: { any: 2500 }, smb: { any: 1000 } },
  increment: { enterprise: 125, smb: 50 },
  measure: { ...m365UsageGrowth2023.measure, ...microsoft365In2026, band: seats },
  definition: {
    en: "Monthly protected users gained within a year in tenants with {band} paid seats, over all workloads and counted only after the association.",
    de: "Binnen eines Jahres gewonnene monatlich geschützte Benutzer in Mandanten mit {band} bezahlten Lizenzen, über alle Workloads und erst ab der Zuordnung gezählt.",
  },
  source,
} satisfies Metric;

const azureUsageGrowth = {
  ...azureUsageGrowth2023,
  targets: { enterprise: { any: 25_000 }, smb: { any: 15_000 } },
  increment: { enterprise: 1250, smb: 750 },
  measure: {
    ...azureUsageGrowth2023.measure,
    ...azureIn2026,
    band: {
      enterprise: { above: 12_000 },
      smb: { above: 0, upTo: 12_000, keepsOutgrown: "beyond" },
    },
  },
  definition: {
    en: "Security ACR of twelve months minus that of the twelve months before, each over tenants with {band} USD of it.",
    de: "Sicherheits-ACR aus zwölf Monaten abzüglich der aus den zwölf Monaten davor, jeweils über Mandanten mit {band} USD davon.",
  },
  source,
} satisfies Metric;

const usageGrowth = {
  ...usageGrowth2023,
  targets: shares,
  measure: { by: "parts", parts: [m365UsageGrowth, azureUsageGrowth] },
  source,
} satisfies Metric;

export const rules2026July = {
  ...rules2023June,
  rulebook: "2026-07",
  tracks: { by: "best", tracks: ["enterprise", "smb"] },
  metrics: [netCustomerAdds, intermediateCertifications, deployments, usageGrowth],
  source,
} satisfies DesignationRules;

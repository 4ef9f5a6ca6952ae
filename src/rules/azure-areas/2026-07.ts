/** What the three Azure areas have in common since July 2026: a track by the customers' segments, with steps that earn points. */
import { cite } from "../cite";
import type { Metric, Requirement, TrackChoice } from "../types";
import * as azure2023 from "./2023-06";
import { eligible } from "./2022-05";

export const source = cite("LRN26", "solutions-partner-azure");

export const tracks = {
  by: "classified",
  tracks: ["enterprise", "smb"],
  otherwise: "enterprise",
  classification: {
    label: {
      en: "Share of customers in the SMB segments",
      de: "Anteil der Kunden in den KMU-Segmenten",
    },
    unit: "%",
    measure: { by: "segmentShare", segments: ["SMB", "SMC-Corporate"], ...eligible },
    atLeast: 0.8,
    reached: "smb",
    below: "enterprise",
    definition: {
      en: "Tenants with ACR in the month whose segment is SMB or SMC-Corporate, as a share of all tenants with ACR in it. An enrolled partner keeps the track until the renewal.",
      de: "Mandanten mit ACR im Monat, deren Segment SMB oder SMC-Corporate ist, als Anteil aller Mandanten mit ACR in diesem Monat. Ein eingeschriebener Partner behält den Pfad bis zur Verlängerung.",
    },
    readings: ["AZ-16", "AZ-18", "GE-9"],
    source: cite("LRN26", "solutions-partner-azure: customer segments"),
  },
} satisfies TrackChoice;

export const netCustomerAdds = {
  ...azure2023.netCustomerAdds,
  measure: {
    ...azure2023.netCustomerAdds.measure,
    floorUsd: { enterprise: 1000, smb: 500 },
  },
  targets: { enterprise: { any: 3 }, smb: { any: 3 } },
  source,
} satisfies Metric;

/** The same on both, each with a definition of its own because the steps differ. */
const people = { enterprise: { any: 5 }, smb: { any: 5 } } satisfies Metric["targets"];

/** Enterprise needs two holders and gives nothing for them; SMB needs one, who earns points. */
const step = {
  atLeast: { enterprise: 2, smb: 1 },
  earns: { enterprise: 0, smb: 4 },
  source,
} satisfies Partial<Requirement>;

export const administrators = { ...azure2023.administrators, ...step } satisfies Requirement;
export const architects = { ...azure2023.architects, ...step } satisfies Requirement;

export const intermediateCertifications = {
  ...azure2023.intermediateCertifications,
  targets: people,
  requirements: [administrators],
  definition: {
    en: "People who hold at least one of the listed certifications; {enough} reach the maximum. Holders of Azure Administrator Associate needed first: {requirement}; points for them, once: {earns}.",
    de: "Personen mit mindestens einer der genannten Zertifizierungen; {enough} erreichen die Höchstpunktzahl. Zuerst nötige Inhaber von Azure Administrator Associate: {requirement}; Punkte dafür, einmalig: {earns}.",
  },
  readings: ["GE-8", "AZ-6"],
  source,
} satisfies Omit<Metric, "measure">;

export const advancedCertifications = {
  ...azure2023.advancedCertifications,
  targets: people,
  requirements: [architects],
  definition: {
    en: "People who hold at least one of the listed certifications; {enough} reach the maximum. Holders of Azure Solutions Architect Expert needed first: {requirement}; points for them, once: {earns}.",
    de: "Personen mit mindestens einer der genannten Zertifizierungen; {enough} erreichen die Höchstpunktzahl. Zuerst nötige Inhaber von Azure Solutions Architect Expert: {requirement}; Punkte dafür, einmalig: {earns}.",
  },
  readings: ["GE-8", "AZ-6"],
  source,
} satisfies Omit<Metric, "measure">;

export const usageGrowth = { ...azure2023.usageGrowth, source } satisfies Metric;

export const deployments = { ...azure2023.deployments, source } satisfies Metric;

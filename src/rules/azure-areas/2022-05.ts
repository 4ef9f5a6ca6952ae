/** What Infrastructure, Data & AI and Digital & App Innovation have in common as announced in May 2022. */
import { cite } from "../cite";
import { metricLabels } from "../names";
import type { Eligible, Metric, Requirement } from "../types";

const skillingSlides = cite(
  "deck-2022-05",
  "Requirements for Infrastructure, Data & AI, Digital & App Innovation: Skilling"
);
const azurePage = cite("LRN23", "solutions-partner-azure.md");

export const eligible = {
  associations: { any: ["CSP", "DPOR", "PAL"] },
  associationsApart: [],
  only: "all",
  except: [],
  exceptOffers: ["Support", "Internal", "Benefit Program", "Trial"],
  source: azurePage,
} satisfies Eligible;

export const netCustomerAdds = {
  id: "netCustomerAdds",
  label: metricLabels.netCustomerAdds,
  category: "performance",
  maximum: 30,
  unit: "tenants",
  targets: { any: { any: 3 } },
  requirements: [],
  measure: { by: "tenantsAboveAcr", floorUsd: { any: 1000 }, withinMonths: 2, ...eligible },
  definition: {
    en: "Customer tenants with at least {floor} USD of ACR in at least one of the last {months} months, minus those of a year earlier.",
    de: "Kundenmandanten mit mindestens {floor} USD ACR in mindestens einem der letzten {months} Monate, abzüglich derer vor einem Jahr.",
  },
  readings: ["AZ-1", "AZ-2", "AZ-3", "AZ-4", "AZ-15", "AZ-16", "AZ-17", "AZ-18", "GE-9"],
} satisfies Omit<Metric, "source">;

export const administrators = {
  id: "step 1",
  label: {
    en: "People who hold Azure Administrator Associate",
    de: "Personen mit Azure Administrator Associate",
  },
  unit: "people",
  atLeast: { any: 2 },
  earns: { any: 0 },
  certifications: ["AZ-104"],
  source: skillingSlides,
} satisfies Requirement;

export const intermediateCertifications = {
  id: "intermediateCertifications",
  label: metricLabels.intermediateCertifications,
  category: "skilling",
  maximum: 20,
  unit: "people",
  targets: { any: { any: 5 } },
  requirements: [administrators],
  definition: {
    en: "People who hold at least one of the listed certifications, provided that {requirement} people hold Azure Administrator Associate.",
    de: "Personen mit mindestens einer der genannten Zertifizierungen, sofern {requirement} Personen Azure Administrator Associate halten.",
  },
} satisfies Omit<Metric, "measure" | "readings" | "source">;

export const architects = {
  id: "step 1",
  label: {
    en: "People who hold Azure Solutions Architect Expert",
    de: "Personen mit Azure Solutions Architect Expert",
  },
  unit: "people",
  atLeast: { any: 2 },
  earns: { any: 0 },
  certifications: ["AZ-305"],
  source: skillingSlides,
} satisfies Requirement;

export const advancedCertifications = {
  id: "advancedCertifications",
  label: metricLabels.advancedCertifications,
  category: "skilling",
  maximum: 20,
  unit: "people",
  targets: { any: { any: 5 } },
  requirements: [architects],
  definition: {
    en: "People who hold at least one of the listed certifications, provided that {requirement} people hold Azure Solutions Architect Expert.",
    de: "Personen mit mindestens einer der genannten Zertifizierungen, sofern {requirement} Personen Azure Solutions Architect Expert halten.",
  },
} satisfies Omit<Metric, "measure" | "readings" | "source">;

export const usageGrowth = {
  id: "usageGrowth",
  label: metricLabels.usageGrowth,
  category: "customerSuccess",
  maximum: 20,
  unit: "%",
  targets: { any: { any: 0.2 } },
  increment: { any: 0.01 },
  requirements: [
    {
      id: "ACR",
      label: { en: "Total ACR of the month", de: "Gesamte ACR des Monats" },
      unit: "USD",
      atLeast: { any: 1000 },
      earns: { any: 0 },
      certifications: [],
      source: azurePage,
    } satisfies Requirement,
  ],
  measure: { by: "acrGrowth", ...eligible },
  definition: {
    en: "Growth of ACR against the same month a year earlier, provided that the month's total is at least {requirement} USD.",
    de: "Wachstum der ACR gegenüber demselben Monat des Vorjahres, sofern die Summe des Monats mindestens {requirement} USD beträgt.",
  },
  readings: ["AZ-8", "AZ-9", "AZ-15", "AZ-16", "AZ-17", "GE-1", "GE-5", "GE-9"],
} satisfies Omit<Metric, "source">;

export const deployments = {
  id: "deployments",
  label: metricLabels.deployments,
  category: "customerSuccess",
  maximum: 10,
  unit: "services",
  targets: { any: { any: 5 } },
  requirements: [],
  measure: {
    by: "distinctServices",
    ...eligible,
    except: ["Virtual Machines", "Virtual Machines Licenses"],
  },
  definition: {
    en: "Different Azure services (Service Level 2) with ACR in the last twelve months, virtual machines and their licences aside.",
    de: "Verschiedene Azure-Dienste (Service Level 2) mit ACR in den letzten zwölf Monaten, ohne virtuelle Maschinen und deren Lizenzen.",
  },
  readings: ["AZ-10", "AZ-11", "AZ-12", "AZ-14", "AZ-15", "AZ-16", "AZ-17", "GE-9"],
} satisfies Omit<Metric, "source">;

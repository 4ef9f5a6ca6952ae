/** What Business Applications asked for as announced: targets by market, revenue attached to the partner. */
import { cite } from "../cite";
import { gatesOnFiveMetrics, scoreSlide, totalReadings } from "../every-area";
import { metricLabels } from "../names";
import type { DesignationRules, Metric, Requirement } from "../types";
import { rates2022 } from "./rates";
import { eligibleForRevenue2022, eligibleForUsage2022 } from "./workloads-2022";

const source = cite("deck-2022-05", "Requirements for Business Applications");
const skilling = cite("deck-2022-05", "Requirements for Business Applications: Skilling");

const netCustomerAdds = {
  id: "netCustomerAdds",
  label: metricLabels.netCustomerAdds,
  category: "performance",
  maximum: 15,
  unit: "workloads",
  targets: { largerMarkets: { any: 15 }, otherMarkets: { any: 5 } },
  requirements: [],
  measure: {
    by: "revenuePairs",
    revenueUsd: { any: { above: 1500 } },
    attachedColumn: true,
    ...eligibleForRevenue2022,
  },
  definition: {
    en: "Workloads of tenants with more than {floor} USD of adjusted revenue in the month, some of it attached to the partner, minus those of a year earlier.",
    de: "Workloads von Mandanten mit mehr als {floor} USD bereinigtem Umsatz im Monat, teils dem Partner zugeordnet, abzüglich derer vor einem Jahr.",
  },
  readings: ["BA-3", "BA-4", "BA-5", "BA-6", "BA-9", "BA-10", "GE-9"],
  source,
} satisfies Metric;

export const intermediateCertifications = {
  id: "intermediateCertifications",
  label: metricLabels.intermediateCertifications,
  category: "skilling",
  maximum: 20,
  unit: "people",
  targets: { largerMarkets: { any: 20 }, otherMarkets: { any: 10 } },
  requirements: [],
  measure: {
    by: "certifiedPeople",
    holding: [
      [
        "MB-310",
        "MB-340",
        "MB-500",
        "MB-330",
        "MB-320",
        "MB-230",
        "MB-210",
        "MB-240",
        "MB-220",
        "MB-800",
        "MB-200+MB-400",
        "PL-100",
        "PL-300",
        "PL-200",
        "PL-400",
      ],
    ],
  },
  definition: {
    en: "Functional consultants and developers, that is people who hold at least one of the listed certifications.",
    de: "Funktionsberater und Entwickler, also Personen mit mindestens einer der genannten Zertifizierungen.",
  },
  readings: ["GE-8", "BA-11"],
  source: skilling,
} satisfies Metric;

export const advancedCertifications = {
  id: "advancedCertifications",
  label: metricLabels.advancedCertifications,
  category: "skilling",
  maximum: 15,
  unit: "people",
  targets: { largerMarkets: { any: 7 }, otherMarkets: { any: 3 } },
  requirements: [],
  measure: { by: "certifiedPeople", holding: [["MB-700", "MB-600", "PL-600"]] },
  definition: {
    en: "Architects, that is people who hold at least one of the listed certifications.",
    de: "Architekten, also Personen mit mindestens einer der genannten Zertifizierungen.",
  },
  readings: ["GE-8", "BA-11"],
  source: skilling,
} satisfies Metric;

export const baseline = {
  id: "baseline",
  label: {
    en: "Monthly consumption value a year earlier",
    de: "Monatlicher Verbrauchswert vor einem Jahr",
  },
  unit: "MCV",
  atLeast: { largerMarkets: 100_000, otherMarkets: 50_000 },
  earns: { any: 0 },
  certifications: [],
  isPast: true,
  source,
} satisfies Requirement;

export const usageGrowth = {
  id: "usageGrowth",
  label: metricLabels.usageGrowth,
  category: "customerSuccess",
  maximum: 30,
  unit: "%",
  targets: { largerMarkets: { any: 0.3 }, otherMarkets: { any: 0.3 } },
  increment: { any: 0.01 },
  requirements: [baseline],
  measure: { by: "mcvGrowth", rates: rates2022, ...eligibleForUsage2022 },
  definition: {
    en: "Growth of the monthly consumption value of all customers within a year, provided that it was at least {requirement} a year earlier.",
    de: "Wachstum des monatlichen Verbrauchswerts aller Kunden binnen eines Jahres, sofern er vor einem Jahr mindestens {requirement} betrug.",
  },
  readings: ["BA-8", "BA-9", "BA-10", "GE-1", "GE-9"],
  source,
} satisfies Metric;

export const deployments = {
  id: "deployments",
  label: metricLabels.deployments,
  category: "customerSuccess",
  maximum: 20,
  unit: "workloads",
  targets: { largerMarkets: { any: 10 }, otherMarkets: { any: 5 } },
  requirements: [],
  measure: {
    by: "mcvPairs",
    floorMcv: { largerMarkets: 10_000, otherMarkets: 5000 },
    rates: rates2022,
    ...eligibleForUsage2022,
  },
  definition: {
    en: "Workloads of tenants with a monthly consumption value of at least {floor}, minus those of a year earlier.",
    de: "Workloads von Mandanten mit einem monatlichen Verbrauchswert von mindestens {floor}, abzüglich derer vor einem Jahr.",
  },
  readings: ["BA-7", "BA-9", "BA-10", "GE-9"],
  source,
} satisfies Metric;

export const rules2022May = {
  rulebook: "2022-05",
  tracks: {
    by: "market",
    tracks: ["largerMarkets", "otherMarkets"],
    otherwise: "largerMarkets",
    reading: "BA-2",
  },
  metrics: [
    netCustomerAdds,
    intermediateCertifications,
    advancedCertifications,
    usageGrowth,
    deployments,
  ],
  gates: gatesOnFiveMetrics,
  readings: [...totalReadings, "BA-1", "BA-2"],
  source: scoreSlide,
} satisfies DesignationRules;

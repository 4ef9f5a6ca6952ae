/** What the designation for Business Applications asks for. */
import { eligibleForRevenue, eligibleForUsage, rates } from "./business-applications-workloads";
import { cite } from "./cite";
import { gatesOnFiveMetrics, scoreSlide, totalReadings } from "./every-area";
import { metricLabels } from "./names";
import type { Designation } from "./types";

const source = cite("deck-2022-05", "Requirements for Business Applications");
const skilling = cite("deck-2022-05", "Requirements for Business Applications: Skilling");

export const businessApplications = {
  id: "BusinessApplications",
  name: { en: "Business Applications", de: "Geschäftsanwendungen" },
  aliases: ["BizApps"],
  versions: [
    {
      rulebook: "2022-05",
      tracks: {
        by: "market",
        tracks: ["largerMarkets", "otherMarkets"],
        otherwise: "largerMarkets",
        reading: "BA-2",
      },
      metrics: [
        {
          id: "netCustomerAdds",
          label: metricLabels.netCustomerAdds,
          category: "performance",
          maximum: 15,
          unit: "workloads",
          targets: { largerMarkets: { any: 15 }, otherMarkets: { any: 5 } },
          requirements: [],
          measure: { by: "revenuePairs", aboveUsd: { any: 1500 }, ...eligibleForRevenue },
          definition: {
            en: "Workloads of tenants with more than {floor} USD of adjusted revenue in the month, some of it attached to the partner, minus those of a year earlier.",
            de: "Workloads von Mandanten mit mehr als {floor} USD bereinigtem Umsatz im Monat, teils dem Partner zugeordnet, abzüglich derer vor einem Jahr.",
          },
          readings: ["BA-3", "BA-4", "BA-5", "BA-6", "BA-9", "BA-10", "GE-9"],
          source,
        },
        {
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
        },
        {
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
        },
        {
          id: "usageGrowth",
          label: metricLabels.usageGrowth,
          category: "customerSuccess",
          maximum: 30,
          unit: "%",
          targets: { largerMarkets: { any: 0.3 }, otherMarkets: { any: 0.3 } },
          increment: 0.01,
          requirements: [
            {
              id: "baseline",
              label: {
                en: "Monthly consumption value a year earlier",
                de: "Monatlicher Verbrauchswert vor einem Jahr",
              },
              unit: "MCV",
              atLeast: { largerMarkets: 100_000, otherMarkets: 50_000 },
              earns: { any: 0 },
              certifications: [],
              source,
            },
          ],
          measure: { by: "mcvGrowth", rates, ...eligibleForUsage },
          definition: {
            en: "Growth of the monthly consumption value of all customers within a year, provided that it was at least {requirement} a year earlier.",
            de: "Wachstum des monatlichen Verbrauchswerts aller Kunden binnen eines Jahres, sofern er vor einem Jahr mindestens {requirement} betrug.",
          },
          readings: ["BA-8", "BA-9", "BA-10", "GE-1", "GE-9"],
          source,
        },
        {
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
            rates,
            ...eligibleForUsage,
          },
          definition: {
            en: "Workloads of tenants with a monthly consumption value of at least {floor}, minus those of a year earlier.",
            de: "Workloads von Mandanten mit einem monatlichen Verbrauchswert von mindestens {floor}, abzüglich derer vor einem Jahr.",
          },
          readings: ["BA-7", "BA-9", "BA-10", "GE-9"],
          source,
        },
      ],
      gates: gatesOnFiveMetrics,
      readings: [...totalReadings, "BA-1", "BA-2"],
      source: scoreSlide,
    },
  ],
} satisfies Designation;

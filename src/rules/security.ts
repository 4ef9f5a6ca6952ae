/** What the designation for Security asks for. */
import { cite } from "./cite";
import { scoreSlide, totalReadings } from "./every-area";
import { metricLabels } from "./names";
import type { Designation, Eligible } from "./types";

const source = cite("deck-2022-05", "Requirements for Security");
const skilling = cite("deck-2022-05", "Requirements for Security: Skilling");
const eligibility = cite("LRN23", "customer-eligibility.md");

const microsoft365 = {
  associations: { any: ["CPOR"] },
  associationsApart: [],
  only: [
    "Azure AD Premium",
    "Defender for Office 365",
    "Defender for Endpoint",
    "Defender for Identity",
    "Microsoft Information Protection",
    "Intune",
  ],
  except: [],
  exceptOffers: [],
  source: eligibility,
} satisfies Eligible;

const azure = {
  associations: { any: ["PAL"] },
  associationsApart: [],
  only: ["Sentinel", "Azure Defender"],
  except: [],
  exceptOffers: ["Support", "Internal", "Benefit Program", "Trial"],
  source: eligibility,
} satisfies Eligible;

export const security = {
  id: "Security",
  name: { en: "Security", de: "Sicherheit" },
  aliases: [],
  versions: [
    {
      rulebook: "2022-05",
      tracks: { by: "none" },
      metrics: [
        {
          id: "m365NetCustomerAdds",
          label: metricLabels.m365NetCustomerAdds,
          category: "performance",
          maximum: 10,
          unit: "customers",
          targets: { any: { any: 5 } },
          requirements: [],
          measure: { by: "seatAdds", seats: 25, ...microsoft365 },
          definition: {
            en: "Customers that came to {seats} paid seats from none within the last twelve months, minus those that fell to none.",
            de: "Kunden, die in den letzten zwölf Monaten von null auf {seats} bezahlte Lizenzen kamen, abzüglich derer, die auf null fielen.",
          },
          readings: ["SE-1", "SE-2", "SE-6", "GE-9"],
          source,
        },
        {
          id: "azureNetCustomerAdds",
          label: metricLabels.azureNetCustomerAdds,
          category: "performance",
          maximum: 10,
          unit: "customers",
          targets: { any: { any: 5 } },
          requirements: [],
          measure: { by: "averageAcrAdds", addedFromUsd: 100, lostBelowUsd: 25, ...azure },
          definition: {
            en: "Customers whose security ACR rose from a monthly average below {lost} USD to at least {added} USD, minus those that fell back.",
            de: "Kunden, deren Sicherheits-ACR von einem Monatsdurchschnitt unter {lost} USD auf mindestens {added} USD stieg, abzüglich derer, die zurückfielen.",
          },
          readings: ["SE-1", "SE-3", "SE-4", "SE-5", "SE-6", "GE-9"],
          source,
        },
        {
          id: "intermediateCertifications",
          label: metricLabels.intermediateCertifications,
          category: "skilling",
          maximum: 40,
          unit: "people",
          targets: { any: { any: 6 } },
          requirements: [],
          measure: {
            by: "certifiedPeople",
            holding: [["MS-500"], ["AZ-500"], ["SC-200", "SC-300", "SC-400"]],
          },
          definition: {
            en: "People who each hold Security Administrator, Azure Security Engineer and one of Security Operations Analyst, Identity and Access Administrator, and Information Protection and Compliance Administrator.",
            de: "Personen, die je Security Administrator, Azure Security Engineer und eines von Security Operations Analyst, Identity and Access Administrator sowie Information Protection and Compliance Administrator halten.",
          },
          readings: ["GE-8", "SE-14", "SE-15"],
          source: skilling,
        },
        {
          id: "m365Deployments",
          label: metricLabels.m365Deployments,
          category: "customerSuccess",
          maximum: 10,
          unit: "customers",
          targets: { any: { any: 3 } },
          requirements: [],
          measure: { by: "seatCrossing", seats: 25, share: 0.15, ...microsoft365 },
          definition: {
            en: "Customers with at least {seats} paid seats of which the protected share rose to {share} or more within a year.",
            de: "Kunden mit mindestens {seats} bezahlten Lizenzen, deren geschützter Anteil binnen eines Jahres auf {share} oder mehr stieg.",
          },
          readings: ["SE-1", "SE-9", "SE-10", "SE-11", "SE-16", "GE-9"],
          source,
        },
        {
          id: "azureDeployments",
          label: metricLabels.azureDeployments,
          category: "customerSuccess",
          maximum: 10,
          unit: "customers",
          targets: { any: { any: 3 } },
          requirements: [],
          measure: { by: "acrCrossing", floorUsd: { any: 12_000 }, ...azure },
          definition: {
            en: "Customers whose security ACR of twelve months rose to at least {floor} USD within a year.",
            de: "Kunden, deren Sicherheits-ACR aus zwölf Monaten binnen eines Jahres auf mindestens {floor} USD stieg.",
          },
          readings: ["SE-1", "SE-7", "SE-8", "SE-9", "SE-10", "GE-9"],
          source,
        },
        {
          id: "m365UsageGrowth",
          label: metricLabels.m365UsageGrowth,
          category: "customerSuccess",
          maximum: 10,
          unit: "MPU",
          targets: { any: { any: 2500 } },
          increment: 250,
          requirements: [],
          measure: { by: "protectedUserGrowth", ...microsoft365 },
          definition: {
            en: "Monthly protected users gained within a year, over all workloads and counted only after the association.",
            de: "Binnen eines Jahres gewonnene monatlich geschützte Benutzer, über alle Workloads und erst ab der Zuordnung gezählt.",
          },
          readings: ["SE-1", "SE-13", "GE-1", "GE-9"],
          source,
        },
        {
          id: "azureUsageGrowth",
          label: metricLabels.azureUsageGrowth,
          category: "customerSuccess",
          maximum: 10,
          unit: "USD",
          targets: { any: { any: 25_000 } },
          increment: 2500,
          requirements: [],
          measure: { by: "acrIncrease", ...azure },
          definition: {
            en: "Security ACR of twelve months minus that of the twelve months before.",
            de: "Sicherheits-ACR aus zwölf Monaten abzüglich der aus den zwölf Monaten davor.",
          },
          readings: ["SE-1", "SE-12", "GE-1", "GE-9"],
          source,
        },
      ],
      gates: [
        {
          label: metricLabels.netCustomerAdds,
          metrics: ["m365NetCustomerAdds", "azureNetCustomerAdds"],
        },
        { label: metricLabels.intermediateCertifications, metrics: ["intermediateCertifications"] },
        { label: metricLabels.deployments, metrics: ["m365Deployments", "azureDeployments"] },
        { label: metricLabels.usageGrowth, metrics: ["m365UsageGrowth", "azureUsageGrowth"] },
      ],
      readings: [...totalReadings, "SE-1"],
      source: scoreSlide,
    },
  ],
} satisfies Designation;

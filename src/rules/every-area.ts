/** What the rules of several designations share: where the score is printed, its readings, and gates on five metrics. */
import { cite } from "./cite";
import { metricLabels } from "./names";
import type { ReadingId } from "./readings";
import type { Gate } from "./types";

export const scoreSlide = cite(
  "deck-2022-05",
  "Partner capability score: Alignment across the Microsoft Cloud"
);

export const totalReadings = [
  "GE-2",
  "GE-3",
  "GE-4",
  "GE-6",
  "GE-7",
] satisfies readonly ReadingId[];

export const gatesOnFiveMetrics = [
  { label: metricLabels.netCustomerAdds, metrics: ["netCustomerAdds"] },
  { label: metricLabels.intermediateCertifications, metrics: ["intermediateCertifications"] },
  { label: metricLabels.advancedCertifications, metrics: ["advancedCertifications"] },
  { label: metricLabels.usageGrowth, metrics: ["usageGrowth"] },
  { label: metricLabels.deployments, metrics: ["deployments"] },
] satisfies readonly Gate[];

/** Definition of a metric that counts the people of one list. */
export const certifiedPeople = {
  en: "People who hold at least one of the listed certifications.",
  de: "Personen mit mindestens einer der genannten Zertifizierungen.",
};

/** What each designation adds up to, against the deck's table of maximum points. */
import { designations, rulebooks, rulesOf } from "../../src/rules";
import {
  type AreaId,
  type CategoryId,
  forTrack,
  type Metric,
  type MetricId,
  type TrackChoice,
  type TrackId,
} from "../../src/rules/types";

const azure: Partial<Record<MetricId, number>> = {
  netCustomerAdds: 30,
  intermediateCertifications: 20,
  advancedCertifications: 20,
  usageGrowth: 20,
  deployments: 10,
};

/** Performance, skilling and customer success as the deck sums them. */
const published: Record<
  AreaId,
  { maxima: Partial<Record<MetricId, number>>; sums: [number, number, number] }
> = {
  Infrastructure: { maxima: azure, sums: [30, 40, 30] },
  DataAI: { maxima: azure, sums: [30, 40, 30] },
  DigitalAppInnovation: { maxima: azure, sums: [30, 40, 30] },
  ModernWork: {
    maxima: {
      netCustomerAdds: 20,
      intermediateCertifications: 10,
      advancedCertifications: 15,
      usageGrowth: 30,
      deployments: 25,
    },
    sums: [20, 25, 55],
  },
  Security: {
    maxima: {
      m365NetCustomerAdds: 10,
      azureNetCustomerAdds: 10,
      intermediateCertifications: 40,
      m365Deployments: 10,
      azureDeployments: 10,
      m365UsageGrowth: 10,
      azureUsageGrowth: 10,
    },
    sums: [20, 40, 40],
  },
  BusinessApplications: {
    maxima: {
      netCustomerAdds: 15,
      intermediateCertifications: 20,
      advancedCertifications: 15,
      usageGrowth: 30,
      deployments: 20,
    },
    sums: [15, 35, 50],
  },
};

function tracksOf(choice: TrackChoice): readonly (TrackId | "any")[] {
  return choice.by === "none" ? ["any"] : choice.tracks;
}

function sumOf(metrics: readonly Metric[], category?: CategoryId): number {
  return metrics
    .filter((metric) => category === undefined || metric.category === category)
    .reduce((sum, metric) => sum + metric.maximum, 0);
}

test("the six designations come in the order of the contract", () => {
  expect(designations.map(({ id }) => id)).toEqual([
    "Infrastructure",
    "DataAI",
    "DigitalAppInnovation",
    "ModernWork",
    "Security",
    "BusinessApplications",
  ]);
});

describe.each(designations.map((designation) => [designation.id, designation] as const))(
  "%s",
  (id, designation) => {
    const rules = rulesOf(designation, "2022-05");

    test("each metric has its published maximum", () => {
      const maxima = Object.fromEntries(rules.metrics.map((metric) => [metric.id, metric.maximum]));
      expect(maxima).toEqual(published[id].maxima);
    });

    test.each(tracksOf(rules.tracks))(
      "every metric has a target on track %s, and the maxima make 100",
      (track) => {
        const scored = rules.metrics.filter((metric) => forTrack(metric.targets, track));
        expect(scored).toHaveLength(rules.metrics.length);
        expect(sumOf(scored)).toBe(100);
      }
    );

    test("the categories sum up as the deck prints", () => {
      const { metrics } = rules;
      expect([
        sumOf(metrics, "performance"),
        sumOf(metrics, "skilling"),
        sumOf(metrics, "customerSuccess"),
      ]).toEqual(published[id].sums);
    });

    test("the gates cover every metric once", () => {
      const gated = rules.gates.flatMap((gate) => gate.metrics);
      expect([...gated].sort()).toEqual(rules.metrics.map((metric) => metric.id).sort());
    });
  }
);

test("Security has 4 gates over 7 metrics, each other designation 5", () => {
  const counts = designations.map((each) => rulesOf(each, "2022-05").gates.length);
  expect(counts).toEqual([5, 5, 5, 5, 4, 5]);
});

test("a designation qualifies from 70 points", () => {
  expect(rulebooks["2022-05"].qualifiesFrom).toBe(70);
});

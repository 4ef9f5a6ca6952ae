/** What each designation adds up to, against the published tables of maximum points. */
import { designations, rulebookIds, rulebooks, rulesOf } from "../../src/rules";
import {
  type AreaId,
  type CategoryId,
  forTrack,
  type Metric,
  type MetricId,
  type RulebookId,
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
type Published = Record<
  AreaId,
  { maxima: Partial<Record<MetricId, number>>; sums: [number, number, number] }
>;

const published2022: Published = {
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

/** Data & AI and Security combined metrics by June 2023; the sums of the categories stayed. */
const later: Published = {
  ...published2022,
  DataAI: {
    maxima: {
      netCustomerAdds: 30,
      intermediateCertifications: 40,
      usageGrowth: 20,
      deployments: 10,
    },
    sums: [30, 40, 30],
  },
  Security: {
    maxima: {
      netCustomerAdds: 20,
      intermediateCertifications: 40,
      deployments: 20,
      usageGrowth: 20,
    },
    sums: [20, 40, 40],
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

const versions = designations.flatMap((each) =>
  rulebookIds.map((rulebook) => [rulebook, each.id, rulesOf(each, rulebook)] as const)
);

test.each(designations)("$id has a version for each rulebook, oldest first", (each) => {
  expect(each.versions.map(({ rulebook }) => rulebook)).toEqual(rulebookIds);
});

describe.each(versions)("%s, %s", (rulebook, id, rules) => {
  const published = rulebook === "2022-05" ? published2022 : later;

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

  test("the categories sum up as printed", () => {
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

  test("a part has its metric's category and maximum, requires nothing, and in one unit its target", () => {
    for (const metric of rules.metrics) {
      if (metric.measure.by !== "parts") continue;
      for (const part of metric.measure.parts) {
        const { category, maximum, requirements } = part;
        expect([part.id, category, maximum, requirements]).toEqual([
          part.id,
          metric.category,
          metric.maximum,
          [],
        ]);
        if (metric.unit === "share") continue;
        for (const track of tracksOf(rules.tracks)) {
          expect(forTrack(part.targets, track)).toEqual(forTrack(metric.targets, track));
        }
        expect(part.unit).toBe(metric.unit);
      }
    }
  });
});

test.each<[RulebookId, readonly number[]]>([
  ["2022-05", [5, 5, 5, 5, 4, 5]],
  ["2023-06", [5, 4, 5, 5, 4, 5]],
  ["2023-12", [5, 4, 5, 5, 4, 5]],
  ["2026-07", [5, 4, 5, 5, 4, 5]],
])("%s: %j gates, Data & AI has 4 since 2023 and Security always", (rulebook, gates) => {
  expect(designations.map((each) => rulesOf(each, rulebook).gates.length)).toEqual(gates);
});

test("a designation qualifies from 70 points under every rulebook", () => {
  expect(rulebookIds.map((id) => rulebooks[id].qualifiesFrom)).toEqual([70, 70, 70, 70]);
});

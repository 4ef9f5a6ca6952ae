/** Definitions say what counts, in both languages, with every number taken from the rule. */
import { languages } from "../../src/core/language";
import { designation, designations, measuredMetrics, rulesOf } from "../../src/rules";
import { definitionOf } from "../../src/score/definition";
import {
  type AreaId,
  type Metric,
  type MetricId,
  placeholders,
  type TrackChoice,
  type TrackId,
} from "../../src/rules/types";

const metrics = designations.flatMap(({ id, versions }) =>
  versions.flatMap((version) =>
    [...new Set([...version.metrics, ...measuredMetrics(version)])].map(
      (metric) => [id, metric, tracksOf(version.tracks)] as const
    )
  )
);

function tracksOf(choice: TrackChoice): readonly (TrackId | "any")[] {
  return choice.by === "none" ? ["any"] : choice.tracks;
}

function metricOf(area: AreaId, id: MetricId): Metric {
  const found = rulesOf(designation(area), "2022-05").metrics.find((metric) => metric.id === id);
  if (found === undefined) throw new Error(`${area} has no ${id}`);
  return found;
}

/** Names that carry a digit without being a number of the rule. */
const names = /Service Level 2/g;

test("a definition's own text has no digits, known placeholders, and the same ones in both languages", () => {
  const placeholdersOf = (text: string): string[] =>
    [...text.matchAll(/\{(.*?)\}/g)].map(([, name]) => name ?? "").sort();
  for (const [, { definition }] of metrics) {
    const used = placeholdersOf(definition.en);
    expect(placeholdersOf(definition.de)).toEqual(used);
    expect(used.filter((name) => !placeholders.some((known) => known === name))).toEqual([]);
    for (const language of languages) {
      expect(definition[language].replace(names, "")).not.toMatch(/\d/);
    }
  }
});

test("every placeholder is used", () => {
  const all = metrics.map(([, { definition }]) => definition.en).join(" ");
  expect(placeholders.filter((name) => !all.includes(`{${name}}`))).toEqual([]);
});

test("every definition fills in on every track and is made of sentences", () => {
  for (const [, metric, tracks] of metrics) {
    for (const track of tracks) {
      for (const language of languages) {
        expect(definitionOf(metric, track, language)).toMatch(/^[A-ZÄÖÜ][^{}]*\.$/u);
      }
    }
  }
});

test("Azure net customer adds: 1,000 USD in one of 2 months", () => {
  const metric = metricOf("Infrastructure", "netCustomerAdds");
  expect(definitionOf(metric, "any", "en")).toBe(
    "Customer tenants with at least 1,000 USD of ACR in at least one of the last 2 months, minus those of a year earlier."
  );
  expect(definitionOf(metric, "any", "de")).toContain("mindestens 1.000 USD ACR");
});

test("Modern Work deployments: 40 % of more than 300 seats, or of more than 10 and up to 300", () => {
  const metric = metricOf("ModernWork", "deployments");
  expect(definitionOf(metric, "enterprise", "en")).toContain("at least 40% of their paid seats");
  expect(definitionOf(metric, "enterprise", "en")).toContain("more than 300 paid seats");
  expect(definitionOf(metric, "smb", "en")).toContain("more than 10 and up to 300 paid seats");
  expect(definitionOf(metric, "smb", "de")).toContain(
    "mehr als 10 und bis zu 300 bezahlten Lizenzen"
  );
});

test("Security: averages of 100 and 25 USD, 25 seats, 15 %, 12,000 USD", () => {
  expect(definitionOf(metricOf("Security", "azureNetCustomerAdds"), "any", "en")).toContain(
    "below 25 USD to at least 100 USD"
  );
  expect(definitionOf(metricOf("Security", "m365Deployments"), "any", "en")).toContain(
    "at least 25 paid seats of which the protected share rose to 15%"
  );
  expect(definitionOf(metricOf("Security", "azureDeployments"), "any", "en")).toContain(
    "12,000 USD"
  );
});

test("Business Applications: the floors of a market are those of its own track", () => {
  const deployments = metricOf("BusinessApplications", "deployments");
  expect(definitionOf(deployments, "largerMarkets", "en")).toContain("at least 10,000,");
  expect(definitionOf(deployments, "otherMarkets", "en")).toContain("at least 5,000,");
  const growth = metricOf("BusinessApplications", "usageGrowth");
  expect(definitionOf(growth, "largerMarkets", "en")).toContain("at least 100,000 a year earlier");
  expect(definitionOf(growth, "otherMarkets", "en")).toContain("at least 50,000 a year earlier");
  expect(
    definitionOf(metricOf("BusinessApplications", "netCustomerAdds"), "largerMarkets", "en")
  ).toContain("more than 1,500 USD");
});

test("a definition with bars that differ by track fails without a track", () => {
  expect(() => definitionOf(metricOf("ModernWork", "deployments"), "any", "en")).toThrow("{band}");
});

test("Data & AI in 2026: 10 people on Enterprise with 2 holders of each step, 8 on SMB with 1", () => {
  const found = rulesOf(designation("DataAI"), "2026-07").metrics.find(
    ({ id }) => id === "intermediateCertifications"
  );
  if (found === undefined) throw new Error("Data & AI has no certifications");
  // 40 points at 4 each are 10 people; on SMB two steps earn 4 each, and (40 − 8) ÷ 4 = 8.
  expect(definitionOf(found, "enterprise", "en")).toContain("; 10 reach the maximum");
  expect(definitionOf(found, "enterprise", "en")).toContain("2 each; points for either, once: 0.");
  expect(definitionOf(found, "smb", "en")).toContain("; 8 reach the maximum");
  expect(definitionOf(found, "smb", "en")).toContain("1 each; points for either, once: 4.");
});

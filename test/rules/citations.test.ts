/** Every number has a source, and every source is one that exists and is used. */
import { certifications, designations, measuredMetrics, rulebooks, rulesOf } from "../../src/rules";
import { citationText } from "../../src/rules/citation-text";
import { cite } from "../../src/rules/cite";
import { competencies } from "../../src/rules/competencies";
import { readingTexts } from "../../src/rules/reading-texts";
import * as renewal from "../../src/rules/renewal";
import { sources } from "../../src/rules/sources";
import type { Citation, RulebookId } from "../../src/rules/types";

interface Found {
  readonly path: string;
  readonly source: unknown;
  readonly where: unknown;
}

/** Everything in a value that looks like a citation, with the path to it. */
function citationsIn(value: unknown, path: string): readonly Found[] {
  if (typeof value !== "object" || value === null) return [];
  if ("source" in value && "where" in value)
    return [{ path, source: value.source, where: value.where }];
  return Object.entries(value).flatMap(([key, part]) => citationsIn(part, `${path}.${key}`));
}

const all = citationsIn(
  { certifications, competencies, designations, readingTexts, rulebooks, ...renewal },
  "rules"
);

test("a citation reads as title, date and place in one line", () => {
  expect(citationText(cite("deck-2022-05", "Requirements for Modern Work"))).toBe(
    "deck (May 2022), Requirements for Modern Work"
  );
});

test("every citation names a source that exists, and a place in it", () => {
  const broken = all.filter(
    ({ source, where }) =>
      !(typeof source === "string" && Object.hasOwn(sources, source)) ||
      !(typeof where === "string" && where.trim() !== "")
  );
  expect(broken).toEqual([]);
});

test("every source is cited", () => {
  const cited = new Set(all.map(({ source }) => source));
  expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
});

test("every rulebook, metric, requirement, list and rate has a citation", () => {
  const metrics = designations.flatMap(({ versions }) =>
    versions.flatMap((version) => [...version.metrics, ...measuredMetrics(version)])
  );
  const choices = designations.flatMap(({ versions }) => versions.map(({ tracks }) => tracks));
  const cited = [
    ...Object.values(rulebooks),
    ...designations.flatMap(({ versions }) => versions),
    ...choices.flatMap((each) => (each.by === "classified" ? [each.classification] : [])),
    ...metrics,
    ...metrics.flatMap((metric) => metric.requirements),
    ...metrics.flatMap(({ measure }) => ("associations" in measure ? [measure] : [])),
    ...metrics.flatMap(({ measure }) => ("rates" in measure ? measure.rates : [])),
  ];
  expect(cited.filter(({ source }) => !Object.hasOwn(sources, source.source))).toEqual([]);
});

/**
 * Metrics with a value of their own (Data & AI lost one in 2023), what they require (Azure 3 in each area, Business Applications
 * 1, Security 2 since 2023), measures of usage, and the rates of its two metrics (13, in 2026 with Portals and Contact Center 15).
 */
test.each<[RulebookId, readonly number[]]>([
  ["2022-05", [32, 10, 21, 26]],
  ["2023-06", [31, 12, 21, 26]],
  ["2023-12", [31, 12, 21, 26]],
  ["2026-07", [31, 12, 21, 30]],
])("%s has %j metrics, requirements, usage measures and rates to cite", (rulebook, counts) => {
  const metrics = designations.flatMap((each) => measuredMetrics(rulesOf(each, rulebook)));
  expect([
    metrics.length,
    metrics.flatMap(({ requirements }) => requirements).length,
    metrics.filter(({ measure }) => "associations" in measure).length,
    metrics.flatMap(({ measure }) => ("rates" in measure ? measure.rates : [])).length,
  ]).toEqual(counts);
});

test("every certification, reading and competency has at least one citation", () => {
  const without = [certifications, readingTexts, competencies]
    .flatMap((all) => Object.entries<{ sources: readonly Citation[] }>(all))
    .filter(([, { sources: cited }]) => cited.length === 0);
  expect(without).toEqual([]);
});

test("an address is https and belongs to a source that has one", () => {
  const addresses = Object.values(sources).flatMap((source) =>
    "url" in source ? [source.url] : []
  );
  expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  expect("url" in sources["deck-2022-05"]).toBe(false);
});

/** The readings: complete, in both languages, with defaults that exist, under each rulebook. */
import {
  defaultReading,
  designations,
  measuredMetrics,
  readingIds,
  readings,
  rulebookIds,
} from "../../src/rules";
import { readingTexts } from "../../src/rules/reading-texts";
import type { OptionLetter, RulebookId } from "../../src/rules/types";

/** How many questions each family has; GE-10 is about windows, which aren't scored. */
const families = { GE: 9, AZ: 18, MW: 14, SE: 16, BA: 11, LT: 8 };

test("every question has a reading, numbered without a gap", () => {
  const expected = Object.entries(families).flatMap(([family, count]) =>
    Array.from({ length: count }, (_, index) => `${family}-${String(index + 1)}`)
  );
  expect(readingIds).toEqual(expected);
});

test("every default is one of its options", () => {
  const wrong = readingIds.filter((id) =>
    rulebookIds.some((rulebook) => !readings[id].options.includes(defaultReading(id, rulebook)))
  );
  expect(wrong).toEqual([]);
});

/** Where the default of 2022-05 isn't a. */
const otherDefaults: Readonly<Record<string, OptionLetter>> = {
  "GE-6": "b",
  "AZ-2": "b",
  "MW-1": "b",
  "MW-2": "b",
  "SE-2": "b",
  "SE-13": "b",
};

test("the default of 2022-05 is a but for six readings", () => {
  for (const id of readingIds) {
    expect([id, defaultReading(id, "2022-05")]).toEqual([id, otherDefaults[id] ?? "a"]);
  }
});

test.each<[RulebookId, readonly string[]]>([
  ["2023-06", ["MW-4 b", "SE-1 b", "SE-2 c", "SE-6 b", "SE-10 b", "SE-14 b", "BA-3 b", "BA-4 b"]],
  ["2023-12", []],
  ["2026-07", ["SE-7 b"]],
])("%s changes the defaults %j", (rulebook, changed) => {
  const before = rulebookIds[rulebookIds.indexOf(rulebook) - 1] ?? rulebook;
  const found = readingIds
    .filter((id) => defaultReading(id, rulebook) !== defaultReading(id, before))
    .map((id) => `${id} ${defaultReading(id, rulebook)}`);
  expect(found).toEqual(changed);
});

test("a reading can be chosen where two inputs can tell its options apart", () => {
  expect(readingIds.filter((id) => readings[id].selectable)).toEqual([
    "GE-1",
    "GE-2",
    "GE-3",
    "GE-5",
    "GE-8",
    "GE-9",
    "AZ-6",
    "AZ-8",
    "AZ-9",
    "MW-1",
    "MW-2",
    "MW-4",
    "MW-10",
    "SE-2",
    "SE-10",
    "SE-13",
    "BA-3",
  ]);
});

test("a reading that can be chosen has two options or more", () => {
  const single = readingIds.filter(
    (id) => readings[id].selectable && readings[id].options.length < 2
  );
  expect(single).toEqual([]);
});

test("options that need a clock aren't offered", () => {
  expect(readings["GE-6"].options).toEqual(["b"]);
  expect(readings["AZ-8"].options).toEqual(["a", "b"]);
});

test("the texts are of the same readings and the same options", () => {
  const texts = Object.entries(readingTexts).map(([id, { options }]) => [id, Object.keys(options)]);
  expect(texts).toEqual(readingIds.map((id) => [id, readings[id].options]));
});

test("every text is there in both languages and is one sentence", () => {
  const texts = readingIds.flatMap((id) => {
    const { question, options, evidence } = readingTexts[id];
    return [question, evidence, ...Object.values(options)].flatMap((text) => [
      [id, text.en],
      [id, text.de],
    ]);
  });
  const odd = texts.filter(([, text]) => text === undefined || !/^\S[^?!]*\S[.?]$/u.test(text));
  expect(odd).toEqual([]);
});

test("every reading is used by some designation", () => {
  const used = new Set<string>(
    designations.flatMap(({ versions }) =>
      versions.flatMap((version) => [
        ...version.readings,
        ...(version.tracks.by === "classified" ? version.tracks.classification.readings : []),
        ...[...version.metrics, ...measuredMetrics(version)].flatMap((metric) => metric.readings),
      ])
    )
  );
  expect(readingIds.filter((id) => !used.has(id))).toEqual([]);
});

test("the reading behind a choice of tracks is among the designation's own", () => {
  const choices = designations.flatMap(({ id, versions }) =>
    versions.flatMap(({ rulebook, tracks, readings: own }) => {
      const reading = "reading" in tracks ? tracks.reading : undefined;
      return reading === undefined ? [] : [[id, rulebook, reading, own.includes(reading)]];
    })
  );
  expect(choices).toEqual([
    ...rulebookIds.map((rulebook) => ["ModernWork", rulebook, "MW-10", true]),
    ["BusinessApplications", "2022-05", "BA-2", true],
  ]);
});

/** The fifteen contradictions of the deck: complete, cited, and shown with the certificates and metrics they are about. */
import { entriesOf } from "../../src/core/entries";
import {
  aboutCertification,
  aboutMetric,
  aboutRules,
} from "../../src/functions/contradictions-about";
import { certificationIds, designations, rulesOf } from "../../src/rules";
import { type ContradictionId, contradictions } from "../../src/rules/contradictions";
import { sources } from "../../src/rules/sources";
import type { Contradiction, Designation, RulebookId } from "../../src/rules/types";

const all = entriesOf<ContradictionId, Contradiction>(contradictions);

test("they are C1 to C15", () => {
  expect(all.map(([id]) => id)).toEqual(Array.from({ length: 15 }, (_, index) => `C${index + 1}`));
});

test.each(all)(
  "%s says what, what is used and why, in both languages, with a source",
  (_, each) => {
    const texts = [
      each.deckSays,
      each.used,
      each.why,
      ...(each.deckAlsoSays ? [each.deckAlsoSays] : []),
    ];
    for (const { en, de } of texts) {
      // A full stop follows them all.
      expect(en).toMatch(/[^.\s]$/);
      expect(de).toMatch(/[^.\s]$/);
    }
    expect(each.sources.length).toBeGreaterThan(0);
    expect(each.sources.filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
  }
);

/** Certifications 4: C8 to C13 concern no single certificate. */
test.each<[ContradictionId, readonly string[]]>([
  ["C1", ["MB-310"]],
  ["C2", ["MB-330"]],
  ["C3", ["MB-240"]],
  ["C4", ["MB-210", "MB-220", "MB-230", "MB-240"]],
  ["C5", ["MB-200+MB-400", "MB-600"]],
  ["C6", ["MS-900"]],
  ["C7", ["AZ-140"]],
  ["C8", []],
  ["C9", []],
  ["C10", []],
  ["C11", []],
  ["C12", []],
  ["C13", []],
  ["C14", ["AZ-500", "MS-500"]],
  ["C15", ["AZ-305", "AZ-400", "MB-700", "PL-600", "SC-100"]],
])("%s stands with the certificates %j", (id, expected) => {
  const about = certificationIds.filter((each) =>
    aboutCertification(each, "2022-05").some((found) => found.id === id)
  );
  expect([...about].sort()).toEqual(expected);
});

test("every certificate that one is about is in a list of the deck's rulebook, but for SC-100", () => {
  const listed = new Set(
    designations.flatMap((each) =>
      rulesOf(each, "2022-05").metrics.flatMap(({ measure, requirements }) => [
        ...(measure.by === "certifiedPeople" ? measure.holding.flat() : []),
        ...requirements.flatMap(({ certifications }) => certifications),
      ])
    )
  );
  const others = all.flatMap(([, { certifications }]) =>
    certifications.filter((id) => !listed.has(id))
  );
  expect(others).toEqual(["SC-100"]);
});

const idsOf = (each: Designation, rulebook: RulebookId): readonly string[] =>
  aboutRules(rulesOf(each, rulebook)).map(({ id }) => id);

test("those of no single certificate stand with their designation: C8 and C9 in Azure, C10 everywhere", () => {
  expect(designations.map((each) => [each.id, idsOf(each, "2022-05").join(" ")])).toEqual([
    ["Infrastructure", "C8 C9 C10"],
    ["DataAI", "C8 C9 C10 C12"],
    ["DigitalAppInnovation", "C8 C9 C10"],
    ["ModernWork", "C10"],
    ["Security", "C10 C11"],
    ["BusinessApplications", "C10 C13"],
  ]);
});

test("they are the deck's: later rulebooks have none", () => {
  for (const rulebook of ["2023-06", "2023-12", "2026-07"] as const) {
    expect(certificationIds.flatMap((id) => aboutCertification(id, rulebook))).toEqual([]);
    expect(aboutMetric("Security", "intermediateCertifications", rulebook)).toEqual([]);
    expect(designations.flatMap((each) => idsOf(each, rulebook))).toEqual([]);
  }
});

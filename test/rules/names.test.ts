/** Names in cells are those of the contract, and no spelling means two things. */
import { nameKey } from "../../src/core/text";
import { designations, rulebookIds, rulesOf } from "../../src/rules";
import { competencies } from "../../src/rules/competencies";
import type { RulebookId } from "../../src/rules/types";
import {
  associations,
  metricLabels,
  requirementLabels,
  tracks,
  units,
} from "../../src/rules/names";

interface Readable {
  readonly id: string;
  readonly spellings: readonly string[];
}

function sharedSpellings(names: readonly Readable[]): readonly string[] {
  const keys = names.flatMap(({ id, spellings }) =>
    [...new Set([id, ...spellings].map(nameKey))].map((key) => ({ id, key }))
  );
  return keys
    .filter(({ id, key }) => keys.some((other) => other.key === key && other.id !== id))
    .map(({ key }) => key);
}

test.each([
  ["tracks", Object.entries(tracks)],
  ["associations", Object.entries(associations)],
])("no two %s share a spelling", (_, names) => {
  const readable = names.map(([id, { label, aliases }]) => ({
    id,
    spellings: [label.en, label.de, ...aliases],
  }));
  expect(sharedSpellings(readable)).toEqual([]);
});

test("no two metrics and no two designations share a spelling", () => {
  const metrics = Object.entries(metricLabels).map(([id, { en, de }]) => ({
    id,
    spellings: [en, de],
  }));
  const areas = designations.map(({ id, name, aliases }) => ({
    id,
    spellings: [name.en, name.de, ...aliases],
  }));
  expect(sharedSpellings(metrics)).toEqual([]);
  expect(sharedSpellings(areas)).toEqual([]);
});

test("metric labels are those of the contract", () => {
  expect(rulesOf(security(), "2022-05").metrics.map(({ label }) => label.en)).toEqual([
    "M365 net customer adds",
    "Azure net customer adds",
    "Intermediate certifications",
    "M365 deployments",
    "Azure deployments",
    "M365 usage growth",
    "Azure usage growth",
  ]);
  const others = designations.filter(({ id }) => id !== "Security");
  for (const designation of others) {
    expect(rulesOf(designation, "2022-05").metrics.map(({ label }) => label.en)).toEqual([
      "Net customer adds",
      "Intermediate certifications",
      "Advanced certifications",
      "Usage growth",
      "Deployments",
    ]);
  }
});

function security() {
  const [found] = designations.filter(({ id }) => id === "Security");
  if (found === undefined) throw new Error("Security is missing");
  return found;
}

test("what a metric requires makes the row names of the contract", () => {
  const rowsIn = (rulebook: RulebookId): string[] =>
    designations.flatMap((each) =>
      rulesOf(each, rulebook).metrics.flatMap(({ label, requirements }) =>
        requirements.map(
          (requirement) => `${each.id}: ${label.en} ${requirementLabels[requirement.id].en}`
        )
      )
    );
  const azureRows = (area: string): string[] => [
    `${area}: Intermediate certifications step 1`,
    `${area}: Advanced certifications step 1`,
    `${area}: Usage growth ACR`,
  ];
  expect(rowsIn("2022-05")).toEqual([
    ...azureRows("Infrastructure"),
    ...azureRows("DataAI"),
    ...azureRows("DigitalAppInnovation"),
    "BusinessApplications: Usage growth baseline",
  ]);
  for (const rulebook of rulebookIds.slice(1)) {
    expect(rowsIn(rulebook)).toEqual([
      ...azureRows("Infrastructure"),
      "DataAI: Intermediate certifications step 1",
      "DataAI: Intermediate certifications step 2",
      "DataAI: Usage growth ACR",
      ...azureRows("DigitalAppInnovation"),
      "Security: Intermediate certifications step 1",
      "Security: Intermediate certifications step 2",
      "BusinessApplications: Usage growth baseline",
    ]);
  }
});

test("growth in per cent has the unit %, and every text has both languages", () => {
  expect(units["%"].en).toBe("%");
  const texts = [
    ...Object.values(units),
    ...Object.values(metricLabels),
    ...Object.values(requirementLabels),
    ...Object.values(tracks).map(({ label }) => label),
    ...designations.map(({ name }) => name),
  ];
  expect(texts.filter(({ en, de }) => en === "" || de === "")).toEqual([]);
});

test("CSP tier 1 and tier 2 are read as CSP, and DAP as nothing", () => {
  const readAs = (text: string): string[] =>
    Object.entries(associations)
      .filter(([id, { aliases }]) => [id, ...aliases].map(nameKey).includes(nameKey(text)))
      .map(([id]) => id);
  for (const text of ["CSP", "CSP T1", "csp t2", "CSP Tier 1", "CSP Tier 2"]) {
    expect(readAs(text)).toEqual(["CSP"]);
  }
  expect(readAs("DAP")).toEqual([]);
  expect(readAs("GDAP")).toEqual([]);
});

test("18 competencies make 19 rows, as Application Integration leads to two designations", () => {
  expect(competencies).toHaveLength(18);
  expect(competencies.flatMap(({ designations: areas }) => areas)).toHaveLength(19);
  expect(competencies.find(({ name }) => name === "Application Integration")?.designations).toEqual(
    ["DataAI", "DigitalAppInnovation"]
  );
  const readable = competencies.map(({ name, aliases }) => ({ id: name, spellings: aliases }));
  expect(sharedSpellings(readable)).toEqual([]);
});

test.each([
  ["Infrastructure", ["Cloud Platform", "Datacenter"]],
  ["DataAI", ["Application Integration", "Data Analytics", "Data Platform"]],
  ["DigitalAppInnovation", ["Application Integration", "Application Development", "DevOps"]],
  [
    "ModernWork",
    [
      "Cloud Productivity",
      "Collaboration and Content",
      "Communications",
      "Messaging",
      "Small & Midmarket Cloud Solutions",
      "Windows & Devices",
    ],
  ],
  ["Security", ["Enterprise Mobility Management", "Security"]],
  [
    "BusinessApplications",
    [
      "Cloud Business Applications",
      "Enterprise Resource Planning (ERP)",
      "Project Portfolio Management",
    ],
  ],
] as const)("%s takes in %j", (area, names) => {
  const found = competencies.filter(({ designations: areas }) => areas.includes(area));
  expect(found.map(({ name }) => name)).toEqual(names);
});

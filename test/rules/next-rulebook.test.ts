/** Next year's rulebook, added as CONTRIBUTING.md says and nowhere else, works in every function and in the reference. */
import { existsSync, readFileSync } from "node:fs";
import { functions } from "../../src/functions";
import { callDefinition } from "../../src/functions/call";
import { rulebooksMarkdown } from "../../src/functions/rulebooks-page";
import type * as NextRulebook from "../next-rulebook";
import { nextId } from "../next-rulebook";

function mockNext() {
  return jest.requireActual<typeof NextRulebook>("../next-rulebook");
}

jest.mock("../../src/rules/rulebooks", () => mockNext().nextRulebooks());
jest.mock("../../src/rules/infrastructure", () =>
  mockNext().nextArea("infrastructure", "infrastructure")
);
jest.mock("../../src/rules/data-ai", () => mockNext().nextArea("data-ai", "dataAI"));
jest.mock("../../src/rules/digital-app-innovation", () =>
  mockNext().nextArea("digital-app-innovation", "digitalAppInnovation")
);
jest.mock("../../src/rules/modern-work", () => mockNext().nextArea("modern-work", "modernWork"));
jest.mock("../../src/rules/security", () => mockNext().nextArea("security", "security"));
jest.mock("../../src/rules/business-applications", () =>
  mockNext().nextArea("business-applications", "businessApplications")
);

function call(id: string, ...values: readonly unknown[]): unknown {
  const definition = functions.find((each) => each.id === id);
  if (definition === undefined) throw new RangeError(`${id} isn't a function`);
  return callDefinition(definition, values, { addresses: [], locale: "en-US" });
}

function rows(id: string, ...values: readonly unknown[]): readonly (readonly unknown[])[] {
  const result = call(id, ...values);
  return Array.isArray(result) ? (result as readonly (readonly unknown[])[]).slice(1) : [];
}

const metrics = [
  ["Metric", "Track", "Value"],
  ["Net customer adds", "SMB", 4],
];
const under = (rulebook: string) => [
  ["Setting", "Value"],
  ["Rulebook", rulebook],
];

// 20 points at 10 tenants, so 4 give 8; at 8 tenants 4 give 10.
test("SCORE: 4 tenants give 8 points under 2026-07 and 10 under the new rulebook", () => {
  expect(call("SCORE", "ModernWork", metrics, under("2026-07"))).toBe(8);
  expect(call("SCORE", "ModernWork", metrics, under(nextId))).toBe(10);
});

test("the as-of month brings it: June 2027 gives 8 points, July 2027 gives 10", () => {
  const asOf = (day: string) => [
    ["Setting", "Value"],
    ["As of", day],
  ];
  expect(call("SCORE", "ModernWork", metrics, asOf("2027-06-30"))).toBe(8);
  expect(call("SCORE", "ModernWork", metrics, asOf("2027-07-31"))).toBe(10);
});

test("RULES and TARGET say 8 tenants", () => {
  const [adds] = rows("RULES", "ModernWork", nextId).filter(
    ([, metric, track]) => metric === "Net customer adds" && track === "SMB"
  );
  expect(adds?.[4]).toBe(8);
  expect(call("TARGET", "ModernWork", "Net customer adds", "SMB", "", nextId)).toBe(8);
});

test("RULEBOOKS lists it last", () => {
  expect(rows("RULEBOOKS").map(([id]) => id)).toEqual([
    "2022-05",
    "2023-06",
    "2023-12",
    "2026-07",
    nextId,
  ]);
});

test("DIFF has one line, 10 to 8 tenants, which gains 2 points; every other designation has none", () => {
  const lines = rows("DIFF", "ModernWork", "2026-07", nextId, metrics);
  expect(lines.map((line) => line.slice(0, 8))).toEqual([
    ["Net customer adds", "SMB", "Target", 10, 8, 8, 10, 2],
  ]);
  expect(rows("DIFF", "Security", "2026-07", nextId)).toEqual([]);
});

test("the reference prints it in full, with the target of 8", () => {
  const [, section = ""] = rulebooksMarkdown().split(`## <a id="${nextId}"></a>`);
  expect(section).toContain("As of July 2027");
  expect(section.match(/^### /gm)).toHaveLength(6);
  expect(section).toContain("| Net customer adds | SMB |  | 8 | tenants | 20 | 2.5 |");
});

test("CONTRIBUTING.md names the files that are changed here, and only files that exist", () => {
  const page = readFileSync("CONTRIBUTING.md", "utf8");
  const named = [...page.matchAll(/`((?:src|test|docs)\/[^`\s]+)`/g)].flatMap(
    ([, file]) => file ?? []
  );
  const test = readFileSync("test/rules/next-rulebook.test.ts", "utf8");
  const changed = [...test.matchAll(/^jest\.mock\("..\/..\/(.+?)"/gm)].map(
    ([, file]) => `${file ?? ""}.ts`
  );
  expect(changed).toHaveLength(7);
  expect(named).toEqual(expect.arrayContaining(changed));
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test("docs/rulebooks.md is what the rules generate, the made-up rulebook aside (npm run docs writes it)", () => {
  const [without] = rulebooksMarkdown().split(`\n## <a id="${nextId}"></a>`);
  expect(readFileSync("docs/rulebooks.md", "utf8")).toBe(without);
});

/** The as-of month of certificates where the designation has no usage table of its own (measures.md, items 1 and 11). */
import { askNumber, askProblem, askRows, metrics, type Range, settings, totalRow } from "./ask";

const azure: Range = [
  ["Tenant", "Month", "Service", "ACR"],
  ["contoso", "2022-08", "Storage", 1000],
  ["contoso", "2022-09", "Storage", 1000],
  ["contoso", "2022-10", "Storage", 1000],
];
const revenue: Range = [
  ["Tenant", "Month", "Workload", "Adjusted revenue"],
  ["contoso", "2022-08", "Sales", 2000],
  ["contoso", "2022-09", "Sales", 2000],
];
const people: Range = [
  ["Email", "Certification", "Expires"],
  ["kim@example.com", "MS-900", "2022-09-29"],
  ["lee@example.com", "MS-900", "2022-09-30"],
  ["max@example.com", "MS-900", "2022-10-31"],
];
const certified = (...ranges: readonly Range[]): number =>
  askNumber("METRIC", ["ModernWork", "Intermediate certifications SMB", people, ...ranges]);

test("Modern Work with an Azure table through October 2022: the one certificate valid on 31 October", () => {
  expect(certified(azure)).toBe(1);
  expect(totalRow("ModernWork", people, azure).Note).toContain("as of 2022-10.");
});

test("the latest month that all given tables share, September 2022: two certificates", () => {
  expect(certified(azure, revenue)).toBe(2);
  expect(totalRow("ModernWork", people, azure, revenue).Note).toContain("as of 2022-09.");
});

test("a designation's own table decides where it has one: October in Infrastructure", () => {
  expect(totalRow("Infrastructure", people, azure, revenue).Note).toContain("as of 2022-10.");
});

test("a date and METRICS rows come first", () => {
  expect(certified(azure, settings(["As of", "2022-09-15"]))).toBe(2);
  const fed = [
    ["Metric", "Value", "As of"],
    ["Net customer adds", 1, "2022-08"],
  ];
  expect(certified(azure, fed)).toBe(3);
});

test("SUMMARY of certificates and an Azure table: in Modern Work 1 of SMB's 2 people earns 10 × 1 ÷ 2", () => {
  const rows = askRows("SUMMARY", [people, azure]);
  expect(rows).toHaveLength(7);
  expect(rows.find(({ Designation }) => Designation === "Modern Work")).toMatchObject({
    Track: "SMB",
    Skilling: 5,
    Score: 5,
  });
});

test("no usage table, no date, no setting: a problem that asks for As of", () => {
  const typed = metrics(["Net customer adds", 1]);
  const ask = (...ranges: readonly Range[]) => askProblem("SCORE", ["ModernWork", ...ranges]);
  expect(ask(people, typed).code).toBe("asOfMissing");
});

test("typed metrics beside another's table have no month: only certificates need one", () => {
  const typed = metrics(["Net customer adds", 1]);
  expect(totalRow("ModernWork", typed, azure).Note).toContain("no as-of month");
});

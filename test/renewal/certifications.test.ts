/** CERTIFICATIONS lists what counts, step by step, against the lists of rulebook 2022-05. */
import { type Row, day, problemOf, table } from "./ask";

const rows = (area: string): readonly Row[] => table("CERTIFICATIONS", [area, "2022-05"]);
const exams = (area: string, metric: string, step: string): unknown[] =>
  rows(area)
    .filter((row) => row["Metric"] === metric && row["Step"] === step)
    .map((row) => row["Exams"]);

test.each([
  ["Infrastructure", "Intermediate certifications", "step 1", ["AZ-104"]],
  ["Infrastructure", "Advanced certifications", "step 1", ["AZ-305"]],
  ["Infrastructure", "Advanced certifications", "", ["AZ-140", "AZ-120"]],
  ["DataAI", "Intermediate certifications", "", ["DP-300", "AI-102", "DP-100", "DP-203", "PL-300"]],
  ["DataAI", "Advanced certifications", "", ["MB-260", "DP-420"]],
  ["DigitalAppInnovation", "Advanced certifications", "", ["AZ-220", "AZ-400", "PL-600"]],
  ["Security", "Intermediate certifications", "set 1 of 3", ["MS-500"]],
  ["Security", "Intermediate certifications", "set 3 of 3", ["SC-200", "SC-300", "SC-400"]],
])("%s, %s %s: %j", (area, metric, step, expected) => {
  expect(exams(area, metric, step).toSorted()).toEqual(expected.toSorted());
});

test("Business Applications has 15 intermediate and 3 advanced certificates", () => {
  expect(exams("BusinessApplications", "Intermediate certifications", "")).toHaveLength(15);
  expect(exams("BusinessApplications", "Advanced certifications", "")).toHaveLength(3);
});

const of = (area: string, code: string): Row | undefined =>
  rows(area).find(({ Exams }) => String(Exams).split(/[ ;]/).includes(code));

test("retirement and last day are dates: MS-900 retired on 31 Mar 2026, counts until 31 Mar 2027", () => {
  const row = of("ModernWork", "MS-900");
  expect([row?.["Retired"], row?.["Counts until"], row?.["Level"]]).toEqual([
    day("2026-03-31"),
    day("2027-03-31"),
    "fundamentals",
  ]);
});

test("a year is text, an unknown day unknown, and what isn't retired blank", () => {
  expect(of("BusinessApplications", "MB-210")?.["Retired"]).toBe("2024");
  expect(of("ModernWork", "MS-203")?.["Retired"]).toBe("unknown");
  expect(of("ModernWork", "MS-203")?.["Counts until"]).toBe("unknown");
  const row = of("Infrastructure", "AZ-700");
  expect([row?.["Retired"], row?.["Counts until"]]).toEqual(["", ""]);
});

test("exam combinations show their days: PL-200 with MB-240 to 27 Jul 2022", () => {
  const row = of("BusinessApplications", "MB-240");
  expect(row?.["Exams"]).toBe("PL-200 + MB-240 (to 2022-07-27); MB-240 (from 2022-07-28)");
  expect(row?.["Note"]).toMatch(/MB-210 is Sales/);
});

test("notes name prerequisites and successors", () => {
  expect(of("Infrastructure", "AZ-305")?.["Note"]).toMatch(/Needs AZ-104 first\./);
  expect(of("Security", "AZ-500")?.["Note"]).toMatch(/Replaced by SC-500\./);
  expect(of("Security", "MS-500")?.["Note"]).toMatch(/^The same person needs one of every set\./);
});

test("an unknown rulebook is refused", () => {
  expect(problemOf("CERTIFICATIONS", ["Security", "1999-01"]).code).toBe("unknownRulebook");
});

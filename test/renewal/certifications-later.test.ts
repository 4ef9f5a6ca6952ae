/** CERTIFICATIONS under each rulebook: steps, retirements, last days, and where the sources disagree. */
import { type Row, day, table } from "./ask";

const rows = (area: string, rulebook: string): readonly Row[] =>
  table("CERTIFICATIONS", [area, rulebook]);
const metricOf = (area: string, rulebook: string, metric: string, step: string): readonly Row[] =>
  rows(area, rulebook).filter((row) => row["Metric"] === metric && row["Step"] === step);
const intermediate = "Intermediate certifications";

/** Numbers of certifications, counted in certifications.md 3.1. */
test.each([
  ["Infrastructure", "2023-06", [1, 0, 3, 2]],
  ["Infrastructure", "2026-07", [1, 0, 2, 2]],
  ["DataAI", "2022-05", [1, 0, 5, 2]],
  ["DataAI", "2023-06", [1, 1, 7, 0]],
  ["DataAI", "2023-12", [1, 1, 7, 0]],
  ["DataAI", "2026-07", [1, 1, 11, 0]],
  ["DigitalAppInnovation", "2023-12", [1, 0, 2, 3]],
  ["DigitalAppInnovation", "2026-07", [1, 0, 4, 6]],
  ["ModernWork", "2023-06", [0, 0, 7, 2]],
  ["ModernWork", "2026-07", [0, 0, 6, 2]],
  ["Security", "2023-06", [1, 2, 4, 0]],
  ["Security", "2023-12", [1, 2, 3, 0]],
  ["Security", "2026-07", [2, 1, 4, 0]],
  ["BusinessApplications", "2023-06", [0, 0, 17, 4]],
  ["BusinessApplications", "2023-12", [0, 0, 16, 4]],
  ["BusinessApplications", "2026-07", [0, 0, 14, 5]],
])(
  "%s, %s: %j certifications in steps 1 and 2, the intermediate and the advanced list",
  (area, rulebook, counts) => {
    expect([
      metricOf(area, rulebook, intermediate, "step 1").length,
      metricOf(area, rulebook, intermediate, "step 2").length,
      metricOf(area, rulebook, intermediate, "").length,
      metricOf(area, rulebook, "Advanced certifications", "").length,
    ]).toEqual(counts);
  }
);

test("later certificates of one exam name that exam alone", () => {
  const exams = new Set(rows("BusinessApplications", "2023-06").map((row) => row["Exams"]));
  for (const code of ["MB-310", "MB-320", "MB-330", "MB-340", "MB-500", "MB-210", "MB-230"])
    expect(exams).toContain(code);
  expect([...exams].filter((each) => String(each).includes("MB-300"))).toEqual([]);
});

test("what is still printed after its end says so: SC-400 in 2026, not in 2023", () => {
  const note = (rulebook: string): unknown =>
    rows("Security", rulebook).find((row) => row["Exams"] === "SC-400")?.["Note"];
  expect(note("2026-07")).toMatch(/Still printed in the list, but nobody counts any more\./);
  expect(note("2023-06")).not.toMatch(/printed/);
  expect(
    rows("Security", "2026-07").find((row) => row["Exams"] === "SC-400")?.["Counts until"]
  ).toBe(day("2026-05-31"));
});

test("MB-230 is never retired", () => {
  for (const rulebook of ["2022-05", "2023-06", "2023-12", "2026-07"]) {
    const row = rows("BusinessApplications", rulebook).find((each) =>
      String(each["Exams"]).includes("MB-230")
    );
    expect([row?.["Retired"], row?.["Counts until"]]).toEqual(["", ""]);
  }
});

/** Certifications 2, 3 and Settled: a month counts through its last day, a printed end beats a year after retirement. */
test.each([
  ["Infrastructure", "2023-06", "AZ-600", "2023-07-31", "2024-07-31"],
  ["DigitalAppInnovation", "2023-12", "AZ-220", "2023-07-31", "2024-07-31"],
  ["DataAI", "2023-12", "DP-203", "2025-03-31", "2026-03-31"],
  ["DataAI", "2023-12", "MB-260", "2024-11-30", "2025-11-30"],
  ["DataAI", "2026-07", "AI-102", "2026-06-30", "2027-06-30"],
  ["DataAI", "2026-07", "DP-100", "2026-06-01", "2027-06-01"],
  ["DigitalAppInnovation", "2026-07", "AZ-204", "2026-07-31", "2027-07-31"],
  ["DigitalAppInnovation", "2026-07", "PL-600", "2026-06-30", "2027-06-30"],
  ["ModernWork", "2026-07", "MS-900", "2026-03-31", "2027-03-31"],
  ["ModernWork", "2026-07", "MS-100 + MS-101; MS-102", "2026-11-30", "2027-11-30"],
  ["Security", "2023-06", "MS-500", "2023-06-30", "2024-06-30"],
  ["Security", "2026-07", "AZ-500", "2026-08-31", "2027-08-31"],
  ["BusinessApplications", "2023-06", "MB-600", "2021-06-30", "2023-06-30"],
  ["BusinessApplications", "2023-06", "MB-320", "2023-06-30", "2024-06-30"],
  ["BusinessApplications", "2026-07", "PL-200", "2026-08-31", "2027-08-31"],
  ["BusinessApplications", "2026-07", "PL-500", "2026-06-30", "2027-06-30"],
  ["BusinessApplications", "2026-07", "MB-240", "2026-06-30", "2027-06-30"],
  ["BusinessApplications", "2026-07", "MB-280", "2026-07-31", "2027-07-31"],
  ["BusinessApplications", "2026-07", "MB-335", "2026-06-30", "2027-06-30"],
  ["BusinessApplications", "2026-07", "MB-700", "2026-06-30", "2027-06-30"],
])("%s, %s: %s retired on %s counts until %s", (area, rulebook, exams, retired, until) => {
  const row = rows(area, rulebook).find((each) => each["Exams"] === exams);
  expect([row?.["Retired"], row?.["Counts until"]]).toEqual([day(retired), day(until)]);
});

test("where the deck contradicts itself, the note has both wordings, what is used and why", () => {
  const note = (area: string, exams: string): string =>
    String(rows(area, "2022-05").find((row) => String(row["Exams"]).startsWith(exams))?.["Note"]);
  expect(note("BusinessApplications", "MB-300 + MB-310")).toContain(
    "The sources disagree (C1). Deck: Finance: MB-300 (skilling slide). Deck also: MB-300 + MB-310 (overview). " +
      "Used: MB-300 + MB-310. Why: MB-300 alone is no certificate; MB-310 is the Finance exam."
  );
  expect(note("BusinessApplications", "PL-200 + MB-240")).toMatch(/\(C3\).*\(C4\)/);
  expect(note("ModernWork", "MS-900")).toMatch(/\(C6\)/);
  expect(note("Security", "MS-500")).toMatch(/\(C14\).*\(C11\)/);
  expect(note("DataAI", "AZ-104")).toMatch(/\(C12\)/);
  expect(
    rows("BusinessApplications", "2023-06")
      .map((row) => row["Note"])
      .join(" ")
  ).not.toMatch(/disagree/);
});

/** The last day that a retired certificate counts, by the printed dates (certifications 1.4, 2, Settled for scoring). */
import { type Range, breakdownRow, settings } from "./ask";

const [intermediate, advanced] = ["Intermediate certifications", "Advanced certifications"];

/** People counted on the last day of a month, under rulebook 2022-05 whatever the month. */
function counted(
  area: string,
  metric: string,
  month: string,
  exams: readonly string[],
  expires: unknown = ""
): unknown {
  const table: Range = [
    ["Person", "Certification", "Expires"],
    ...exams.map((exam) => ["Ada", exam, expires]),
  ];
  return breakdownRow(metric, area, table, settings(["As of", month], ["Rulebook", "2022-05"]))
    .Value;
}

test.each<[string, string, string, string, readonly string[]]>([
  ["Infrastructure", intermediate, "2024-07", "2024-08", ["AZ-600"]],
  ["DataAI", intermediate, "2027-06", "2027-07", ["AI-102"]],
  ["DataAI", intermediate, "2027-05", "2027-06", ["DP-100"]],
  ["DataAI", intermediate, "2026-03", "2026-04", ["DP-203"]],
  ["DataAI", advanced, "2025-11", "2025-12", ["MB-260"]],
  ["DigitalAppInnovation", intermediate, "2027-07", "2027-08", ["AZ-204"]],
  ["DigitalAppInnovation", advanced, "2024-07", "2024-08", ["AZ-220"]],
  ["DigitalAppInnovation", advanced, "2027-06", "2027-07", ["PL-600"]],
  ["ModernWork", intermediate, "2027-03", "2027-04", ["MS-900"]],
  ["ModernWork", advanced, "2027-11", "2027-12", ["Enterprise Administrator Expert"]],
  ["Security", intermediate, "2024-06", "2024-07", ["MS-500", "AZ-500", "SC-200"]],
  ["Security", intermediate, "2024-06", "2024-07", ["MS-500", "AZ-500", "SC-300"]],
  ["BusinessApplications", intermediate, "2023-11", "2023-12", ["PL-100"]],
  ["BusinessApplications", intermediate, "2027-08", "2027-09", ["PL-200"]],
  [
    "BusinessApplications",
    intermediate,
    "2024-06",
    "2024-07",
    ["Dynamics 365 Supply Chain Management, Manufacturing"],
  ],
  ["BusinessApplications", intermediate, "2024-06", "2024-07", ["MB-300", "MB-320"]],
  ["BusinessApplications", intermediate, "2027-06", "2027-07", ["MB-240"]],
  ["BusinessApplications", advanced, "2023-06", "2023-07", ["MB-600"]],
  ["BusinessApplications", advanced, "2027-06", "2027-07", ["MB-700"]],
  ["BusinessApplications", advanced, "2027-06", "2027-07", ["PL-600"]],
])("%s, %s: counts in %s, not in %s: %p", (area, metric, last, next, exams) => {
  expect(counted(area, metric, last, exams)).toBe(1);
  expect(counted(area, metric, next, exams)).toBe(0);
});

test.each<[string, string, readonly string[]]>([
  ["Infrastructure", intermediate, ["AZ-700"]],
  ["Infrastructure", advanced, ["AZ-140"]],
  ["Infrastructure", advanced, ["AZ-120"]],
  ["DataAI", intermediate, ["DP-300"]],
  ["DataAI", intermediate, ["PL-300"]],
  ["DataAI", advanced, ["DP-420"]],
  ["DigitalAppInnovation", intermediate, ["PL-400"]],
  ["DigitalAppInnovation", advanced, ["AZ-400"]],
  ["ModernWork", intermediate, ["MS-700"]],
  ["ModernWork", intermediate, ["MS-203"]],
  ["BusinessApplications", intermediate, ["MB-230"]],
  ["BusinessApplications", intermediate, ["MB-800"]],
  ["BusinessApplications", intermediate, ["MB-200", "MB-400"]],
  ["BusinessApplications", intermediate, ["MB-300", "MB-310"]],
])("%s, %s: no known end, or an unknown date, never blocks: %p", (area, metric, exams) => {
  expect(counted(area, metric, "2028-12", exams)).toBe(1);
});

test("the person's own expiry ends it sooner than the retirement grace", () => {
  expect(counted("Infrastructure", intermediate, "2024-02", ["AZ-600"], "2024-02-29")).toBe(1);
  expect(counted("Infrastructure", intermediate, "2024-03", ["AZ-600"], "2024-02-29")).toBe(0);
});

test("the grace ends it sooner than a later expiry", () => {
  expect(counted("Infrastructure", intermediate, "2024-08", ["AZ-600"], "2026-01-01")).toBe(0);
});

/** The last month in which a certificate counts under the later rulebooks, and the first in which it doesn't (certifications 2, 3 and Settled). */
import { type Range, askRows, settings } from "./ask";
import { advanced, intermediate } from "./certificates";

const assessment = "Teams Meetings and Meeting Rooms technical assessment";

/** People counted in a row of METRICS on the last day of a month. */
function counted(
  area: string,
  row: string,
  month: string,
  certificate: string,
  ...more: Range
): unknown {
  const table: Range = [
    ["Person", "Certification"],
    ...certificate.split(" + ").map((each) => ["Ada", each]),
  ];
  return askRows("METRICS", [area, table, settings(["As of", month], ...more)]).find(
    ({ Metric: name }) => name === row
  )?.Value;
}

test.each<[string, string, string, string, string, string]>([
  ["2023-06", "Infrastructure", intermediate, "AZ-600", "2024-07", "2024-08"],
  ["2023-12", "Infrastructure", intermediate, "AZ-600", "2024-07", "2024-08"],
  ["2023-12", "DigitalAppInnovation", advanced, "AZ-220", "2024-07", "2024-08"],
  ["2023-12", "DataAI", intermediate, "DP-203", "2026-03", "2026-04"],
  ["2023-12", "DataAI", intermediate, "MB-260", "2025-11", "2025-12"],
  ["2026-07", "DataAI", intermediate, "AI-102", "2027-06", "2027-07"],
  // 1 Jun 2027 lies before the last day of June.
  ["2026-07", "DataAI", intermediate, "DP-100", "2027-05", "2027-06"],
  ["2026-07", "DigitalAppInnovation", intermediate, "AZ-204", "2027-07", "2027-08"],
  ["2026-07", "DigitalAppInnovation", advanced, "PL-600", "2027-06", "2027-07"],
  ["2026-07", "ModernWork", intermediate, "MS-900", "2027-03", "2027-04"],
  ["2026-07", "ModernWork", advanced, "MS-102", "2027-11", "2027-12"],
  ["2026-07", "ModernWork", advanced, "MS-100 + MS-101", "2027-11", "2027-12"],
  // 15 Jun 2027 lies before the last day of June.
  ["2026-07", "ModernWork", advanced, assessment, "2027-05", "2027-06"],
  ["2023-06", "Security", `${intermediate} step 2`, "MS-500", "2024-06", "2024-07"],
  ["2023-12", "Security", `${intermediate} step 2`, "MS-500", "2024-06", "2024-07"],
  ["2026-07", "Security", `${intermediate} step 1`, "AZ-500", "2027-08", "2027-09"],
  ["2023-12", "Security", intermediate, "SC-400", "2026-05", "2026-06"],
  ["2026-07", "Security", intermediate, "SC-400", "2026-05", "2026-06"],
  ["2023-06", "BusinessApplications", intermediate, "PL-100", "2023-11", "2023-12"],
  ["2023-06", "BusinessApplications", advanced, "MB-600", "2023-06", "2023-07"],
  ["2023-12", "BusinessApplications", intermediate, "MB-320", "2024-06", "2024-07"],
  ["2026-07", "BusinessApplications", intermediate, "PL-200", "2027-08", "2027-09"],
  ["2026-07", "BusinessApplications", intermediate, "PL-500", "2027-06", "2027-07"],
  ["2026-07", "BusinessApplications", intermediate, "MB-240", "2027-06", "2027-07"],
  ["2026-07", "BusinessApplications", intermediate, "MB-280", "2027-07", "2027-08"],
  ["2026-07", "BusinessApplications", advanced, "MB-335", "2027-06", "2027-07"],
  ["2026-07", "BusinessApplications", advanced, "MB-700", "2027-06", "2027-07"],
])("%s, %s, %s: %s counts in %s, not in %s", (rulebook, area, row, certificate, last, next) => {
  expect(counted(area, row, last, certificate, ["Rulebook", rulebook])).toBe(1);
  expect(counted(area, row, next, certificate, ["Rulebook", rulebook])).toBe(0);
});

test.each([
  ["Infrastructure", "AZ-700"],
  ["Infrastructure", "AZ-800 + AZ-801"],
  ["DataAI", "DP-300"],
  ["DataAI", "PL-300"],
  ["DigitalAppInnovation", "PL-400"],
  ["ModernWork", "MS-700"],
  ["Security", "SC-300"],
  ["BusinessApplications", "MB-230"],
  ["BusinessApplications", "MB-800"],
])("2026-07, %s: %s has no known end", (area, certificate) => {
  expect(counted(area, intermediate, "2029-12", certificate, ["Rulebook", "2026-07"])).toBe(1);
});

describe("what a rulebook drops ends with the month before it, without a Rulebook setting", () => {
  test.each<[string, string, string, string, string]>([
    ["Security", intermediate, "SC-200", "2023-11", "2023-12"],
    ["BusinessApplications", intermediate, "PL-100", "2023-11", "2023-12"],
    ["BusinessApplications", intermediate, "MB-200 + MB-400", "2023-05", "2023-06"],
    ["ModernWork", intermediate, "MS-203", "2026-06", "2026-07"],
    ["BusinessApplications", intermediate, "MB-220", "2026-06", "2026-07"],
    ["BusinessApplications", intermediate, "DP-500", "2026-06", "2026-07"],
  ])("%s, %s: %s counts in %s, not in %s", (area, row, certificate, last, next) => {
    expect(counted(area, row, last, certificate)).toBe(1);
    expect(counted(area, row, next, certificate)).toBe(0);
  });
});

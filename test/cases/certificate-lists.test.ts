/** Which certificate counts in which metric under rulebook 2022-05, code by code (rules 3.2, 4.3, 5.1, 6.1; certifications 2, C1 to C5). */
import { type Range, breakdownRow, settings } from "./ask";

const asOf = settings(["As of", "2022-09-30"]);
const [intermediate, advanced] = ["Intermediate certifications", "Advanced certifications"];

const lists: readonly (readonly [area: string, metric: string, listed: readonly string[]])[] = [
  ["Infrastructure", intermediate, ["AZ-700", "AZ-600", "AZ-800 + AZ-801"]],
  ["Infrastructure", advanced, ["AZ-140", "AZ-120"]],
  ["DataAI", intermediate, ["DP-300", "AI-102", "DP-100", "DP-203", "PL-300"]],
  ["DataAI", advanced, ["MB-260", "DP-420"]],
  ["DigitalAppInnovation", intermediate, ["AZ-204", "PL-400"]],
  ["DigitalAppInnovation", advanced, ["AZ-220", "AZ-400", "PL-600"]],
  ["ModernWork", intermediate, ["MS-900", "MS-203", "MD-100 + MD-101", "MS-700", "MS-600"]],
  ["ModernWork", advanced, ["MS-100 + MS-101"]],
  [
    "Security",
    intermediate,
    [
      "MS-500 + AZ-500 + SC-200",
      "MS-500 + AZ-500 + SC-300",
      "MS-500 + AZ-500 + SC-400",
      "MS-500 + AZ-500 + SC-200 + SC-300 + SC-400",
    ],
  ],
  [
    "BusinessApplications",
    intermediate,
    [
      "MB-300 + MB-310",
      "MB-300 + MB-340",
      "MB-300 + MB-500",
      "MB-300 + MB-330",
      "MB-300 + MB-320",
      "MB-210",
      "MB-220",
      "MB-230",
      "MB-240",
      "PL-200 + MB-230",
      "PL-200 + MB-210",
      "PL-200 + MB-240",
      "PL-200 + MB-220",
      "MB-800",
      "MB-200 + MB-400",
      "PL-100",
      "PL-300",
      "PL-200",
      "PL-400",
    ],
  ],
  ["BusinessApplications", advanced, ["MB-700", "MB-600", "PL-600"]],
];

/** Everything that anybody in these cases holds, listed or not. */
const holdings: readonly string[] = [
  ...new Set(lists.flatMap(([, , listed]) => listed)),
  "AZ-900",
  "AI-900",
  "DP-900",
  "SC-900",
  "PL-900",
  "MB-910",
  "MB-920",
  "AZ-104",
  "AZ-305",
  "AZ-500",
  "MS-500",
  "AZ-800",
  "AZ-801",
  "MD-100",
  "MD-101",
  "MS-100",
  "MS-101",
  "MB-300",
  "MB-310",
  "MB-320",
  "MB-330",
  "MB-340",
  "MB-500",
  "MB-200",
  "MB-400",
  "SC-100",
  "SC-200",
  "SC-300",
  "SC-400",
  "MS-500 + AZ-500",
  "MS-500 + SC-200",
  "AZ-500 + SC-300",
  "MS-500 + AZ-500 + SC-100",
  "MS-720",
  "MS-740",
  "MS-220",
  "DP-500",
  "PL-500",
  "MS-721",
  "DP-600",
  "AI-900",
  "MB-335",
  "MB-280",
  "AB-900",
];

/** One person with all the exams of the holding, and two holders of each gate, who hold nothing that scores. */
function tableOf(holding: string): Range {
  const exams = holding.split(" + ").map((exam) => ["Ada", exam]);
  const gates = ["Gabi", "Gero"].flatMap((person) => [
    [person, "AZ-104"],
    [person, "AZ-305"],
  ]);
  return [["Person", "Certification"], ...exams, ...gates];
}

describe.each(lists)("%s, %s", (area, metric, listed) => {
  test.each(holdings)("%s", (holding) => {
    const counts = listed.includes(holding) ? 1 : 0;
    const row = breakdownRow(metric, area, tableOf(holding), asOf);
    expect(row.Value).toBe(counts);
    expect(Number(row.Points) > 0).toBe(counts === 1);
  });
});

/** Which rulebook the month brings with it, on its last day, and when a note says that the day isn't verified (DESIGN 2; rules 2). */
import { ask, askProblem, askRows, metrics, settings, totalRow } from "./ask";

const table = metrics(["Net customer adds", 1]);
const areas = [
  "Infrastructure",
  "DataAI",
  "DigitalAppInnovation",
  "ModernWork",
  "Security",
  "BusinessApplications",
];

/** In force from 1 May 2022, 6 Jun 2023, 1 Dec 2023 and 1 Jul 2026; verified to 30 Sep 2022, 23 Oct 2023, 1 Dec 2023 and 10 Oct 2026. */
describe.each<[month: string, rulebook: string, isVerified: boolean]>([
  ["2021-12", "2022-05", false],
  ["2022-04", "2022-05", false],
  ["2022-05", "2022-05", true],
  ["2022-09", "2022-05", true],
  ["2022-10", "2022-05", false],
  ["2023-05", "2022-05", false],
  ["2023-06", "2023-06", true],
  ["2023-09", "2023-06", true],
  ["2023-10", "2023-06", false],
  ["2023-11", "2023-06", false],
  ["2023-12", "2023-12", false],
  ["2024-01", "2023-12", false],
  ["2026-06", "2023-12", false],
  ["2026-07", "2026-07", true],
  ["2026-09", "2026-07", true],
  ["2026-10", "2026-07", false],
  ["2030-01", "2026-07", false],
])("%s is judged by %s", (month, rulebook, isVerified) => {
  test.each(areas)(`%s${isVerified ? "" : ", with a note"}`, (area) => {
    const note = String(totalRow(area, table, settings(["As of", month])).Note);
    expect(note).toContain(`Rulebook ${rulebook}, as of ${month}.`);
    expect(note.includes(`Rulebook ${rulebook} is verified from`)).toBe(!isVerified);
  });
});

test("with no date at all it is 2022-05, without a note", () => {
  const note = String(totalRow("DataAI", table).Note);
  expect(note).toContain("Rulebook 2022-05, no as-of month.");
  expect(note).not.toContain("verified");
});

test("SUMMARY names the month's rulebook in each of the six rows", () => {
  const withArea = [
    ["Area", "Metric", "Value"],
    ["DataAI", "Net customer adds", 1],
  ];
  const rows = askRows("SUMMARY", [withArea, settings(["As of", "2026-07-15"])]);
  expect(rows.slice(0, 6).map((row) => row.Rulebook)).toEqual(Array<string>(6).fill("2026-07"));
});

describe("a setting decides before the month", () => {
  test.each(["2022-05", "2023-06", "2023-12", "2026-07"])("%s", (rulebook) => {
    const given = settings(["As of", "2023-07-31"], ["Rulebook", rulebook]);
    const note = String(totalRow("Security", table, given).Note);
    expect(note).toContain(`Rulebook ${rulebook}, as of 2023-07.`);
    // 31 July 2023 lies within the verified days of 2023-06 alone.
    expect(note.includes("is verified from")).toBe(rulebook !== "2023-06");
  });
});

/** 45078 is 1 June 2023, 45261 1 December 2023 and 46204 1 July 2026, as Excel makes them of the typed ids. */
describe("a rulebook is named by its id, or by any day or month that stands for it", () => {
  const named: readonly (readonly [string, readonly unknown[]])[] = [
    ["2022-05", ["2022-05", "2022-05-01", 44682, "May 2022"]],
    ["2023-06", ["2023-06", "2023-06-01", 45078, 45078.5, "Juni 2023"]],
    ["2023-12", ["2023-12", "2023-12-01", 45261, "Dec 2023"]],
    ["2026-07", ["2026-07", "2026-07-01", 46204, "Jul-26"]],
  ];
  const spellings = named.flatMap(([id, all]) => all.map((each) => [each, id] as const));
  test.each(spellings)("%p is %s", (spelling, id) => {
    const note = String(totalRow("DataAI", table, settings(["Rulebook", spelling])).Note);
    expect(note).toContain(`Rulebook ${id}, `);
    expect(ask("RULES", ["DataAI", spelling])).toEqual(ask("RULES", ["DataAI", id]));
    const [adds, any] = ["Net customer adds", ""];
    expect(ask("TARGET", ["DataAI", adds, any, any, spelling])).toBe(3);
    expect(ask("POINTS", ["DataAI", adds, 2, any, any, spelling])).toBe(20);
  });

  test.each(["2023-07", 45108, "2025-01", "newest"])("%p is none of them", (spelling) => {
    const problem = askProblem("RULES", ["DataAI", spelling]);
    for (const [id] of named) expect(problem.message).toContain(id);
  });
});

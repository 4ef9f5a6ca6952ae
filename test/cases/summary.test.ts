/** The spilled table SUMMARY: six designations in order, then the badge (FUNCTIONS, Scoring). */
import { ask, askProblem, askTable, azure, metrics, settings } from "./ask";
import { areas, everything } from "./everything";

const summaryHeader = [
  "Designation",
  "Track",
  "Performance",
  "Skilling",
  "Customer success",
  "Score",
  "Status",
  "Rulebook",
];

describe("SUMMARY", () => {
  const rows = askTable("SUMMARY", [everything]);

  test("header, six designations in order, badge", () => {
    expect(rows[0]).toEqual(summaryHeader);
    expect(rows).toHaveLength(8);
    const names = rows.slice(1, 7).map((row) =>
      String(row[0])
        .toLowerCase()
        .replace(/[^a-z]/g, "")
        .replace("dataand", "data")
        .replace("digitaland", "digital")
    );
    expect(names.map((name, index) => name.startsWith((areas[index] ?? "").toLowerCase()))).toEqual(
      Array<boolean>(6).fill(true)
    );
    expect(rows[7]?.[0]).toBe("Microsoft Cloud badge");
  });

  test.each([
    [1, 30, 40, 30],
    [2, 30, 40, 30],
    [3, 30, 40, 30],
    [4, 20, 25, 55],
    [5, 20, 40, 40],
    [6, 15, 35, 50],
  ])("row %d: %d + %d + %d = 100, Qualified", (row, performance, skilling, success) => {
    expect(rows[row]?.slice(2, 7)).toEqual([performance, skilling, success, 100, "Qualified"]);
  });

  test("all six qualified: the Microsoft Cloud badge is Yes", () => {
    expect(rows[7]?.[6]).toBe("Yes");
  });

  test("the tracks: SMB or Enterprise at 100, Larger markets, none elsewhere", () => {
    expect(["Enterprise", "SMB"]).toContain(rows[4]?.[1]);
    expect(rows[6]?.[1]).toBe("Larger markets");
    expect([1, 2, 3, 5].map((row) => rows[row]?.[1])).toEqual(["", "", "", ""]);
  });

  test.each(areas)("without %s the badge is No, and the others stay", (area) => {
    const rest = askTable("SUMMARY", [everything.filter((row) => row[0] !== area)]);
    expect(rest[7]?.[6]).toBe("No");
    expect(rest.slice(1, 7).map((row) => row[5])).toEqual(
      areas.map((each) => (each === area ? 0 : 100))
    );
    expect(String(rest[1 + areas.indexOf(area)]?.[6])).toMatch(
      /^Not qualified: 70 points short of 70; /
    );
  });

  test.each(areas)(
    "%s: score and status are those of SCORE and STATUS, whatever the settings",
    (area) => {
      for (const setting of [
        [],
        [["Track", "Enterprise"]],
        [["Market", "Other"]],
        [
          ["Track", "SMB"],
          ["Reading GE-1", "b"],
        ],
      ]) {
        const row = askTable("SUMMARY", [everything, settings(...setting)])[
          1 + areas.indexOf(area)
        ];
        expect(row?.[5]).toBe(ask("SCORE", [area, everything, settings(...setting)]));
        expect(row?.[6]).toBe(ask("STATUS", [area, everything, settings(...setting)]));
      }
    }
  );

  test("a row without an area counts for all: 3 tenants are 30, 30, 30, 12, 0 and 3 points", () => {
    const table = [
      ["Area", "Metric", "Value"],
      ["", "Net customer adds", 3],
    ];
    expect(
      askTable("SUMMARY", [table])
        .slice(1, 7)
        .map((row) => row[5])
    ).toEqual([30, 30, 30, 12, 0, 3]);
  });

  test.each([
    ["the only table", [azure(3, 5, 5, 0.2, 5)], ["M!A1:B6"], "M!A1:B6"],
    [
      "one of two tables",
      [everything, metrics(["Net customer adds", 3])],
      ["M!A1:E30", "N!A1:B2"],
      "N!",
    ],
  ])("a metrics table without the Area column is a problem: %s", (_, ranges, addresses, place) => {
    const problem = askProblem("SUMMARY", ranges, { addresses });
    expect(problem.excelCode).toBe("#VALUE!");
    expect(problem.message).toContain("Area");
    expect(problem.message).toContain(place);
  });

  test("a table that one designation needs isn't refused because another would need more of it", () => {
    const usage = [
      ["Tenant", "Month", "Workload", "MAU"],
      ["a", "2021-09", "Business Central", 500],
      ["a", "2022-09", "Business Central", 900],
    ];
    const scores = askTable("SUMMARY", [usage]).slice(1, 7);
    // A growth of (900 − 500) ÷ 500 is above the target of 0.3 and earns its 30 points.
    expect(scores.map((row) => row[5])).toEqual([0, 0, 0, 0, 0, 30]);
    // Modern Work alone has no use for it: it is asked for what the table lacks.
    expect(askProblem("SCORE", ["ModernWork", usage]).code).toBe("missingColumn");
  });

  test("only texts, numbers and booleans, in rows of eight", () => {
    for (const row of rows) {
      expect(row).toHaveLength(8);
      for (const cell of row) expect(["string", "number", "boolean"]).toContain(typeof cell);
    }
  });
});

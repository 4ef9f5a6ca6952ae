/** The spilled tables BREAKDOWN and SUMMARY: headers, rows, sums (FUNCTIONS, Scoring). */
import { ask, askProblem, askRows, askTable, azure, metrics, settings, trackMetrics } from "./ask";

const breakdownHeader = [
  "Category",
  "Metric",
  "Track",
  "Association",
  "Value",
  "Target",
  "Points",
  "Maximum",
  "Note",
];
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

/** All six at 100 points, by area. */
const everything: readonly (readonly unknown[])[] = [
  ["Area", "Metric", "Track", "Association", "Value"],
  ...["Infrastructure", "DataAI", "DigitalAppInnovation"].flatMap((area) => [
    [area, "Net customer adds", "", "", 3],
    [area, "Intermediate certifications", "", "", 5],
    [area, "Advanced certifications", "", "", 5],
    [area, "Usage growth", "", "", 0.2],
    [area, "Deployments", "", "", 5],
  ]),
  ["ModernWork", "Net customer adds", "", "", 10],
  ["ModernWork", "Intermediate certifications", "", "", 4],
  ["ModernWork", "Advanced certifications", "", "", 2],
  ["ModernWork", "Usage growth", "", "CPOR", 1000],
  ["ModernWork", "Deployments", "", "CPOR", 5],
  ["Security", "M365 net customer adds", "", "", 5],
  ["Security", "Azure net customer adds", "", "", 5],
  ["Security", "Intermediate certifications", "", "", 6],
  ["Security", "M365 deployments", "", "", 3],
  ["Security", "Azure deployments", "", "", 3],
  ["Security", "M365 usage growth", "", "", 2500],
  ["Security", "Azure usage growth", "", "", 25000],
  ["BusinessApplications", "Net customer adds", "", "", 15],
  ["BusinessApplications", "Intermediate certifications", "", "", 20],
  ["BusinessApplications", "Advanced certifications", "", "", 7],
  ["BusinessApplications", "Deployments", "", "", 10],
  ["BusinessApplications", "Usage growth", "", "", 0.3],
];

const areas = [
  "Infrastructure",
  "DataAI",
  "DigitalAppInnovation",
  "ModernWork",
  "Security",
  "BusinessApplications",
];
const numbersOf = (rows: readonly (readonly unknown[])[], column: number): readonly number[] =>
  rows.map((row) => Number(row[column]));
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

describe("BREAKDOWN", () => {
  test.each(areas)(
    "%s: header, one row a metric, and a total of 100 with status, rulebook and month",
    (area) => {
      const [header, ...rows] = askTable("BREAKDOWN", [
        area,
        everything,
        settings(["As of", "2022-09-30"]),
      ]);
      expect(header).toEqual(breakdownHeader);
      const scored = rows.slice(0, -1);
      expect(scored).toHaveLength(area === "Security" ? 7 : 5);
      expect(sum(numbersOf(scored, 6))).toBeCloseTo(100, 9);
      expect(sum(numbersOf(scored, 7))).toBe(100);
      const total = rows.at(-1) ?? [];
      expect(total[0]).toBe("Total");
      expect(total[6]).toBe(100);
      expect(total[7]).toBe(100);
      expect(String(total[8])).toContain("Qualified");
      expect(String(total[8])).not.toContain("Not qualified");
      expect(String(total[8])).toContain("2022-05");
      expect(String(total[8])).toContain("2022-09");
    }
  );

  test.each([
    ["Infrastructure", [30, 40, 30]],
    ["DataAI", [30, 40, 30]],
    ["DigitalAppInnovation", [30, 40, 30]],
    ["ModernWork", [20, 25, 55]],
    ["Security", [20, 40, 40]],
    ["BusinessApplications", [15, 35, 50]],
  ])("%s: maxima by category %p (rules 2.1)", (area, maxima) => {
    const rows = askRows("BREAKDOWN", [area, everything]);
    const byCategory = ["Performance", "Skilling", "Customer success"].map((category) =>
      sum(rows.filter((row) => row.Category === category).map((row) => Number(row.Maximum)))
    );
    expect(byCategory).toEqual(maxima);
  });

  test("a metric that isn't in the table has 0 points and a note", () => {
    const rows = askRows("BREAKDOWN", ["DataAI", metrics(["Net customer adds", 2])]);
    const missing = rows.slice(0, -1).filter((row) => row.Metric !== "Net customer adds");
    expect(missing.map((row) => row.Points)).toEqual([0, 0, 0, 0]);
    for (const row of missing) expect(row.Note).not.toBe("");
  });

  test("only numbers, texts and booleans stand in the cells, and rows are of one length", () => {
    for (const area of areas) {
      for (const ranges of [[everything], [metrics(["Deployments", ""])], [[[44834]]]]) {
        for (const row of askTable("BREAKDOWN", [area, ...ranges])) {
          expect(row).toHaveLength(9);
          for (const cell of row) expect(["string", "number", "boolean"]).toContain(typeof cell);
        }
      }
    }
  });

  test("value, target, track and association of the option that counted", () => {
    const table = trackMetrics(
      ["Net customer adds", "SMB", "", 7],
      ["Deployments", "SMB", "CSP", 4]
    );
    const rows = askRows("BREAKDOWN", ["ModernWork", table]);
    expect(rows.find((row) => row.Metric === "Net customer adds")).toMatchObject({
      Category: "Performance",
      Track: "SMB",
      Value: 7,
      Target: 10,
      Points: 14,
      Maximum: 20,
    });
    expect(rows.find((row) => row.Metric === "Deployments")).toMatchObject({
      Category: "Customer success",
      Track: "SMB",
      Association: "CSP",
      Value: 4,
      Target: 10,
      Points: 10,
      Maximum: 25,
    });
  });

  test("given back to SCORE it is a result, not a metrics table", () => {
    askProblem("SCORE", ["Infrastructure", askTable("BREAKDOWN", ["Infrastructure", everything])]);
    expect(ask("SCORE", ["Infrastructure", everything])).toBe(100);
  });
});

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

  test("only texts, numbers and booleans, in rows of eight", () => {
    for (const row of rows) {
      expect(row).toHaveLength(8);
      for (const cell of row) expect(["string", "number", "boolean"]).toContain(typeof cell);
    }
  });
});

/** Which row of a metrics table counts for an area and a track (FUNCTIONS, metrics table). */
import { ask, askProblem, breakdownRow, metrics, pointsOf, settings, trackMetrics } from "./ask";

const adds = "Net customer adds";
const byArea = (...rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] => [
  ["Area", "Metric", "Value"],
  ...rows,
];

describe("area", () => {
  const table = byArea(
    ["", adds, 1],
    ["Infrastructure", adds, 3],
    ["Security", "M365 net customer adds", 5]
  );

  test("a row with the area (3 tenants, 30 points) beats one without (1 tenant)", () => {
    expect(ask("SCORE", ["Infrastructure", table])).toBe(30);
    expect(ask("SCORE", ["Infrastructure", byArea(...[...table.slice(1)].reverse())])).toBe(30);
  });
  test("the row without an area counts for the others: 1 tenant, 10 points", () => {
    expect(ask("SCORE", ["DataAI", table])).toBe(10);
  });
  test("a row of another area counts for that one alone", () => {
    expect(ask("SCORE", ["Security", table])).toBe(10);
  });
  test.each([
    "infrastructure",
    "Infrastructure (Azure)",
    "Solutions Partner for Infrastructure",
    "Solutions Partner for Infrastructure (Azure)",
    "Infrastruktur",
    "INFRASTRUCTURE ",
  ])("an area cell of %p is Infrastructure", (area) => {
    expect(ask("SCORE", ["Infrastructure", byArea([area, adds, 2])])).toBe(20);
    expect(ask("SCORE", ["DataAI", byArea([area, adds, 2])])).toBe(0);
  });
  test("a header Designation or Bereich is the area too", () => {
    expect(
      ask("SCORE", [
        "DataAI",
        [
          ["Designation", "Metric", "Value"],
          ["Infrastructure", adds, 2],
        ],
      ])
    ).toBe(0);
    expect(
      ask("SCORE", [
        "DataAI",
        [
          ["Bereich", "Metrik", "Wert"],
          ["Daten & KI", "Netto-Neukunden", 2],
        ],
      ])
    ).toBe(20);
  });
  test("in two ranges too the row with the area beats the one without", () => {
    expect(
      ask("SCORE", ["Infrastructure", metrics([adds, 1]), byArea(["Infrastructure", adds, 3])])
    ).toBe(30);
    expect(
      ask("SCORE", ["Infrastructure", byArea(["Infrastructure", adds, 3]), metrics([adds, 1])])
    ).toBe(30);
  });
});

describe("track, in Modern Work", () => {
  const table = trackMetrics([adds, "", "", 2], [adds, "SMB", "", 10]);
  test("the SMB row gives 10 of 10 tenants, 20 points; Enterprise falls back on 2 of 5, 8 points", () => {
    expect(ask("SCORE", ["ModernWork", table])).toBe(20);
    expect(ask("SCORE", ["ModernWork", table, settings(["Track", "SMB"])])).toBe(20);
    expect(ask("SCORE", ["ModernWork", table, settings(["Track", "Enterprise"])])).toBe(8);
  });
  test("a row without a track counts for every track: 5 tenants are 20 points as Enterprise, 10 as SMB", () => {
    expect(
      ask("SCORE", ["ModernWork", metrics([adds, 5]), settings(["Track", "Enterprise"])])
    ).toBe(20);
    expect(ask("SCORE", ["ModernWork", metrics([adds, 5]), settings(["Track", "SMB"])])).toBe(10);
    expect(ask("SCORE", ["ModernWork", metrics([adds, 5])])).toBe(20);
  });
});

describe("association, in Modern Work", () => {
  test("each is scored against its own target and the best counts, never their sum: CPOR 250 of 500 beats CSP 900 of 2,000", () => {
    const table = trackMetrics(
      ["Usage growth", "SMB", "CPOR", 250],
      ["Usage growth", "SMB", "CSP", 900]
    );
    const row = breakdownRow("Usage growth", "ModernWork", table);
    expect(row).toMatchObject({
      Association: "CPOR",
      Value: 250,
      Target: 500,
      Points: 15,
      Maximum: 30,
    });
    expect(ask("SCORE", ["ModernWork", table])).toBe(15);
  });
  test("CSP 1,001 of 2,000 (15.015) beats CPOR 250 of 500 (15)", () => {
    const table = trackMetrics(
      ["Usage growth", "SMB", "CPOR", 250],
      ["Usage growth", "SMB", "CSP", 1001]
    );
    expect(breakdownRow("Usage growth", "ModernWork", table)).toMatchObject({
      Association: "CSP",
      Value: 1001,
      Target: 2000,
    });
    expect(pointsOf("Usage growth", "ModernWork", table)).toBeCloseTo(15.015, 9);
  });
  test("Enterprise: DPOR 8 of 10 deployments (20) beats CPOR 3 of 5 (15)", () => {
    const table = trackMetrics(
      ["Deployments", "Enterprise", "CPOR", 3],
      ["Deployments", "Enterprise", "DPOR", 8]
    );
    expect(breakdownRow("Deployments", "ModernWork", table)).toMatchObject({
      Association: "DPOR",
      Points: 20,
    });
  });
  test.each(["CSP", "CSP T1", "CSP Tier 1", "CSP T2", "csp tier 2"])(
    "%p is CSP: 2,000 users are 30 points",
    (association) => {
      expect(
        pointsOf(
          "Usage growth",
          "ModernWork",
          trackMetrics(["Usage growth", "SMB", association, 2000])
        )
      ).toBe(30);
    }
  );
  test("a negative CPOR value doesn't hide a positive CSP one: 1,000 of 2,000 is 15", () => {
    const table = trackMetrics(
      ["Usage growth", "SMB", "CPOR", -50],
      ["Usage growth", "SMB", "CSP", 1000]
    );
    expect(ask("SCORE", ["ModernWork", table])).toBe(15);
  });
});

describe("twice the same metric, area, track and association is a problem", () => {
  test.each([
    ["in one table", [metrics([adds, 1], ["Deployments", 2], [adds, 3])], ["", "M!A1:B4"], "M!"],
    ["with equal values", [metrics([adds, 1], [adds, 1])], ["", "M!A1:B3"], "M!"],
    ["under its German name", [metrics([adds, 1], ["Netto-Neukunden", 2])], ["", "M!A1:B3"], "M!"],
    [
      "in two tables",
      [metrics([adds, 1]), metrics(["Deployments", 1], [adds, 2])],
      ["", "M!A1:B2", "N!A1:B3"],
      "N!",
    ],
    [
      "under two names of one area",
      [byArea(["DataAI", adds, 1], ["Data & AI", adds, 2])],
      ["", "M!A1:C3"],
      "M!",
    ],
    [
      "in one track",
      [trackMetrics([adds, "SMB", "", 1], [adds, "SMB", "", 2])],
      ["", "M!A1:D3"],
      "M!",
    ],
    [
      "in one association",
      [trackMetrics(["Deployments", "SMB", "CSP", 1], ["Deployments", "SMB", "CSP T1", 2])],
      ["", "M!A1:D3"],
      "M!",
    ],
  ])("%s", (title, ranges, addresses, sheet) => {
    const area = title.includes("track") || title.includes("association") ? "ModernWork" : "DataAI";
    const problem = askProblem("SCORE", [area, ...ranges], { addresses });
    expect(problem.excelCode).toBe("#VALUE!");
    expect(problem.message).toContain(sheet);
    expect(problem.message).toMatch(/Net customer adds|Netto-Neukunden|Deployments/);
  });

  test("a row for every track beside one for a track is not twice", () => {
    expect(
      ask("SCORE", ["ModernWork", trackMetrics([adds, "", "", 1], [adds, "SMB", "", 10])])
    ).toBe(20);
  });
});

test("a metric that only another area has is no problem and earns nothing here", () => {
  expect(
    ask("SCORE", [
      "Infrastructure",
      metrics([adds, 3], ["M365 deployments", 3], ["Usage growth baseline", 90000]),
    ])
  ).toBe(30);
});

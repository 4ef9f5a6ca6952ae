/** Own targets, and the settings that are ignored (FUNCTIONS, settings). */
import {
  ask,
  askProblem,
  breakdownRow,
  metrics,
  pointsOf,
  settings,
  totalRow,
  trackMetrics,
} from "./ask";

const adds = "Net customer adds";

describe("Target <metric>", () => {
  test.each<[string, string, string, unknown, string, unknown, number]>([
    ["Infrastructure: 3 of 6 tenants", "Infrastructure", adds, 3, `Target ${adds}`, 6, 15],
    [
      "Infrastructure: 3 of 2 tenants is capped",
      "Infrastructure",
      adds,
      3,
      `Target ${adds}`,
      2,
      30,
    ],
    ["DataAI: 10 % of 40 % growth", "DataAI", "Usage growth", 0.1, "Target Usage growth", 0.4, 5],
    [
      "DataAI: 10 % of the text 40 %",
      "DataAI",
      "Usage growth",
      0.1,
      "Target Usage growth",
      "40 %",
      5,
    ],
    [
      "Security: 3 of 12 people",
      "Security",
      "Intermediate certifications",
      3,
      "Target Intermediate certifications",
      12,
      10,
    ],
    ["a blank target is not given", "Infrastructure", adds, 3, `Target ${adds}`, "", 30],
    ["written in other case", "Infrastructure", adds, 3, `TARGET ${adds.toLowerCase()}`, 6, 15],
    ["as text", "Infrastructure", adds, 3, `Target ${adds}`, "6", 15],
  ])("%s", (_, area, metric, value, name, target, points) => {
    expect(pointsOf(metric, area, metrics([metric, value]), settings([name, target]))).toBeCloseTo(
      points,
      9
    );
  });

  test("the breakdown shows the own target: 6", () => {
    expect(
      breakdownRow(adds, "Infrastructure", metrics([adds, 3]), settings([`Target ${adds}`, 6]))
    ).toMatchObject({ Target: 6, Points: 15 });
  });

  test("with a track it holds for that track alone: SMB 10 of 20, Enterprise as published", () => {
    const own = settings([`Target ${adds} SMB`, 20], ["Track", "SMB"]);
    expect(ask("SCORE", ["ModernWork", metrics([adds, 10]), own])).toBe(10);
    expect(
      ask("SCORE", [
        "ModernWork",
        metrics([adds, 4]),
        settings([`Target ${adds} SMB`, 20], ["Track", "Enterprise"]),
      ])
    ).toBe(16);
  });

  test("with track and association: SMB CSP 1,000 of 4,000, CPOR as published", () => {
    const own = settings(["Target Usage growth SMB CSP", 4000]);
    expect(
      ask("SCORE", ["ModernWork", trackMetrics(["Usage growth", "SMB", "CSP", 1000]), own])
    ).toBeCloseTo(7.5, 9);
    expect(
      ask("SCORE", ["ModernWork", trackMetrics(["Usage growth", "SMB", "CPOR", 100]), own])
    ).toBeCloseTo(6, 9);
  });

  test.each<[string, string, string, string]>([
    ["an association that the track doesn't score", "ModernWork", "SMB DPOR", ""],
    ["an association that nobody scores by", "ModernWork", "PAL", ""],
    ["an association where none matters", "Infrastructure", "CPOR", ""],
    ["a track where there are none", "Infrastructure", "SMB", ""],
    ["a track of another rulebook", "Security", "Enterprise", "2023-06"],
  ])("%s is said to be unused", (_, area, option, rulebook) => {
    const own = settings([`Target Usage growth ${option}`, 6], ["Rulebook", rulebook]);
    const table = trackMetrics([adds, "", "", 1]);
    expect(totalRow(area, table, own).Note).toContain(
      "range 2, cell B2 changes nothing: there is no such target here."
    );
  });

  test.each<[string, string]>([
    ["ModernWork", "Usage growth DPOR"],
    ["ModernWork", "Usage growth Enterprise"],
    ["Security", "Azure net customer adds"],
    ["Infrastructure", "M365 net customer adds"],
  ])("%s: %s is another's or used", (area, option) => {
    const own = settings(
      [`Target ${option}`, 6],
      ["Rulebook", area === "Security" ? "2023-06" : ""]
    );
    expect(totalRow(area, trackMetrics([adds, "", "", 1]), own).Note).not.toContain(
      "no such target"
    );
  });

  test.each([0, -3, "many", "#N/A", { code: "#N/A" }, true])("%p is no target", (target) => {
    const problem = askProblem(
      "SCORE",
      ["Infrastructure", metrics([adds, 3]), settings([`Target ${adds}`, target])],
      {
        addresses: ["", "M!A1:B2", "S!A1:B2"],
      }
    );
    expect(problem.message).toContain("S!B2");
  });

  test("a misspelt metric is a problem with the nearest name", () => {
    const problem = askProblem("SCORE", [
      "Infrastructure",
      metrics([adds, 3]),
      settings(["Target Net custmer adds", 6]),
    ]);
    expect(problem.message).toContain("Net custmer adds");
    expect(problem.message).toContain(adds);
  });
});

test("settings of other functions are known and ignored", () => {
  const others = settings(
    ["Anniversary", 44900],
    ["Held on 2022-09-30", "Gold"],
    ["Qualified on", ""],
    ["Decision date", 44800],
    ["Payment date", 44800],
    ["Currency", "USD"],
    ["Years", 3],
    ["Discount rate", 0.05],
    ["Designations", 2],
    ["Fee Solutions Partner", 4730],
    ["Benefit value Action Pack", 1000],
    ["Rate Power BI", 200],
    ["Date order", "d/m/y"],
    ["Decimal separator", ","],
    ["Unreadable rows", "leave out"],
    ["Market", "Other"]
  );
  expect(ask("SCORE", ["Infrastructure", metrics([adds, 3]), others])).toBe(30);
});

test("German settings: Stichtag, Regelwerk, Pfad, Markt", () => {
  const german = [
    ["Einstellung", "Wert"],
    ["Stichtag", 44819],
    ["Regelwerk", "2022-05"],
    ["Pfad", ""],
    ["Markt", "Other"],
  ];
  expect(ask("SCORE", ["BusinessApplications", metrics([adds, 5]), german])).toBe(15);
});

test("blank setting names and blank rows are skipped", () => {
  expect(
    ask("SCORE", [
      "Infrastructure",
      metrics([adds, 3]),
      settings(["", ""], [null, null], ["As of", null], [0, 0]),
    ])
  ).toBe(30);
});

/** Readings that a setting can choose, and those it can't (rules 7, Settled on readings). */
import { ask, askNumber, askProblem, azure, metrics, pointsOf, settings } from "./ask";

describe("GE-1: b counts whole units of continuous metrics only", () => {
  test.each([
    ["Infrastructure", "Usage growth", 0.127, 12.7, 12],
    ["Infrastructure", "Usage growth", 0.009, 0.9, 0],
    ["DataAI", "Usage growth", 0.07, 7, 7],
    ["DataAI", "Usage growth", 0.2, 20, 20],
    ["DigitalAppInnovation", "Usage growth", 0.199, 19.9, 19],
    ["BusinessApplications", "Usage growth", 0.29, 29, 29],
    ["BusinessApplications", "Usage growth", 0.058, 5.8, 5],
    ["BusinessApplications", "Usage growth", 0.57, 30, 30],
    ["Security", "M365 usage growth", 374, 1.496, 1],
    ["Security", "M365 usage growth", 249, 0.996, 0],
    ["Security", "M365 usage growth", 2500, 10, 10],
    ["Security", "Azure usage growth", 7499.99, 2.999996, 2],
    ["Security", "Azure usage growth", 7500, 3, 3],
  ])("%s, %s of %d: a %d, b %d points", (area, metric, value, linear, whole) => {
    const table = metrics([metric, value]);
    expect(pointsOf(metric, area, table)).toBeCloseTo(linear, 9);
    expect(pointsOf(metric, area, table, settings(["Reading GE-1", "a"]))).toBeCloseTo(linear, 9);
    expect(pointsOf(metric, area, table, settings(["Reading GE-1", "b"]))).toBeCloseTo(whole, 9);
  });
});

describe("GE-2: b opens a gate at 1 point, a above 0", () => {
  /** 30 + 20 + 20 + 0.5 + 10 = 80.5, growth earning half a point. */
  const half = azure(3, 5, 5, 0.005, 5);
  test("half a point", () => {
    expect(ask("STATUS", ["Infrastructure", half])).toBe("Qualified");
    expect(ask("STATUS", ["Infrastructure", half, settings(["Reading GE-2", "a"])])).toBe(
      "Qualified"
    );
    expect(
      String(ask("STATUS", ["Infrastructure", half, settings(["Reading GE-2", "b"])]))
    ).toMatch(/^Not qualified: .*Usage growth/);
    expect(
      askNumber("SCORE", ["Infrastructure", half, settings(["Reading GE-2", "b"])])
    ).toBeCloseTo(80.5, 9);
  });
  test("exactly 1 point opens it under both", () => {
    expect(
      ask("STATUS", ["Infrastructure", azure(3, 5, 5, 0.01, 5), settings(["Reading GE-2", "b"])])
    ).toBe("Qualified");
  });
  test("Security's combined gate adds its halves: 0.5 + 0.5 is 1", () => {
    const table = metrics(
      ["M365 net customer adds", 5],
      ["Azure net customer adds", 5],
      ["Intermediate certifications", 6],
      ["M365 deployments", 3],
      ["M365 usage growth", 125],
      ["Azure usage growth", 1250]
    );
    expect(askNumber("SCORE", ["Security", table])).toBeCloseTo(71, 9);
    expect(ask("STATUS", ["Security", table, settings(["Reading GE-2", "b"])])).toBe("Qualified");
  });
});

describe("GE-3: b tests the displayed total, rounded half up", () => {
  test.each([
    [0.195, 69.5, "Qualified"],
    [0.1949, 69.49, "Not qualified"],
    [0.2, 70, "Qualified"],
  ])("growth of %d makes %d points", (growth, total, status) => {
    const table = azure(3, 2, 2, growth, 2); // 30 + 8 + 8 + growth + 4
    expect(
      askNumber("SCORE", ["Infrastructure", table, settings(["Reading GE-3", "b"])])
    ).toBeCloseTo(total, 9);
    expect(
      String(ask("STATUS", ["Infrastructure", table, settings(["Reading GE-3", "b"])])).startsWith(
        status
      )
    ).toBe(true);
    expect(ask("STATUS", ["Infrastructure", table, settings(["Reading GE-3", "a"])])).toMatch(
      total >= 70 ? /^Qualified$/ : /^Not qualified/
    );
  });
});

describe("AZ-6: whom the certificates of the gate belong to", () => {
  // Ada holds AZ-104 and AZ-700, Ben AZ-104, Cleo AZ-700.
  const people = [
    ["Person", "Certification"],
    ["Ada", "AZ-104"],
    ["Ada", "AZ-700"],
    ["Ben", "AZ-104"],
    ["Cleo", "AZ-700"],
  ];
  test.each([
    ["a", "2 holders anywhere: Ada and Cleo score", 8],
    ["b", "a scored person holds AZ-104 too: Ada alone", 4],
    ["c", "the holders score too: Ada, Ben and Cleo", 12],
  ])("%s: %s", (choice, _, points) => {
    const chosen = settings(["Reading AZ-6", choice], ["As of", "2022-09-15"]);
    expect(pointsOf("Intermediate certifications", "Infrastructure", people, chosen)).toBe(points);
  });
});

describe("a choice is written in any case", () => {
  test.each(["b", "B", "(b)", " b "])("%p", (choice) => {
    expect(
      pointsOf(
        "Usage growth",
        "DataAI",
        metrics(["Usage growth", 0.127]),
        settings(["Reading GE-1", choice])
      )
    ).toBeCloseTo(12, 9);
    expect(
      pointsOf(
        "Usage growth",
        "DataAI",
        metrics(["Usage growth", 0.127]),
        settings(["reading ge-1", choice])
      )
    ).toBeCloseTo(12, 9);
  });
});

describe("what can't be chosen is a problem that names the reading", () => {
  const table = metrics(["Net customer adds", 3]);
  test.each([
    ["a fixed reading, GE-7", "Reading GE-7", "b", "GE-7"],
    ["a fixed reading, AZ-1", "Reading AZ-1", "b", "AZ-1"],
    ["a fixed reading, AZ-12", "Reading AZ-12", "c", "AZ-12"],
    ["GE-6 a needs a clock", "Reading GE-6", "a", "GE-6"],
    ["AZ-8 c needs a clock", "Reading AZ-8", "c", "AZ-8"],
    ["a choice that doesn't exist", "Reading GE-1", "d", "GE-1"],
    ["a choice that is a word", "Reading GE-2", "strict", "GE-2"],
    ["a reading that doesn't exist", "Reading GE-99", "a", "GE-99"],
    ["no reading at all", "Reading", "a", "Reading"],
  ])("%s", (_, name, choice, named) => {
    const problem = askProblem("SCORE", ["Infrastructure", table, settings([name, choice])], {
      addresses: ["", "Metrics!A1:B2", "Settings!A1:B2"],
    });
    expect(problem.excelCode).toBe("#VALUE!");
    expect(problem.message).toContain(named);
    expect(problem.message).toMatch(/Settings![AB]2/);
  });
});

test.each([
  "MW-1",
  "MW-2",
  "MW-4",
  "SE-2",
  "SE-10",
  "SE-13",
  "BA-3",
  "AZ-8",
  "AZ-9",
  "GE-5",
  "GE-8",
  "GE-9",
])("the selectable reading %s may stand in a settings table, whatever the area", (id) => {
  expect(
    ask("SCORE", [
      "Infrastructure",
      metrics(["Net customer adds", 3]),
      settings([`Reading ${id}`, "a"]),
    ])
  ).toBe(30);
});

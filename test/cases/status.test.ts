/** Qualified or not, and why (FUNCTIONS, STATUS; rules 1.1, 1.3, 1.4; DESIGN, Scoring). */
import { ask, askNumber, azure, metrics, settings, totalRow, trackMetrics } from "./ask";

const status = (area: string, ...ranges: unknown[]): string =>
  String(ask("STATUS", [area, ...ranges]));

describe("Infrastructure", () => {
  test.each<[string, Parameters<typeof azure>, number, string]>([
    ["everything at its target", [3, 5, 5, 0.2, 5], 100, "Qualified"],
    ["30 + 8 + 8 + 20 + 4 = 70", [3, 2, 2, 0.2, 2], 70, "Qualified"],
    ["one deployment less: 68", [3, 2, 2, 0.2, 1], 68, "Not qualified: 2 points short of 70"],
    [
      "20 + 8 + 4 + 17.5 + 8 = 57.5",
      [2, 2, 1, 0.175, 4],
      57.5,
      "Not qualified: 12.5 points short of 70",
    ],
    [
      "80 points without an advanced person",
      [3, 5, 0, 0.2, 5],
      80,
      "Not qualified: Advanced certifications has no points",
    ],
    [
      "70 points without adds",
      [0, 5, 5, 0.2, 5],
      70,
      "Not qualified: Net customer adds has no points",
    ],
    [
      "negative adds are no points",
      [-2, 5, 5, 0.2, 5],
      70,
      "Not qualified: Net customer adds has no points",
    ],
    [
      "80 points with growth shrinking",
      [3, 5, 5, -0.1, 5],
      80,
      "Not qualified: Usage growth has no points",
    ],
    [
      "90 points without deployments",
      [3, 5, 5, 0.2, 0],
      90,
      "Not qualified: Deployments has no points",
    ],
    [
      "short and shut",
      [3, 0, 5, 0, 5],
      60,
      "Not qualified: 10 points short of 70; Intermediate certifications has no points; Usage growth has no points",
    ],
    [
      "1 tenant alone",
      [1, "", null, 0, ""],
      10,
      "Not qualified: 60 points short of 70; Intermediate certifications has no points; Advanced certifications has no points; Usage growth has no points; Deployments has no points",
    ],
  ])("%s", (_, values, total, expected) => {
    expect(askNumber("SCORE", ["Infrastructure", azure(...values)])).toBeCloseTo(total, 9);
    expect(status("Infrastructure", azure(...values))).toBe(expected);
  });
});

test("a metrics table of blank values is 70 points short, and each gate has no points", () => {
  expect(status("DataAI", metrics(["Deployments", ""]))).toMatch(
    /^Not qualified: 70 points short of 70; Net customer adds has no points; /
  );
});

describe("from 69.5 to 70 the result warns that Partner Center would display 70 (GE-3)", () => {
  const note = (growth: number): string =>
    String(totalRow("Infrastructure", azure(3, 2, 2, growth, 2)).Note);
  const usual = note(0.1);
  test.each([
    [0.1949, 69.49, false],
    [0.195, 69.5, true],
    [0.1999, 69.99, true],
    [0.2, 70, false],
  ])("growth of %d: %d points, warned: %s", (growth, total, warned) => {
    expect(askNumber("SCORE", ["Infrastructure", azure(3, 2, 2, growth, 2)])).toBeCloseTo(total, 9);
    const statusLength =
      status("Infrastructure", azure(3, 2, 2, growth, 2)).length -
      status("Infrastructure", azure(3, 2, 2, 0.1, 2)).length;
    if (warned) expect(note(growth).length).toBeGreaterThan(usual.length + statusLength + 15);
    else expect(note(growth)).toHaveLength(usual.length + statusLength);
  });
});

test.each([0.19999, 0.1999999, 0.199999999])(
  "growth of %d is short by a hair, and never says that 0 points are missing",
  (growth) => {
    const table = azure(3, 2, 2, growth, 2);
    expect(status("Infrastructure", table)).toMatch(/^Not qualified: \S+ points? short of 70$/);
    expect(status("Infrastructure", table)).not.toMatch(/: 0(\.0*)? points/);
  }
);

describe("sums of thirds and sevenths reach exactly 70", () => {
  const business = (
    adds: number,
    people: number,
    architects: number,
    deployments: number,
    growth: number
  ): ReturnType<typeof metrics> =>
    metrics(
      ["Net customer adds", adds],
      ["Intermediate certifications", people],
      ["Advanced certifications", architects],
      ["Deployments", deployments],
      ["Usage growth", growth]
    );
  test.each([
    ["14 + 20 + 1 seventh of 15 + 6 + the 27.857142… of growth", business(14, 20, 1, 3, 1.95 / 7)],
    ["10 + 20 + 2 sevenths + 10 + 25.714285…", business(10, 20, 2, 5, 1.8 / 7)],
    ["10 + 10 + 3 sevenths + 20 + 23.571428…", business(10, 10, 3, 10, 1.65 / 7)],
    ["15 + 18 + 5 sevenths + 8 + 18.285714…", business(15, 18, 5, 4, 1.28 / 7)],
  ])("Business Applications: %s", (_, table) => {
    expect(ask("SCORE", ["BusinessApplications", table])).toBe(70);
    expect(status("BusinessApplications", table)).toBe("Qualified");
  });

  test.each([
    ["5 people and 2 deployments", [10, 10], 5, [2, 0], [2500, 0]],
    ["4 people, 1 and 2 deployments, 1 more growth", [5, 5], 4, [1, 2], [2500, 8333 + 1 / 3]],
    ["1 person, all the rest but a third", [5, 5], 1, [3, 3], [2500, 25000]],
  ])("Security: %s", (_, adds, people, deployments, growth) => {
    const table = metrics(
      ["M365 net customer adds", adds[0]],
      ["Azure net customer adds", adds[1]],
      ["Intermediate certifications", people],
      ["M365 deployments", deployments[0]],
      ["Azure deployments", deployments[1]],
      ["M365 usage growth", growth[0]],
      ["Azure usage growth", growth[1]]
    );
    // 20 + 40 × people / 6 + 10 × deployments / 3 + growth
    const total = {
      5: 20 + 33.333333333 + 6.666666667 + 10,
      4: 20 + 26.666666667 + 10 + 13.333333333,
      1: 20 + 6.666666667 + 20 + 20,
    }[people];
    expect(askNumber("SCORE", ["Security", table])).toBeCloseTo(total ?? Number.NaN, 8);
    if (total !== undefined && total > 69.99) {
      expect(ask("SCORE", ["Security", table])).toBe(70);
      expect(status("Security", table)).toBe("Qualified");
    }
  });

  test("a ten-billionth below 70 is 70, a millionth isn't", () => {
    expect(status("Infrastructure", azure(3, 2, 2, 0.2 - 1e-12, 2))).toBe("Qualified");
    expect(status("Infrastructure", azure(3, 2, 2, 0.2 - 1e-8, 2))).toMatch(/^Not qualified/);
  });
});

test("Modern Work, SMB CSP: 20 + 10 + 15 + 15 + 10 = 70 qualifies", () => {
  const table = trackMetrics(
    ["Net customer adds", "SMB", "", 10],
    ["Intermediate certifications", "", "", 2],
    ["Advanced certifications", "", "", 1],
    ["Usage growth", "SMB", "CSP", 1000],
    ["Deployments", "SMB", "CSP", 4]
  );
  expect(ask("SCORE", ["ModernWork", table])).toBe(70);
  expect(status("ModernWork", table)).toBe("Qualified");
  expect(status("ModernWork", table, settings(["Track", "Enterprise"]))).toMatch(/^Not qualified/);
});

test("no prerequisite met: 5 people of each kind with 1 holder each earn nothing", () => {
  const table = metrics(
    ["Net customer adds", 3],
    ["Intermediate certifications", 5],
    ["Intermediate certifications step 1", 1],
    ["Advanced certifications", 5],
    ["Advanced certifications step 1", 1],
    ["Usage growth", 0.2],
    ["Deployments", 5]
  );
  expect(status("DigitalAppInnovation", table)).toBe(
    "Not qualified: 10 points short of 70; Intermediate certifications has no points; Advanced certifications has no points"
  );
});

/** POINTS and TARGET where a track or association is missing, doesn't fit or isn't needed (FUNCTIONS, Scoring). */
import { ask, askNumber, askProblem } from "./ask";

describe.each(["POINTS", "TARGET"])("%s", (id) => {
  const args = (area: unknown, metric: unknown, ...rest: unknown[]): unknown[] =>
    id === "POINTS" ? [area, metric, 3, ...rest] : [area, metric, ...rest];

  test.each<[string, unknown[], readonly string[]]>([
    [
      "Modern Work net adds without a track",
      ["ModernWork", "Net customer adds"],
      ["Enterprise", "SMB"],
    ],
    [
      "Modern Work intermediate without a track",
      ["ModernWork", "Intermediate certifications"],
      ["Enterprise", "SMB"],
    ],
    [
      "Modern Work advanced without a track",
      ["ModernWork", "Advanced certifications"],
      ["Enterprise", "SMB"],
    ],
    [
      "Modern Work growth with neither",
      ["ModernWork", "Usage growth"],
      ["Enterprise", "SMB", "CPOR", "DPOR", "CSP"],
    ],
    [
      "Enterprise growth without an association",
      ["ModernWork", "Usage growth", "Enterprise"],
      ["CPOR", "DPOR"],
    ],
    ["SMB growth without an association", ["ModernWork", "Usage growth", "SMB"], ["CPOR", "CSP"]],
    [
      "CPOR growth without a track",
      ["ModernWork", "Usage growth", null, "CPOR"],
      ["Enterprise", "SMB"],
    ],
    [
      "Enterprise deployments without an association",
      ["ModernWork", "Deployments", "Enterprise"],
      ["CPOR", "DPOR"],
    ],
    [
      "SMB deployments, association blank",
      ["ModernWork", "Deployments", "SMB", ""],
      ["CPOR", "CSP"],
    ],
  ])("%s lists the choices", (_, given, choices) => {
    const [area, metric, track, association] = given;
    const problem = askProblem(id, args(area, metric, track, association));
    expect(problem.excelCode).toBe("#VALUE!");
    for (const choice of choices) expect(problem.message).toContain(choice);
  });

  test.each<[string, unknown[]]>([
    ["an unknown area", ["ModernWrok", "Net customer adds", "SMB"]],
    ["a blank area", ["", "Net customer adds"]],
    ["no area", [null, "Net customer adds"]],
    ["a number for the area", [5, "Net customer adds"]],
    ["an unknown metric", ["ModernWork", "Net customer ads", "SMB"]],
    ["a blank metric", ["ModernWork", ""]],
    ["a metric of another area", ["ModernWork", "M365 deployments"]],
    ["an advanced metric in Security", ["Security", "Advanced certifications"]],
    ["the unsplit metric in Security", ["Security", "Net customer adds"]],
    ["an unknown track", ["ModernWork", "Net customer adds", "Medium"]],
    ["a track of another area", ["ModernWork", "Net customer adds", "Larger markets"]],
    ["an unknown association", ["ModernWork", "Usage growth", "SMB", "DAP"]],
    ["an association that the track doesn't accept", ["ModernWork", "Usage growth", "SMB", "DPOR"]],
    ["an unknown rulebook", ["Infrastructure", "Net customer adds", "", "", "2019-01"]],
    ["an error for the area", [{ code: "#N/A" }, "Net customer adds"]],
    ["an error for the metric", ["Infrastructure", "#REF!"]],
    ["a metric that is a prototype's", ["Infrastructure", "__proto__"]],
    ["an area that is a prototype's", ["constructor", "Net customer adds"]],
    ["a track that is a prototype's", ["ModernWork", "Net customer adds", "toString"]],
  ])("%s is a problem", (_, given) => {
    const [area, metric, ...rest] = given;
    const problem = askProblem(id, args(area, metric, ...rest));
    expect(problem.excelCode).toBe("#VALUE!");
    expect(problem.message.length).toBeGreaterThan(20);
  });

  test.each([
    ["Net customer ads", "Net customer adds"],
    ["Usage grwth", "Usage growth"],
    ["Deployment", "Deployments"],
    ["Advanced certification", "Advanced certifications"],
  ])("misspelt %s: offers %s", (typed, nearest) => {
    expect(askProblem(id, args("Infrastructure", typed)).message).toContain(nearest);
  });
  test.each([
    ["ModernWrok", "ModernWork"],
    ["Securty", "Security"],
    ["Infrastucture", "Infrastructure"],
    ["DataIA", "DataAI"],
    ["Busines Applications", "BusinessApplications"],
  ])("misspelt area %s: offers %s", (typed, nearest) => {
    const problem = askProblem(id, args(typed, "Usage growth"));
    expect(problem.message).toContain(typed);
    expect(problem.message).toContain(nearest);
  });
});

test("CPOR deployments are 5 in both tracks, so no track is needed: 3 earn 15", () => {
  expect(ask("TARGET", ["ModernWork", "Deployments", "", "CPOR"])).toBe(5);
  expect(ask("POINTS", ["ModernWork", "Deployments", 3, null, "CPOR"])).toBe(15);
});
test("an association where the metric pools them isn't needed, and fits: 5 tenants, Enterprise, CPOR earn 20", () => {
  expect(ask("POINTS", ["ModernWork", "Net customer adds", 5, "Enterprise", "CPOR"])).toBe(20);
});
test("Business Applications without a track: Larger markets", () => {
  expect(ask("TARGET", ["BusinessApplications", "Net customer adds"])).toBe(15);
  expect(ask("TARGET", ["BusinessApplications", "Net customer adds", "Other markets"])).toBe(5);
  expect(ask("POINTS", ["BusinessApplications", "Intermediate certifications", 10])).toBe(10);
  expect(
    ask("POINTS", ["BusinessApplications", "Intermediate certifications", 10, "Other markets"])
  ).toBe(20);
  expect(ask("POINTS", ["BusinessApplications", "Usage growth", 0.15])).toBeCloseTo(15, 9);
});
test.each([-99974431, 1e10, "newest", 44713])(
  "rulebook %p is a problem that names those there are",
  (rulebook) => {
    const args = ["Infrastructure", "Net customer adds", 2, null, null, rulebook];
    expect(askProblem("POINTS", args).message).toMatch(/^There is no rulebook “[^N]+”\. .*2022-05/);
  }
);
test.each([null, undefined, "", "2022-05", 44682])("rulebook %p", (rulebook) => {
  expect(ask("POINTS", ["Infrastructure", "Net customer adds", 2, null, null, rulebook])).toBe(20);
  expect(ask("TARGET", ["Infrastructure", "Usage growth", null, null, rulebook])).toBe(0.2);
});
test.each(["infrastruktur", "Solutions Partner for Infrastructure (Azure)"])(
  "area %s, German metric",
  (area) => {
    expect(askNumber("POINTS", [area, "Netto-Neukunden", 2])).toBe(20);
    expect(askNumber("TARGET", [area, "nutzungswachstum"])).toBe(0.2);
  }
);
test.each<unknown>([
  "abc",
  "1-2",
  { code: "#N/A" },
  { type: "Error", basicValue: "#N/A" },
  "#BEZUG!",
  "#NV",
  true,
  "12,34,5.6.7",
])("POINTS of %p is a problem, not a number", (value) => {
  const problem = askProblem("POINTS", ["Infrastructure", "Net customer adds", value]);
  expect(problem.excelCode).toBe("#VALUE!");
});

test.each(["12.500", "1,000", "1.000 %"])(
  "POINTS of %p, which can mean two numbers, says so without a locale",
  (value) => {
    const problem = askProblem("POINTS", ["Security", "Azure usage growth", value]);
    expect(problem.message).toContain(value);
    expect(problem.message).toMatch(/two/);
  }
);
test("POINTS reads 12.500 by the caller's locale: 5 points in German, 0.005 in English", () => {
  const args = ["Security", "Azure usage growth", "12.500"];
  expect(askNumber("POINTS", args, { locale: "de-DE" })).toBeCloseTo(5, 9);
  expect(askNumber("POINTS", args, { locale: "en-GB" })).toBeCloseTo(0.005, 9);
});

/** A value as cells bring it: blank in each form, as text with either separator, with units (DESIGN 10, measures d). */
import { ask, askNumber, askProblem, breakdownRow, metrics, pointsOf, settings } from "./ask";

const growth = "Azure usage growth";

/** Azure usage growth of Security: 10 points at 25,000 USD, so 2,500 USD are 1 point (rules 5.1). */
const usd = (value: unknown, ...more: unknown[]): number =>
  pointsOf(growth, "Security", metrics([growth, value]), ...more);

describe("every kind of blank scores 0 and needs no number", () => {
  test.each([
    ["0", 0],
    ["an empty text", ""],
    ["null", null],
    ["undefined", undefined],
    ["spaces", "   "],
    ["a no-break space", "\u00a0"],
  ])("%s", (_, blank) => {
    const table = metrics(["Net customer adds", blank], ["Deployments", 5]);
    expect(ask("SCORE", ["Infrastructure", table])).toBe(10);
    expect(pointsOf("Net customer adds", "Infrastructure", table)).toBe(0);
    expect(ask("POINTS", ["Infrastructure", "Net customer adds", blank])).toBe(0);
  });
});

describe("numbers as text", () => {
  test.each([
    ["25000", 10],
    [" 12500 ", 5],
    ["12500.00", 5],
    ["12500,00", 5],
    ["1.234,5", 0.4938],
    ["1,234.5", 0.4938],
    ["12,5", 0.005],
    ["12.5", 0.005],
    ["12.500,00", 5],
    ["12,500.00", 5],
    ["$12,500.00", 5],
    ["12.500,00 €", 5],
    ["USD 12,500.00", 5],
    ["12 500,00", 5],
    ["12\u00a0500,00", 5],
    ["12\u202f500,00", 5],
    ["12'500.00", 5],
    ["12’500.00", 5],
    ["1,234,567", 10],
    ["1.234.567", 10],
    ["-12500", 0],
    ["-1.234,5", 0],
    ["0", 0],
  ])("%s USD of Azure usage growth", (text, points) => {
    expect(usd(text)).toBeCloseTo(points, 9);
  });

  test.each([
    ["20 %", 20],
    ["20%", 20],
    ["20\u00a0%", 20],
    ["12,5 %", 12.5],
    ["12.5%", 12.5],
    ["0,2", 20],
    ["0.2", 20],
    ["0,05", 5],
    ["-5 %", 0],
    ["100 %", 20],
  ])("growth of %s is a fraction", (text, points) => {
    const table = metrics(["Usage growth", text]);
    expect(pointsOf("Usage growth", "Infrastructure", table)).toBeCloseTo(points, 9);
    expect(ask("POINTS", ["Infrastructure", "Usage growth", text])).toBeCloseTo(points, 9);
  });
});

describe("12.500 can be read two ways", () => {
  test("the caller's locale decides: 12,500 in German, 12.5 in English", () => {
    const args = ["Security", metrics([growth, "12.500"])];
    expect(askNumber("SCORE", args, { locale: "de-DE" })).toBeCloseTo(5, 9);
    expect(askNumber("SCORE", args, { locale: "en-US" })).toBeCloseTo(0.005, 9);
  });

  test("12,500 in an English locale is 12,500, in a German one 12.5", () => {
    const args = ["Security", metrics([growth, "12,500"])];
    expect(askNumber("SCORE", args, { locale: "en-US" })).toBeCloseTo(5, 9);
    expect(askNumber("SCORE", args, { locale: "de-AT" })).toBeCloseTo(0.005, 9);
  });

  test("another value of the column decides before the locale", () => {
    const comma = metrics([growth, "12.500"], ["M365 usage growth", "1.250,5"]);
    expect(askNumber("SCORE", ["Security", comma], { locale: "en-US" })).toBeCloseTo(5 + 5.002, 9);
    const point = metrics([growth, "12.500"], ["M365 usage growth", "0.5"]);
    expect(askNumber("SCORE", ["Security", point], { locale: "de-DE" })).toBeCloseTo(
      0.005 + 0.002,
      9
    );
  });

  test("without a locale it is a problem that offers the setting Decimal separator", () => {
    const problem = askProblem("SCORE", ["Security", metrics([growth, "12.500"])], {
      addresses: ["", "Metrics!A1:B2"],
    });
    expect(problem.excelCode).toBe("#VALUE!");
    expect(problem.message).toContain("Metrics!B2");
    expect(problem.message).toContain("12.500");
    expect(problem.message).toContain("Decimal separator");
  });

  test("the setting Decimal separator decides", () => {
    expect(usd("12.500", settings(["Decimal separator", ","]))).toBeCloseTo(5, 9);
    expect(usd("12.500", settings(["Decimal separator", "."]))).toBeCloseTo(0.005, 9);
  });
});

test("growth of 20 (2,000 %) earns the maximum and carries a note; 0.2 carries none about it", () => {
  const row = breakdownRow(
    "Usage growth",
    "Infrastructure",
    metrics(["Usage growth", 20], ["Usage growth ACR", 5000])
  );
  expect(row.Points).toBe(20);
  expect(row.Note).not.toBe("");
  const usual = breakdownRow(
    "Usage growth",
    "Infrastructure",
    metrics(["Usage growth", 0.2], ["Usage growth ACR", 5000])
  );
  expect(usual.Note).toBe("");
  const five = breakdownRow(
    "Usage growth",
    "Infrastructure",
    metrics(["Usage growth", 5], ["Usage growth ACR", 5000])
  );
  expect(five.Note).toBe("");
});

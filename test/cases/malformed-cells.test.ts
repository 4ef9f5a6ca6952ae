/** Cells that hold something else than their column does: read as what people see, or refused by name; never guessed. */
import { askNumber, askProblem, askRows } from "./ask";

/** 1,000 USD a year ago, so that n USD now are a growth of (n − 1,000) ÷ 1,000. */
const consumption = (...now: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] => [
  ["Tenant", "Month", "Service", "ACR", "Duplicate"],
  ["a", "2021-09", "Storage", 1000, 0],
  ...now,
];
const growthOf = (...now: readonly (readonly unknown[])[]): number =>
  askNumber("METRIC", ["DataAI", "Usage growth", consumption(...now)]);

describe("marks that nobody sees don't matter", () => {
  test.each([
    ["a zero-width space in the number", "2022-09", "\u200B1500\u200B"],
    ["a mark of writing direction before the number", "2022-09", "\u200E1500"],
    ["a soft hyphen and a byte-order mark in the month", "\uFEFF2022\u00AD-09", 1500],
    ["marks of writing direction around the month", "\u200E2022-09\u200E", 1500],
    ["narrow, thin and no-break spaces in the number", "2022-09", "1\u202F500\u2009\u00A0"],
  ])("%s: 1,500 USD now are a growth of 0.5", (_, month, acr) => {
    expect(growthOf(["a", month, "Storage", acr, 0])).toBe(0.5);
  });
  test("a month of them alone is blank, so the row is no data", () => {
    expect(growthOf(["a", "2022-09", "Storage", 1500, 0], ["a", "\u200B", "Storage", 900, 0])).toBe(
      0.5
    );
  });
});

describe("numbers stored as text are months as the numbers are", () => {
  test.each([["202209"], ["20220930"], ["44805"], ["44834"]])("%s is in September 2022", (text) => {
    expect(growthOf(["a", text, "Storage", 1500, 0])).toBe(0.5);
  });
  test.each([["202213"], ["20220931"], ["30092022"], ["2022"], ["12345"], ["99999"]])(
    "%s is no month",
    (text) => {
      const table = consumption(["a", text, "Storage", 1500, 0]);
      expect(askProblem("METRICS", ["DataAI", table]).code).toBe("badDate");
    }
  );
});

describe("what isn't a number is refused by its cell", () => {
  test.each([
    ["a share in a column of money", 3, "20 %", "badNumber", "D3"],
    ["a thousand abbreviated", 3, "1.2k", "badNumber", "D3"],
    ["a yes in a column of money", 3, true, "badNumber", "D3"],
    ["not available, in words", 3, "n/a", "badNumber", "D3"],
    ["a formula's text", 3, "=1+1", "badNumber", "D3"],
    ["two decimal points", 3, "1.234.5", "badNumber", "D3"],
    ["a flag of 2", 4, 2, "badFlag", "E3"],
    ["a flag of -1", 4, -1, "badFlag", "E3"],
    ["a flag of 0.5", 4, 0.5, "badFlag", "E3"],
    ["a flag in words", 4, "maybe", "badFlag", "E3"],
    ["a flag that is a tick", 4, "✓", "badFlag", "E3"],
    ["a flag that is a heavy tick", 4, "✔", "badFlag", "E3"],
    ["a flag that is a box with a tick", 4, "☑", "badFlag", "E3"],
    ["a flag that is a box with a cross", 4, "☒", "badFlag", "E3"],
    ["a flag that is a cross", 4, "X", "badFlag", "E3"],
    ["an error in the flag", 4, "#N/A", "errorCell", "E3"],
  ])("%s", (_, column, value, code, cell) => {
    const row: unknown[] = ["a", "2022-09", "Storage", 1500, 0];
    row[column] = value;
    const table = consumption(row);
    const problem = askProblem("METRICS", ["DataAI", table]);
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(`cell ${cell} `);
    expect(askProblem("SCORE", ["DataAI", table]).message).toBe(problem.message);
    expect(askRows("CHECK", [table]).map(({ Finding }) => Finding)).toContain(problem.message);
  });

  test.each([
    ["a share of seats", "20 %", "badNumber"],
    ["negative seats in brackets", "(5)", "negativeNumber"],
    ["fewer than five", "<5", "badNumber"],
    ["seats with their unit", "301 seats", "badNumber"],
  ])("%s", (_, seats, code) => {
    const table = [
      ["Tenant", "Month", "Workload", "PAU", "MAU"],
      ["a", "2022-09", "Teams", seats, 5],
    ];
    expect(askProblem("METRICS", ["ModernWork", table]).code).toBe(code);
  });

  test.each([
    ["1 is a duplicate", 1, 0.5],
    ["TRUE is one", true, 0.5],
    ["JA is one", "JA", 0.5],
    ["0 isn't", 0, 2],
    ["FALSE isn't", false, 2],
    ["blank isn't", "", 2],
    ["0.0 isn't", "0.0", 2],
  ])("a flag, %s: 1,500 USD and 1,500 with the flag", (_, flag, growth) => {
    expect(
      growthOf(["a", "2022-09", "Storage", 1500, 0], ["a", "2022-09", "Storage", 1500, flag])
    ).toBe(growth);
  });
});

test.each([
  ...["Total", "Grand Total:", "Subtotal", "Overall", "Overall result", "Total Result", "(All)"],
  ...["Summe", "Gesamt", "GESAMTERGEBNIS", "Ergebnis", "Endsumme", "Alle", "Zwischensumme:"],
])("a tenant called %s is a sum of the others, whatever else its row holds", (name) => {
  const rows = [
    ["a", "2022-09", "Storage", 1500, 0],
    [name, "2022-09", "Storage", 1500, 0],
  ];
  expect(growthOf(...rows)).toBe(0.5);
  const [growth] = askRows("METRICS", ["DataAI", consumption(...rows)]).filter(
    ({ Metric }) => Metric === "Usage growth"
  );
  expect(growth).toMatchObject({ "Rows counted": 2, "Rows left out": 1 });
});

test("an error in place of a setting's name can only be mended", () => {
  const rows = [
    ["Setting", "Value"],
    ["#N/A", "x"],
    ["Unreadable rows", "leave out"],
  ];
  const problem = askProblem("SCORE", [
    "Infrastructure",
    rows,
    [
      ["Metric", "Value"],
      ["Deployments", 1],
    ],
  ]);
  expect(problem.message).toBe(
    "range 1, cell A2 in the Setting column holds the error #N/A. No number is computed over cells that can't be read: mend the cell."
  );
});

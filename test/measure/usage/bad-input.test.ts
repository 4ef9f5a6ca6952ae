/** What is wrong with a usage table is said in a sentence that names the cell; never a wrong number in silence. */
import { Problem } from "../../../src/core/problem";
import { callFunction, type CallContext } from "../../../src/functions";
import { type Cells, metricsOf, settings, valueOf } from "./metrics-of";

const header = ["Tenant", "Month", "Workload", "PAU", "MAU", "Association"];
const good = [
  ["a", "2021-09", "Teams", 50, 20, "CPOR"],
  ["a", "2022-09", "Teams", 50, 30, "CPOR"],
];
const table = (...rows: readonly (readonly unknown[])[]): Cells => [header, ...good, ...rows];

function problemOf(
  ranges: readonly Cells[],
  area = "ModernWork",
  context: CallContext = {}
): Problem {
  try {
    callFunction("METRICS", [area, ...ranges], context);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("No problem");
}

describe("Cells", () => {
  test.each([
    [
      "an error value",
      ["b", "2022-09", "Teams", { type: "Error", basicValue: "#N/A" }, 1, "CPOR"],
      "errorCell",
      "D4",
    ],
    [
      "an error text in a column of text",
      ["b", "2022-09", "#REF!", 50, 1, "CPOR"],
      "errorCell",
      "C4",
    ],
    ["text in a number column", ["b", "2022-09", "Teams", "fifty", 1, "CPOR"], "badNumber", "D4"],
    ["negative seats", ["b", "2022-09", "Teams", -5, 1, "CPOR"], "negativeNumber", "D4"],
    ["negative seats as text", ["b", "2022-09", "Teams", "-5", 1, "CPOR"], "negativeNumber", "D4"],
    ["a month that is none", ["b", "soon", "Teams", 50, 1, "CPOR"], "badDate", "B4"],
    [
      "a bad cell in a month that isn't compared",
      ["b", "2022-01", "Teams", "x", 1, "CPOR"],
      "badNumber",
      "D4",
    ],
  ])("%s", (_, row, code, cell) => {
    const found = problemOf([table(row)]);
    expect(found.code).toBe(code);
    expect(found.message).toContain(cell);
    expect(found.excelCode).toBe("#VALUE!");
  });

  test("the first of three bad cells is named, with how many more", () => {
    const bad = ["b", "2022-09", "Teams", "x", 1, "CPOR"];
    expect(problemOf([table(bad, bad, bad)]).message).toContain(
      "D4 in the PAU column (and 2 more cells)"
    );
  });

  test("left out on request: the row is counted as unreadable, the value is that of the others", () => {
    const ranges = [
      table(["a", "2022-09", "EXO", "x", 1000, "CPOR"]),
      settings(["Unreadable rows", "leave out"]),
    ];
    const row = metricsOf("ModernWork", ranges).get("Usage growth|SMB|CPOR");
    expect(row).toMatchObject({ value: 10, counted: 2, leftOut: 1 });
    expect(row?.note).toContain("can't be read");
  });

  test("an error in a total row or in a column that nothing needs doesn't matter", () => {
    const unneeded = table(["Total", "2022-09", "", "#REF!", "#REF!", ""]).map((row, index) => [
      ...row,
      index === 0 ? "Remark" : "#REF!",
    ]);
    expect(valueOf("ModernWork", "Usage growth|SMB|CPOR", [unneeded])).toBe(10);
  });

  test("only the columns that a metric needs decide: METRIC of growth ignores an unreadable service", () => {
    const azure = [
      ["Tenant", "Month", "Service", "ACR"],
      ["a", "2021-09", "#REF!", 1000],
      ["a", "2022-09", "Storage", 1500],
    ];
    expect(callFunction("METRIC", ["DataAI", "Usage growth", azure])).toBe(0.5);
    expect(problemOf([azure], "DataAI").code).toBe("errorCell");
  });

  test.each([null, undefined, "", "  ", 0])(
    "blank %p in seats is 0, in the tenant no data, in the association not eligible",
    (blank) => {
      const rows = [
        ["b", "2022-09", "Teams", blank, 5, "CPOR"],
        [blank, "2022-09", "Teams", 50, 5, "CPOR"],
        ["c", "2022-09", "Teams", 50, 5, blank],
        ["d", blank, "Teams", 50, 5, "CPOR"],
      ];
      expect(valueOf("ModernWork", "Usage growth|SMB|CPOR", [table(...rows)])).toBe(10);
      expect(valueOf("ModernWork", "Net customer adds|SMB", [table(...rows)])).toBe(0);
    }
  );
});

describe("Months", () => {
  const september2022 = [
    44805,
    44805.75,
    44834,
    "2022-09",
    "2022-09-01",
    "2022-09-01T00:00:00",
    "Sep-22",
    "Sep 2022",
    "September, 2022",
    "September 2022",
    "FY23-Sep",
    "30.09.2022",
    "9/30/2022",
    202209,
  ];

  test.each(september2022)("%p is September 2022", (written) => {
    const cells = [header, good[0] ?? [], ["a", written, "Teams", 50, 30, "CPOR"]];
    expect(valueOf("ModernWork", "Usage growth|SMB|CPOR", [cells])).toBe(10);
  });

  test("FY22-Jul is July 2021, so FY23-Jul is a year later", () => {
    const cells = [
      header,
      ["a", "FY22-Jul", "Teams", 50, 20, "CPOR"],
      ["a", "FY23-Jul", "Teams", 50, 30, "CPOR"],
    ];
    expect(metricsOf("ModernWork", [cells]).get("Usage growth|SMB|CPOR")).toMatchObject({
      value: 10,
      asOf: "2022-07",
    });
  });

  test("9/1/2021 and 9/1/2022: the side that is always 1 is the day's", () => {
    const cells = [
      header,
      ["a", "9/1/2021", "Teams", 50, 20, "CPOR"],
      ["a", "9/1/2022", "Teams", 50, 30, "CPOR"],
    ];
    expect(metricsOf("ModernWork", [cells]).get("Usage growth|SMB|CPOR")).toMatchObject({
      value: 10,
      asOf: "2022-09",
    });
  });

  test("9/2/2021 and 9/3/2022 can't be told; the setting Date order decides", () => {
    const cells = [
      header,
      ["a", "9/3/2021", "Teams", 50, 20, "CPOR"],
      ["a", "9/2/2022", "Teams", 50, 30, "CPOR"],
    ];
    expect(problemOf([cells]).message).toContain("Date order");
    const found = metricsOf("ModernWork", [cells, settings(["Date order", "m/d/y"])]);
    expect(found.get("Usage growth|SMB|CPOR")).toMatchObject({ value: 10, asOf: "2022-09" });
  });
});

describe("Numbers as text", () => {
  const azure = (...acr: readonly string[]): Cells => [
    ["Tenant", "Month", "Service", "ACR"],
    ["a", "2021-09", "Storage", 1000],
    ...acr.map((text) => ["a", "2022-09", "Storage", text]),
  ];

  test.each([
    [["$1,234.50"], 1234.5],
    [["1.234,50 €"], 1234.5],
    [["1 234,5"], 1234.5],
    [["1'234.50"], 1234.5],
    [["1.234", "0,5"], 1234.5],
  ])("%j sums to %d USD", (texts, expected) => {
    expect(valueOf("DataAI", "Usage growth ACR", [azure(...texts)])).toBe(expected);
  });

  test("1,234 alone can mean two numbers: a problem, unless locale or setting decides", () => {
    expect(problemOf([azure("1,234")], "DataAI").message).toContain("Decimal separator");
    expect(
      metricsOf("DataAI", [azure("1,234")], { locale: "en-US" }).get("Usage growth ACR")?.value
    ).toBe(1234);
    expect(
      valueOf("DataAI", "Usage growth ACR", [azure("1,234"), settings(["Decimal separator", ","])])
    ).toBe(1.23);
  });

  test("in seats groups of three are thousands", () => {
    const cells = table(["b", "2022-09", "Teams", "1,234", "1.000", "CPOR"]);
    expect(valueOf("ModernWork", "Usage growth|Enterprise|CPOR", [cells])).toBe(1000);
  });
});

describe("Tables", () => {
  test("MAU without PAU is a missing column of Microsoft 365 usage", () => {
    const cells = table().map((row) => row.filter((_, index) => index !== 3));
    const found = problemOf([cells]);
    expect(found.code).toBe("missingColumn");
    expect(found.message).toContain("PAU");
  });

  test.each([
    [
      "two columns for one thing",
      [
        [...header, "Monthly active users"],
        ["a", "2022-09", "Teams", 50, 30, "CPOR", 30],
      ],
      "columnTwice",
    ],
    ["headers without rows", [header], "emptyTable"],
    ["one column", [["Tenant"], ["a"]], "unrecognisedTable"],
  ])("%s", (_, cells, code) => {
    expect(problemOf([cells]).code).toBe(code);
  });

  test("PartnerAttributionType decides over AssociationType", () => {
    const cells = [
      ["Tenant", "Month", "ServiceLevel2", "ACR_USD", "AssociationType", "PartnerAttributionType"],
      ["a", "2021-09", "Storage", 1000, "CSP", "PAL"],
      ["a", "2022-09", "Storage", 1500, "CPOR", "PAL"],
      ["a", "2022-09", "Storage", 1500, "CSP", "CPOR"],
    ];
    expect(valueOf("DataAI", "Usage growth", [cells])).toBe(0.5);
  });

  test("a title line, merged cells and blank rows below don't matter, but are counted", () => {
    const blank = Array.from({ length: 1000 }, () => ["", null, "", 0, undefined, ""]);
    const cells = [["Usage of Contoso", "", "", "", "", ""], ...table(), ...blank];
    expect(metricsOf("ModernWork", [cells]).get("Usage growth|SMB|CPOR")).toMatchObject({
      value: 10,
      counted: 2,
      leftOut: 1000,
    });
  });

  test("one bad cell in the last of 20,000 rows is found", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => [
      `t${index}`,
      "2022-01",
      "Teams",
      50,
      10,
      "CPOR",
    ]);
    expect(
      problemOf([table(...many, ["z", "2022-01", "Teams", "?", 10, "CPOR"])]).message
    ).toContain("D20004");
  });

  test("a customer called __proto__ or =1+1 is a name", () => {
    const rows = ["__proto__", "=1+1", "constructor"].map((name) => [
      name,
      "2022-09",
      "Teams",
      50,
      10,
      "CPOR",
    ]);
    expect(valueOf("ModernWork", "Net customer adds|SMB", [table(...rows)])).toBe(3);
  });

  test("a metrics row counts in place of what the rows measure, and the note says so", () => {
    const own = [
      ["Metric", "Track", "Value"],
      ["Net customer adds", "SMB", 7],
    ];
    const row = metricsOf("ModernWork", [table(), own]).get("Net customer adds|SMB");
    expect(row?.value).toBe(7);
    expect(row?.note).toContain("the rows measure 0");
  });
});

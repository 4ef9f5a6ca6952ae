/** Columns assigned by settings rows: `Column Kundennr` = `Tenant`, for every kind of table, and every way to get one wrong. */
import { callFunction } from "../../../src/functions";
import { settingsHelp } from "../../../src/worksheet/settings/setting-help";
import { settingNamed } from "../../../src/worksheet/settings/setting-names";
import { blanks, type Cells, problemOf, read } from "../read";

const usage: Cells = [
  ["Kundennr", "Periode", "Workload", "PAU", "Aktive", "Zuordnung"],
  ["a", "2021-09", "Teams", 50, 20, "CPOR"],
  ["a", "2022-09", "Teams", 50, 30, "CPOR"],
];
const settings = (...rows: readonly (readonly unknown[])[]): Cells => [
  ["Setting", "Value"],
  ...rows,
];
const assigned = [
  ["Column Kundennr", "Tenant"],
  ["Spalte Periode", "Monat"],
  ["column: AKTIVE", "MAU"],
] as const;

function growth(...ranges: readonly Cells[]): unknown {
  return callFunction("METRIC", ["ModernWork", "Usage growth SMB CPOR", ...ranges]);
}

test.each([
  ["after", [usage, settings(...assigned)]],
  ["before", [settings(...assigned), usage]],
])(
  "three headers assigned in English and German, settings %s the table: growth 30 − 20 = 10",
  (_, ranges) => {
    expect(growth(...ranges)).toBe(10);
  }
);

test("without its row the header isn't recognised: the sentence shows the row to write", () => {
  const { code, message } = problemOf(() => growth(usage, settings(assigned[1], assigned[2])));
  expect(code).toBe("missingColumn");
  expect(message).toContain("such as Column Kundennr = Tenant.");
});

test.each(blanks)("a value that is blank as %s assigns nothing", (_, blank) => {
  const rows = settings(assigned[1], assigned[2], ["Column Kundennr", blank]);
  expect(problemOf(() => growth(usage, rows)).code).toBe("missingColumn");
});

test("an assigned header wins over one that is known: Kundennr is the tenant, Tenant isn't read", () => {
  const both = usage.map((row, index) => [...row, index === 0 ? "Tenant" : `other ${index}`]);
  expect(growth(both, settings(...assigned))).toBe(10);
});

test("of two headers that both match, a row chooses: 2 columns without it, the right one with it", () => {
  const cells = [
    ["Tenant", "Month", "Workload", "PAU", "MAU", "Monthly active users", "Association"],
    ["a", "2021-09", "Teams", 50, 1, 20, "CPOR"],
    ["a", "2022-09", "Teams", 50, 1, 30, "CPOR"],
  ];
  expect(problemOf(() => growth(cells)).message).toContain("such as Column MAU = MAU.");
  expect(growth(cells, settings(["Column Monthly active users", "MAU"]))).toBe(10);
});

test("a known header can be given another meaning: Date is the association date here, not the month", () => {
  const cells = [
    ["Tenant", "Month", "Workload", "PAU", "MAU", "Association", "Date"],
    ["a", "2021-09", "Teams", 50, 20, "CPOR", "2022-01-15"],
    ["a", "2022-01", "Teams", 50, 26, "CPOR", "2022-01-15"],
    ["a", "2022-09", "Teams", 50, 30, "CPOR", "2022-01-15"],
  ];
  expect(problemOf(() => growth(cells)).code).toBe("columnTwice");
  // Associated in January 2022, so the baseline is January's 26.
  expect(growth(cells, settings(["Column Date", "Association date"]))).toBe(4);
});

test("with the kind before it the column of that kind alone is meant, before or after the name", () => {
  for (const name of [
    "Microsoft 365 usage: MAU",
    "Microsoft-365-Nutzung: MAU",
    "MAU (Microsoft 365 usage)",
  ]) {
    expect(growth(usage, settings(assigned[0], assigned[1], ["Column Aktive", name]))).toBe(10);
  }
  const other = settings(assigned[0], assigned[1], ["Column Aktive", "security seats: Users"]);
  expect(problemOf(() => growth(usage, other)).code).toBe("unknownColumn");
});

test("a row that repeats an assigned header is no data, also in metrics and certifications", () => {
  const [header = []] = usage;
  expect(growth([...usage, header], settings(...assigned))).toBe(10);
  const metrics = [
    ["Kennwert", "Value"],
    ["Deployments", 3],
    ["Kennwert", "Value"],
  ];
  expect(read(metrics, settings(["Column Kennwert", "Metric"])).metrics).toMatchObject([
    { metric: "deployments", value: 3 },
  ]);
  const people = [
    ["Wer", "Certification"],
    ["Ann", "AZ-104"],
    ["Wer", "Certification"],
  ];
  const table = read(people, settings(["Column Wer", "Person"])).certifications;
  expect([...(table?.notData ?? [])]).toEqual([0, 1]);
});

test("fees take assigned headers, too, and the scoring functions leave such rows alone", () => {
  const fees = [
    ["Produkt", "Currency", "Amount"],
    ["Action Pack", "EUR", 500],
  ];
  const rows = settings(
    ["Anniversary", "2023-05-01"],
    ["Currency", "EUR"],
    ["Column Produkt", "Offer"]
  );
  const [header = [], ...options] = callFunction("RENEWAL", [rows, fees]) as unknown[][];
  const actionPack = options.find(([option]) => option === "Action Pack");
  expect(actionPack?.[header.indexOf("Fee")]).toBe(500);
  expect(
    read(
      [
        ["Metric", "Value"],
        ["Deployments", 3],
      ],
      rows
    ).metrics
  ).toHaveLength(1);
});

describe("What is wrong with a row", () => {
  test("a column that there isn't is refused with the nearest, at its cell", () => {
    const { code, message } = problemOf(() => read(settings(["Column Kundennr", "Tenat"])));
    expect(code).toBe("unknownColumn");
    expect(message).toMatch(/^range 1, cell B2: .*Did you mean “Tenant”\?/);
  });

  test("one header as two columns of one kind is refused; as a tenant and as a person it isn't", () => {
    const twice = settings(["Column Name", "Tenant"], ["Column NAME", "Month"]);
    expect(problemOf(() => read(twice))).toMatchObject({
      code: "settingTwice",
      message:
        "range 1, cell B2 and range 1, cell B3 give Column Name two different values. Keep one of them.",
    });
    expect(() =>
      read(settings(["Column Name", "Tenant"], ["Column Name", "Person"]))
    ).not.toThrow();
  });

  test("the same row twice says nothing new", () => {
    expect(growth(usage, settings(...assigned, ...assigned))).toBe(10);
  });

  test("two assigned headers of one table for one column are two columns", () => {
    const both = usage.map((row, index) => [...row, index === 0 ? "Firma" : "b"]);
    const rows = settings(...assigned, ["Column Firma", "Tenant"]);
    const { code, message } = problemOf(() => growth(both, rows));
    expect(code).toBe("columnTwice");
    expect(message).toContain("Kundennr, Firma");
  });

  test("an error cell in place of the column's name is refused", () => {
    expect(problemOf(() => read(settings(["Column Kundennr", "#REF!"]))).code).toBe("errorCell");
  });
});

test("every setting of the reference page is one, with a thing in place of its placeholder", () => {
  const things: Readonly<Record<string, string>> = {
    "<header>": "Kundennr",
    "<id>": "MW-10",
    "<metric>": "Advanced certifications",
    "<workload>": "Teams",
  };
  for (const { setting, value } of settingsHelp) {
    const name = setting.replace(/<\w+>/, (placeholder) => things[placeholder] ?? "");
    expect(() => settingNamed(name, { range: 1 })).not.toThrow();
    expect(() => read(settings([name, value]))).not.toThrow();
  }
});

/** The inserted model calculates, by its own plain formulas, what the engine says. */
import { dayOfIso } from "../../src/core/month";
import type { CellValue, NewSheet } from "../../src/pane/workbook";
import { cashFlow } from "../../src/renewal/cash-flow";
import { renewalModel } from "../../src/renewal/model";
import { optionIds } from "../../src/rules/renewal";
import { readRenewal } from "../../src/worksheet/renewal/read-renewal";
import { type Headless, openHeadless } from "./headless";

// The longest horizon has 248 payments.
jest.setTimeout(60_000);

const opened: Headless[] = [];
afterEach(() => {
  for (const { close } of opened.splice(0)) close();
});

type Settings = Readonly<Record<string, unknown>>;
type Rows = readonly (readonly unknown[])[];
type Cells = readonly (readonly CellValue[])[];

const feeHeader = ["Offer", "Currency", "From", "To", "Amount", "Source"];
const asSerial = (value: unknown): unknown =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? dayOfIso(value) : value;

function inputsOf(rows: Settings, fees: Rows = []) {
  const cells = Object.entries(rows).map((row) => row.map(asSerial));
  const own = fees.map((row) => row.map(asSerial));
  return readRenewal(
    [
      { cells: [["Setting", "Value"], ...cells], number: 1 },
      ...(fees.length === 0 ? [] : [{ cells: [feeHeader, ...own], number: 2 }]),
    ],
    undefined
  );
}

interface Calculated {
  readonly cells: Cells;
  readonly sheet: NewSheet;
  readonly headless: Headless;
}

async function calculate(sheet: NewSheet): Promise<Calculated> {
  const headless = await openHeadless([sheet]);
  opened.push(headless);
  return { cells: await readAll(headless), sheet, headless };
}

async function readAll({ workbook }: Headless): Promise<Cells> {
  const [area] = await workbook.sheets();
  return area === undefined ? [] : workbook.read(area.address);
}

/** The first row that begins with the text, by option. */
function line(cells: Cells, name: string): readonly CellValue[] {
  return cells.find((row) => row[0] === name)?.slice(1, 1 + optionIds.length) ?? [];
}

/** Rows of the cash flow, from its first year to the last. */
function years(cells: Cells): Cells {
  const first = cells.findIndex((row) => row[0] === "Rule") + 1;
  return cells
    .slice(
      first,
      cells.findIndex((row) => row[0] === "Total")
    )
    .filter((row) => typeof row[0] === "number");
}

/** What the engine says, in the model's words. */
function expected(rows: Settings, fees?: Rows) {
  const { options, years: all } = cashFlow(inputsOf(rows, fees));
  const say = (available: boolean, value: number | undefined, otherwise: string) =>
    available ? (value ?? otherwise) : "not open";
  return {
    years: all,
    flows: all.map((_, index) =>
      options.map(({ available, flows }) => say(available, flows[index], "unknown"))
    ),
    totals: options.map(({ available, total }) => say(available, total, "unknown")),
    npvs: options.map(({ available, total, npv }) =>
      say(available, npv, total === undefined ? "unknown" : "no rate")
    ),
  };
}

function expectSame(found: readonly CellValue[], wanted: readonly (number | string)[]): void {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((value, index) => {
    if (typeof value === "number") expect(found[index]).toBeCloseTo(value, 6);
    else expect(found[index]).toBe(value);
  });
}

function expectModel(cells: Cells, rows: Settings, fees?: Rows): void {
  const wanted = expected(rows, fees);
  expect(years(cells).map(([year]) => year)).toEqual(wanted.years);
  years(cells).forEach((row, index) =>
    expectSame(row.slice(1, 1 + optionIds.length), wanted.flows[index] ?? [])
  );
  expectSame(line(cells, "Total"), wanted.totals);
  expectSame(line(cells, "NPV"), wanted.npvs);
  expect(line(cells, "Check by SPD.CASHFLOW")).toEqual(optionIds.map(() => "agrees"));
  expect(cells.flat().filter((cell) => String(cell).startsWith("#"))).toEqual([]);
}

const gold = { "Held on 2022-09-30": "Gold" };
const in2026 = { Anniversary: "2026-06-01", "Qualified on": "2026-05-01" };

const situations: readonly (readonly [string, Settings, Rows?])[] = [
  ["three years of the designation at 8 %", { ...in2026, Years: 3, "Discount rate": 0.08 }],
  ["no horizon and no rate", in2026],
  [
    "benefit values of two options",
    {
      ...in2026,
      Years: 2,
      "Discount rate": 0.05,
      "Benefit value Designation, new benefits": 6000,
      "Benefit value Partner Success Core": 1200.5,
    },
  ],
  [
    "paid 30 days late for 13 years",
    {
      "Held on 2022-09-30": "None",
      Anniversary: "2023-12-01",
      "Payment date": "2023-12-31",
      "Qualified on": "2023-11-20",
      "Fee Solutions Partner": 1000,
      Years: 13,
      "Discount rate": 0.03,
    },
  ],
  [
    "two payments in one calendar year",
    { Anniversary: "2024-01-01", "Qualified on": "2024-01-01", "Fee Solutions Partner": 5000 },
  ],
  [
    "the same by calendar year, from 29 Feb",
    {
      Anniversary: "2024-02-29",
      "Qualified on": "2024-02-01",
      "Fee Solutions Partner": 5000,
      "Anniversary rule": "calendar year",
      "Discount rate": 0.1,
      Years: 6,
    },
  ],
  [
    "Gold legacy benefits to their end, the first year sourced, the second own",
    { ...gold, Anniversary: "2023-01-22", Years: 4, "Discount rate": 0.06 },
    [["Gold legacy benefits", "USD", "2024-01-01", "2025-12-31", 5000, "Invoice 17"]],
  ],
  [
    "Silver legacy benefits without a known fee",
    { "Held on 2022-09-30": "Silver", Anniversary: "2023-03-01", Years: 2, "Discount rate": 0.06 },
  ],
  [
    "own fees in EUR, one offer without",
    { ...in2026, Currency: "EUR", Years: 2, "Discount rate": 0.04, "Fee Solutions Partner": 4321 },
  ],
  [
    "decided before the anniversary, with what can be chosen on it",
    {
      ...gold,
      Anniversary: "2023-03-01",
      "Qualified on": "2022-11-10",
      "Decision date": "2022-11-15",
      "Fee Gold legacy benefits": 4000,
      Years: 1,
      "Discount rate": 0,
    },
  ],
  [
    "a competency renewed under the old rules, paid late",
    {
      ...gold,
      Anniversary: "2022-08-15",
      "Payment date": "2022-09-10",
      "Fee Gold legacy benefits": 4500,
      Years: 4,
    },
  ],
  [
    "merged accounts, the later anniversary",
    {
      ...gold,
      Anniversary: "2023-10-01",
      "Merged anniversary": "2023-12-01",
      "Merged benefits": "New",
      "Qualified on": "2023-11-20",
      "Fee Solutions Partner": 4800,
      Years: 3,
      "Discount rate": 0.08,
    },
  ],
  [
    "a missed window, bought afresh",
    {
      ...gold,
      Anniversary: "2023-03-01",
      "Payment date": "2023-04-20",
      "Qualified on": "2023-04-10",
      Years: 1,
      "Discount rate": 0.08,
    },
  ],
  [
    "held none, qualified between the anniversary and the decision, paid later than that counts",
    {
      "Held on 2022-09-30": "None",
      Anniversary: "2023-03-07",
      "Qualified on": "2023-03-09",
      "Decision date": "2023-03-10",
      "Payment date": "2023-04-15",
      "Fee Solutions Partner": 4800,
      Years: 2,
      "Discount rate": 0,
    },
  ],
  ["the longest horizon", { ...in2026, Years: 30, "Discount rate": 0.07 }],
];

test.each(situations.map(([name, rows, fees = []]) => [name, rows, fees] as const))(
  "%s: years, totals and NPV are the engine's",
  async (_, rows, fees) => {
    const { cells } = await calculate(renewalModel(inputsOf(rows, fees)));
    expectModel(cells, rows, fees);
  }
);

test("15 payments: NPV of 3 × 4,875 at 8 % is −13,568.42, and lapsing saves 14,625", async () => {
  const rows = { ...in2026, Years: 3, "Discount rate": 0.08 };
  const { cells } = await calculate(renewalModel(inputsOf(rows)));
  // 4,875 + 4,875 ÷ 1.08 + 4,875 ÷ 1.1664
  expect(line(cells, "NPV")[0]).toBeCloseTo(-13568.42, 2);
  expect(line(cells, "Total, compared")[7]).toBe(14625);
});

test("incentives are at risk with every option but a designation", async () => {
  const rows = { ...in2026, Years: 1, "Incentives a year": 20000 };
  const { cells } = await calculate(renewalModel(inputsOf(rows)));
  expect(line(cells, "Incentives at risk a year")).toEqual([
    0,
    ...["not open", "not open", "not open"],
    ...[20000, 20000, 20000, 20000],
  ]);
});

test("without its SPD cells, their values kept, the sheet comes to the same totals", async () => {
  const rows = { ...in2026, Years: 3, "Discount rate": 0.08, "Fee Partner Success Core": 900 };
  const { cells, sheet } = await calculate(renewalModel(inputsOf(rows)));
  const plain = cells.map((row, r) =>
    row.map((value, c) => {
      const own = sheet.cells[r]?.[c];
      return typeof own === "string" && own.startsWith("=") && !own.includes("SPD.") ? own : value;
    })
  );
  const text = plain.flat().join("\n");
  expect(text).not.toContain("SPD.FEE(");
  expect(text).toContain("SUMIFS(");
  for (const { close } of opened.splice(0)) close();
  const again = await calculate({ ...sheet, cells: plain });
  expectModel(again.cells, rows);
});

test("changed assumptions change the model as they change the engine", async () => {
  const rows = { ...in2026, Years: 3, "Discount rate": 0.08 };
  const { cells, headless } = await calculate(renewalModel(inputsOf(rows)));
  const { workbook } = headless;
  const rowOf = (name: string) => cells.findIndex((row) => row[0] === name) + 1;
  const set = (name: string, value: CellValue) =>
    workbook.write(`Renewal model!B${rowOf(name)}`, [[value]]);
  await set("Anniversary", dayOfIso("2027-03-15"));
  await set("Qualified on", dayOfIso("2027-02-01"));
  await set("Years", 2);
  await set("Discount rate", 0.05);
  await set("Benefit value Partner Launch", 500);
  expectModel(await readAll(headless), {
    Anniversary: "2027-03-15",
    "Qualified on": "2027-02-01",
    Years: 2,
    "Discount rate": 0.05,
    "Benefit value Partner Launch": 500,
  });
});

test("an own fee typed in wins and names itself; two for one day, or none, are never a number", async () => {
  const { cells, headless } = await calculate(renewalModel(inputsOf({ ...in2026, Years: 1 })));
  const { workbook } = headless;
  const row =
    cells.findIndex(
      ([offer, , , , amount]) => offer === "Solutions Partner" && amount === "unknown"
    ) + 1;
  await workbook.write(`Renewal model!E${row}:F${row}`, [[4700, "Quote 12"]]);
  const after = await readAll(headless);
  expect(line(after, "Total")[0]).toBe(-4700);
  expect(after.find((each) => each[1] === "Solutions Partner" && each[2] === 1)?.[9]).toBe(
    "Own fee: Quote 12"
  );
  await workbook.write(`Renewal model!A${row + 1}:E${row + 1}`, [
    ["Solutions Partner", "USD", null, null, 4600],
  ]);
  const twice = await readAll(headless);
  expect(line(twice, "Total")[0]).toBe("see options");
  expect(twice.find((each) => each[1] === "Solutions Partner" && each[2] === 1)?.[5]).toBe("twice");
  await workbook.write(`Renewal model!B13`, [["CHF"]]);
  const inFrancs = await readAll(headless);
  expect(line(inFrancs, "Total")[0]).toBe("unknown");
});

test("more years than the sheet has room for are refused, not cut off", async () => {
  const { cells, headless } = await calculate(renewalModel(inputsOf({ ...in2026, Years: 2 })));
  const row = cells.findIndex(([name]) => name === "Years") + 1;
  await headless.workbook.write(`Renewal model!B${row}`, [[3]]);
  expect(line(await readAll(headless), "Total")[0]).toBe("too many years");
});

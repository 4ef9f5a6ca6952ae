/** Cash flows by calendar year, totals and net present values, worked out by hand. */
import { type Row, settings, type SettingRows, table } from "./ask";

const newBenefits = "Designation, new benefits";
const legacy = "Legacy benefits";
const in2026 = { Anniversary: "2026-06-01", "Qualified on": "2026-05-01" };
const unqualifiedGold = { "Held on 2022-09-30": "Gold", "Fee Gold legacy benefits": 1000 };

function flow(rows: SettingRows, ...more: unknown[][][]): readonly Row[] {
  return table("CASHFLOW", [settings(rows), ...more]);
}

/** One option's column, from the first year to Total and NPV. */
function column(name: string, rows: SettingRows): unknown[] {
  return flow(rows).map((row) => row[name]);
}

const note = (rows: readonly Row[], year: unknown): string =>
  String(rows.find((row) => row["Year"] === year)?.["Note"]);

test("three years of the designation cost 3 × 4,875; NPV at 8 % is 13,568.42", () => {
  const rows = flow({ ...in2026, Years: 3, "Discount rate": 0.08 });
  expect(rows.map((row) => row["Year"])).toEqual([2026, 2027, 2028, "Total", "NPV"]);
  const [first, second, third, total, npv] = rows.map((row) => row[newBenefits]);
  expect([first, second, third, total]).toEqual([-4875, -4875, -4875, -14625]);
  // Paid on 1 Jun 2026, 1 Jun 2027 and 31 May 2028: 0, 365 and 730 days.
  expect(npv).toBeCloseTo(-(4875 + 4875 / 1.08 + 4875 / 1.1664), 6);
  expect(npv).toBeCloseTo(-13568.42, 2);
});

test("a benefit value of 6,000 a year turns each year into + 1,125", () => {
  const rows = { ...in2026, Years: 2, [`Benefit value ${newBenefits}`]: 6000 };
  expect(column(newBenefits, rows).slice(0, 3)).toEqual([1125, 1125, 2250]);
  expect(note(flow(rows), "Total")).toMatch(/Without benefit value: Partner Launch;/);
});

test("totals without benefit values say so, and name the options", () => {
  const rows = flow({ ...in2026, Years: 1 });
  expect(note(rows, "Total")).toContain(
    "Without benefit value: Designation, new benefits; Partner Launch; Partner Success Core; Partner Success Expanded."
  );
});

test("a blank benefit value is unknown, also where it arrives as 0", () => {
  for (const blank of ["", null, 0]) {
    const rows = flow({ ...in2026, Years: 1, [`Benefit value ${newBenefits}`]: blank });
    expect(note(rows, "Total")).toContain(`Without benefit value: ${newBenefits};`);
    expect(rows[0]?.[newBenefits]).toBe(-4875);
  }
});

test("365 days drift: paid on 1 Jan 2024, the year 2024 has two payments", () => {
  const rows = { Anniversary: "2024-01-01", "Qualified on": "2024-01-01", Years: 3 };
  const drifting = { ...rows, "Fee Solutions Partner": 5000 };
  // 1 Jan 2024, 31 Dec 2024, 31 Dec 2025, 31 Dec 2026
  expect(column(newBenefits, drifting).slice(0, 4)).toEqual([-10000, -5000, -5000, -20000]);
  const calendar = { ...drifting, "Anniversary rule": "calendar year" };
  expect(column(newBenefits, calendar).slice(0, 4)).toEqual([-5000, -5000, -5000, -15000]);
});

test("paying 30 days late every year loses a payment over twelve years", () => {
  const rows = { ...unqualifiedGold, Anniversary: "2023-12-01", "Held on 2022-09-30": "None" };
  const yearly = {
    ...rows,
    "Qualified on": "2023-11-20",
    "Fee Solutions Partner": 1000,
    Years: 13,
  };
  // On time: 1 Dec 2023 and yearly to 2035, drifting three leap days: 13 payments.
  expect(column(newBenefits, yearly)[13]).toBe(-13000);
  // 395 days apart from 31 Dec 2023: 29 Jan 2025, 28 Feb 2026, …; the twelfth is on 23 Nov 2035.
  const late = { ...yearly, "Payment date": "2023-12-31" };
  expect(column(newBenefits, late)[13]).toBe(-12000);
  expect(column(newBenefits, late)[1]).toBe(0);
  expect(note(flow(late), "Total")).toContain(
    "Assumes payment 30 days after the anniversary every year."
  );
});

test("legacy benefits end with 21 Jan 2025: three payments from 22 Jan 2023, two from 23 Jan", () => {
  const from = (anniversary: string): unknown[] =>
    column(legacy, { ...unqualifiedGold, Anniversary: anniversary, Years: 4 });
  expect(from("2023-01-22").slice(0, 5)).toEqual([-1000, -1000, -1000, 0, -3000]);
  expect(from("2023-01-23").slice(0, 5)).toEqual([-1000, -1000, 0, 0, -2000]);
  const rows = flow({ ...unqualifiedGold, Anniversary: "2023-01-23", Years: 4 });
  expect(note(rows, "Total")).toContain("Legacy benefits: no payment after 2025-01-21 (R14).");
});

test("the package Launch is bought once, Core every year", () => {
  const rows = { ...in2026, Years: 3 };
  expect(column("Partner Launch", rows).slice(0, 4)).toEqual([-350, 0, 0, -350]);
  expect(column("Partner Success Core", rows).slice(0, 4)).toEqual([-925, -925, -925, -2775]);
});

test("lapsing costs nothing; what isn't open has no amounts at all", () => {
  const rows = { ...in2026, Years: 2, "Discount rate": 0.05 };
  expect(column("Lapse", rows)).toEqual([0, 0, 0, 0]);
  expect(column(legacy, rows)).toEqual(["", "", "", ""]);
  expect(note(flow(rows), "Total")).toContain("Legacy benefits: not available (R14).");
});

test("a year with an unknown fee is empty, so are total and NPV, with the reason", () => {
  const rows = flow({
    Anniversary: "2023-03-01",
    "Held on 2022-09-30": "Gold",
    Years: 2,
    "Discount rate": 0.08,
  });
  expect(rows.map((row) => row[legacy])).toEqual([-4730, "", "", ""]);
  expect(note(rows, 2024)).toContain(
    "Legacy benefits: No fee of Gold legacy benefits in USD is known for 2024-02-29."
  );
  expect(note(rows, "Total")).toContain(
    "Enter what you pay in a settings row Fee Gold legacy benefits"
  );
});

test("an own fee table changes the fee from its day on", () => {
  const fees = [
    ["Offer", "Currency", "From", "To", "Amount", "Source"],
    ["Gold", "USD", 45292, "", 5000, ""],
  ];
  const rows = flow({ Anniversary: "2023-03-01", "Held on 2022-09-30": "Gold", Years: 2 }, fees);
  expect(rows.map((row) => row[legacy]).slice(0, 3)).toEqual([-4730, -5000, -9730]);
});

test("before the anniversary the flow begins on it, with what can be chosen then", () => {
  const rows = {
    Anniversary: "2023-03-01",
    "Held on 2022-09-30": "Gold",
    "Qualified on": "2022-11-10",
    "Decision date": "2022-11-15",
    Years: 1,
  };
  expect(column(newBenefits, rows).slice(0, 2)).toEqual([-4730, -4730]);
  expect(flow(rows)[0]?.["Year"]).toBe(2023);
});

test("without a rate there is no NPV, at 0 % it is the total; without a horizon three years show", () => {
  const rows = flow(in2026);
  expect(rows.map((row) => row["Year"])).toEqual([2026, 2027, 2028, "Total", "NPV"]);
  expect(note(rows, "Total")).toContain("No row Years: 3 years shown.");
  expect(rows.at(-1)?.[newBenefits]).toBe("");
  expect(note(rows, "NPV")).toBe("No row Discount rate, so there is no NPV.");
  expect(column(newBenefits, { ...in2026, "Discount rate": 0 }).at(-1)).toBe(-14625);
  expect(column(newBenefits, { ...in2026, "Discount rate": "8 %" }).at(-1)).toBeCloseTo(
    -13568.42,
    2
  );
});

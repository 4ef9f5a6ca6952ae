/** What holds for every anniversary, level and day: shapes, fees and dates of RENEWAL and CASHFLOW. */
import fc from "fast-check";
import { netPresentValue } from "../../src/renewal/npv";
import { day, settings, table } from "./ask";

const situation = fc
  .record({
    anniversary: fc.integer({ min: day("2021-10-01"), max: day("2029-12-31") }),
    held: fc.constantFrom("Gold", "Silver", "None"),
    lag: fc.integer({ min: 0, max: 60 }),
    qualified: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
  })
  .map(({ anniversary, held, lag, qualified }) => ({
    "Held on 2022-09-30": held,
    Anniversary: anniversary,
    "Decision date": anniversary + lag,
    ...(qualified === undefined ? {} : { "Qualified on": anniversary + lag - qualified }),
  }));

test("a closed option has no fee, due date or next anniversary; an open one is never free but by R3, R4, R7", () => {
  fc.assert(
    fc.property(situation, (rows) => {
      const options = table("RENEWAL", [settings(rows)]);
      expect(options).toHaveLength(8);
      for (const row of options) {
        const cells = [row["Fee"], row["Due"], row["Next anniversary"]];
        if (row["Available"] === "No") expect(cells).toEqual(["", "", ""]);
        if (row["Fee"] === 0) expect(["R3", "R4", "R7"]).toContain(row["Rule"]);
        expect(row["Rule"]).toMatch(/^R([1-9]|5[ab]|1[0-6])$/);
      }
    })
  );
});

test("who isn't qualified has no badge, and legacy benefits never begin after 21 Jan 2025", () => {
  fc.assert(
    fc.property(situation, (rows) => {
      const options = table("RENEWAL", [settings(rows)]);
      const isQualified = "Qualified on" in rows;
      if (!isQualified) expect(options.every((row) => row["Badge"] === "No")).toBe(true);
      if (rows["Decision date"] > day("2025-01-21")) {
        expect(options.slice(1, 4).map((row) => row["Available"])).toEqual(["No", "No", "No"]);
      }
    })
  );
});

test("a total is the sum of its years, and unknown as soon as one is", () => {
  fc.assert(
    fc.property(situation, fc.integer({ min: 1, max: 30 }), (rows, years) => {
      const flow = table("CASHFLOW", [settings({ ...rows, Years: years })]);
      for (const name of ["Designation, new benefits", "Legacy benefits", "Lapse"]) {
        const column = flow.map((row) => row[name]);
        const [flows, total] = [column.slice(0, years), column[years]];
        const isKnown = flows.every((cell) => typeof cell === "number");
        expect(total).toBe(isKnown ? flows.reduce((sum, each) => sum + each, 0) : "");
      }
    }),
    { numRuns: 50 }
  );
});

test("net present value: nothing is worth nothing, 0 % is the sum, and 365 days at 10 % divide by 1.1", () => {
  const amounts = [
    { day: 100, amount: 10 },
    { day: 465, amount: 11 },
  ];
  expect(netPresentValue([], 0.1, 100)).toBe(0);
  expect(netPresentValue(amounts, 0, 100)).toBe(21);
  expect(netPresentValue(amounts, 0.1, 100)).toBeCloseTo(20, 10);
});

test("net present value: the example of Excel's help for XNPV at 9 % is 2,086.65", () => {
  const amounts = [
    { day: day("2008-01-01"), amount: -10000 },
    { day: day("2008-03-01"), amount: 2750 },
    { day: day("2008-10-30"), amount: 4250 },
    { day: day("2009-02-15"), amount: 3250 },
    { day: day("2009-04-01"), amount: 2750 },
  ];
  expect(netPresentValue(amounts, 0.09, day("2008-01-01"))).toBeCloseTo(2086.65, 2);
});

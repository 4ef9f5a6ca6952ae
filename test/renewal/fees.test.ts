/** Fees: sourced ones inside their days, unknown outside, own ones first; never converted, never per designation, never once for ever. */
import { callFunction } from "../../src/functions";
import { fees, otherFees } from "../../src/rules/renewal";
import { day, option, problemOf } from "./ask";

const fee = (offer: string, date: string, table?: unknown[][]): unknown =>
  callFunction("FEE", table === undefined ? [offer, day(date)] : [offer, day(date), table]);
const unknown = (offer: string, date: string, table?: unknown[][]): string => {
  const found = problemOf("FEE", [offer, day(date), table]);
  expect(found.excelCode).toBe("#N/A");
  return found.message;
};

test.each([
  ["Solutions Partner", "2022-10-03", 4730],
  ["Solutions Partner", "2023-10-31", 4730],
  ["Solutions Partner", "2026-04-09", 4875],
  ["Solutions Partner", "2027-01-01", 4875],
  ["Gold legacy benefits", "2022-09-30", 4730],
  ["Gold legacy benefits", "2023-10-31", 4730],
  ["Partner Launch", "2026-08-01", 350],
  ["Partner Success Core", "2026-08-01", 925],
  ["Partner Success Expanded", "2026-08-01", 4125],
])("%s on %s costs USD %d", (offer, date, amount) => {
  expect(fee(offer, date)).toBe(amount);
});

test.each([
  ["Solutions Partner", "2022-10-02", /It is sold from 2022-10-03 on\./],
  ["Solutions Partner", "2023-11-01", /USD 4,730 until 2023-10-31 and USD 4,875 from 2026-04-09/],
  ["Solutions Partner", "2026-04-08", /nothing for this day/],
  ["Gold legacy benefits", "2022-08-31", /USD 4,730 from 2022-09-01/],
  ["Gold legacy benefits", "2024-03-01", /USD 4,730 until 2023-10-31/],
  ["Gold legacy benefits", "2025-01-22", /It was sold until 2025-01-21\./],
  ["Silver legacy benefits", "2023-03-01", /No source gives an amount\./],
  ["Action Pack", "2023-03-01", /No source gives an amount\./],
  ["Partner Success Core", "2025-06-01", /USD 925 from 2026-03-24/],
])("%s on %s has no known fee: #N/A that says why", (offer, date, reason) => {
  const message = unknown(offer, date);
  expect(message).toMatch(reason);
  expect(message).toMatch(/Enter what you pay in a settings row Fee /);
});

const header = ["Offer", "Currency", "From", "To", "Amount", "Source"];
const own = [
  header,
  ["Solutions Partner", "EUR", day("2024-01-01"), day("2024-12-31"), 4500, "invoice 17"],
  ["Silver", "EUR", "", "", "1.700,00", ""],
  ["Action Pack", "EUR", null, null, null, "not known"],
];

test.each([
  ["EUR", "$ 4500", "an amount in EUR"],
  ["USD", "4500 EUR", "an amount in USD"],
])(
  "an own fee in %s of %s is refused by its cell: amounts are never converted",
  (currency, amount, expected) => {
    const table = [header, ["Solutions Partner", currency, null, null, amount, "quote"]];
    const { place, message } = problemOf("FEE", ["Solutions Partner", "2024-05-01", table]);
    expect(place).toMatchObject({ row: 1, column: 4 });
    expect(message).toContain(expected);
  }
);

test("own fees of one day in two currencies are told apart by that, not by their days", () => {
  const rows = [
    ["Solutions Partner", "EUR", null, null, 4500, "quote"],
    ["Solutions Partner", "USD", null, null, 4730, "quote"],
  ];
  const { message } = problemOf("FEE", ["Solutions Partner", "2024-05-01", [header, ...rows]]);
  expect(message).toContain("One is in EUR, the other in USD: keep the rows of one currency.");
});

test("an own fee holds from its first to its last day, both included", () => {
  expect(fee("Solutions Partner", "2024-01-01", own)).toBe(4500);
  expect(fee("Solutions Partner", "2024-12-31", own)).toBe(4500);
  expect(unknown("Solutions Partner", "2025-01-01", own)).toMatch(/in EUR is known for 2025-01-01/);
});

test("an own fee without days holds always; its number may be text", () => {
  expect(fee("Silver legacy benefits", "2023-03-01", own)).toBe(1700);
});

test("an own row without an amount is unknown, not zero", () => {
  expect(unknown("Action Pack", "2023-03-01", own)).toMatch(/No source gives an amount/);
});

test("a table in EUR never gets the dollar fee: it isn't converted either", () => {
  expect(unknown("Solutions Partner", "2023-03-01", own)).toMatch(
    /in EUR is known for 2023-03-01\. Sources give it in USD only, and an amount is never converted/
  );
});

test("a table in USD leaves sourced fees in force on the days it doesn't name", () => {
  const table = [header, ["Solutions Partner", "USD", day("2024-01-01"), "", 4800, ""]];
  expect(fee("Solutions Partner", "2023-03-01", table)).toBe(4730);
  expect(fee("Solutions Partner", "2026-08-01", table)).toBe(4800);
});

test("a left out table arrives as nothing, a blank or 0", () => {
  for (const blank of [undefined, null, "", 0, [[null]], [[0]]]) {
    const args = ["Solutions Partner", day("2023-03-01"), blank];
    expect(callFunction("FEE", args)).toBe(4730);
  }
});

test.each([
  [[header, ["Gold", "USD", "", "", 0, ""]], /B?E2: the fee of Gold legacy benefits is 0 or blank/],
  [[header, ["Gold", "Dollar", "", "", 5, ""]], /B2: “Dollar” isn't a currency/],
  [[header, ["Platin", "USD", "", "", 5, ""]], /A2: There is no offer “Platin”/],
  [[header, ["Gold", "USD", "", "", "five", ""]], /E2.*“five”/],
  [[header, ["Gold", "USD", "soon", "", 5, ""]], /C2.*“soon”/],
  [
    [header, ["Gold", "USD", 45000, 44000, 5, ""]],
    /To 2020-06-18 \(.*D2\) is before From 2023-03-15 \(.*C2\)/,
  ],
  [
    [header, ["Gold", "USD", "", "", 5, ""], ["Gold", "USD", "", "", 6, ""]],
    /E2 and .*E3 give different fees of Gold legacy benefits for the same day/,
  ],
])("a bad own fee is refused, with its cell: %j", (table, message) => {
  const found = problemOf("FEE", ["Gold legacy benefits", day("2023-03-01"), table]);
  expect(found.excelCode).toBe("#VALUE!");
  expect(found.message).toMatch(message);
});

test("an unknown offer is met with the nearest one", () => {
  expect(problemOf("FEE", ["Solution Partner", day("2023-03-01")]).message).toMatch(
    /There is no offer “Solution Partner”\. Did you mean “Solutions Partner”\?/
  );
});

const qualified = {
  "Held on 2022-09-30": "Gold",
  Anniversary: "2023-03-01",
  "Qualified on": "2023-02-10",
};

test("trap: two designations don't cost twice the fee, and an input that looks so is remarked on", () => {
  const row = option("Designation, new benefits", {
    ...qualified,
    Designations: 2,
    "Fee Solutions Partner": 9460,
  });
  expect(row["Fee"]).toBe(9460);
  expect(row["Note"]).toContain("The fee entered is 2 times USD 4,730");
  expect(row["Note"]).toContain("once a year for all of them");
});

test("trap: due once means once a year; a horizon of one year or a fee for one year is remarked on", () => {
  const say = "The fee is due every year, not once for ever.";
  const note = (rows: object, ...tables: unknown[][][]): unknown =>
    option("Designation, new benefits", { ...qualified, ...rows }, ...tables)["Note"];
  expect(note({ Years: 1 })).toContain(say);
  expect(note({ Years: 2 })).not.toContain(say);
  const oneYear = [
    header,
    ["Solutions Partner", "USD", day("2023-01-01"), day("2023-12-31"), 4700, ""],
  ];
  expect(note({}, oneYear)).toContain(say);
});

test("trap: 60 points aren't Silver; a level is only what was held on 30 Sep 2022", () => {
  const rows = { "Held on 2022-09-30": "None", Anniversary: "2023-03-01" };
  expect(option("Legacy benefits", rows)["Available"]).toBe("No");
});

test("trap: the Gold badge doesn't outlive 30 Sep 2022", () => {
  const rows = { "Held on 2022-09-30": "Gold", Anniversary: "2022-09-30" };
  const row = option("Legacy benefits", rows);
  expect(row["Badge"]).toBe("No");
  expect(row["Note"]).toContain("its badge only to 30 Sep 2022");
});

test("a currency without a fee leaves the cell empty and says so", () => {
  const row = option("Designation, new benefits", { ...qualified, Currency: "chf" });
  expect([row["Fee"], row["Currency"]]).toEqual(["", "CHF"]);
  expect(row["Note"]).toContain("Sources give it in USD only");
});

test("no sourced fee of an offer overlaps another, and none is zero", () => {
  for (const one of fees) {
    expect(one.amount).toBeGreaterThan(0);
    const others = fees.filter(
      (other) =>
        other !== one &&
        other.offer === one.offer &&
        other.currency === one.currency &&
        (one.through === "open" || other.from <= one.through) &&
        (other.through === "open" || one.from <= other.through)
    );
    expect(others).toEqual([]);
  }
});

test("other amounts keep unknown as a state of its own", () => {
  expect(otherFees.filter(({ amount }) => amount === "unknown").map(({ item }) => item.en)).toEqual(
    ["Silver legacy benefits"]
  );
  expect(otherFees.every(({ amount }) => amount === "unknown" || amount > 0)).toBe(true);
});

test("an own fee that is unknown by its word leaves the sourced one, and isn't a number", () => {
  const header = ["Offer", "Currency", "From", "To", "Amount", "Source"];
  for (const word of ["unknown", "Unbekannt", "?"]) {
    const own = [header, ["Solutions Partner", "USD", "", "", word, ""]];
    expect(callFunction("FEE", ["Solutions Partner", day("2023-03-01"), own])).toBe(4730);
    const row = option(
      "Designation, new benefits",
      { Anniversary: "2023-03-01", "Qualified on": "2023-02-10" },
      own
    );
    expect(row["Fee"]).toBe(4730);
  }
});

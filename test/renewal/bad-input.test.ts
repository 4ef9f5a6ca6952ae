/** What can be wrong with a renewal's settings: one clear sentence each, in both languages. */
import { callFunction } from "../../src/functions";
import { problemOf, settings, type SettingRows } from "./ask";

const base = { "Held on 2022-09-30": "Gold", Anniversary: "2024-03-01" };

const cases: readonly [SettingRows, string, RegExp][] = [
  [{ Currency: "USD" }, "anniversaryMissing", /There is no anniversary/],
  [
    { "Held on 2022-09-30": "Gold", "Decision date": "2024-03-01" },
    "anniversaryMissing",
    /anniversary/,
  ],
  [
    { Anniversary: "2015-05-01" },
    "anniversaryTooEarly",
    /B2: the anniversary 2015-05-01 is from before/,
  ],
  [{ Anniversary: "2021-09-30" }, "anniversaryTooEarly", /2021-10-01 or later/],
  [{ Anniversary: "next spring" }, "notADate", /B2: Anniversary is “next spring”, which is text/],
  [{ ...base, "Qualified on": true }, "badSetting", /Qualified on is “TRUE”.*a date such as/],
  // Its last day would be a guess that decides about windows.
  [{ Anniversary: "2024-03" }, "badSetting", /Anniversary is “2024-03”.*a day such as/],
  [{ Anniversary: "March 2024" }, "badSetting", /because a month leaves it open/],
  [{ ...base, "Payment date": "202403" }, "badSetting", /Payment date is “202403”.*a day such as/],
  [{ ...base, "Qualified on": "FY24-Mar" }, "badSetting", /Qualified on is “FY24-Mar”/],
  // Amounts are never converted.
  [
    { ...base, "Fee Gold legacy benefits": "4730 EUR" },
    "badSetting",
    /Fee Gold legacy benefits is “4730 EUR”.*an amount in USD/,
  ],
  [{ ...base, Currency: "EUR", "Benefit value lapse": "$ 100" }, "badSetting", /an amount in EUR/],
  [{ ...base, "Incentives a year": "£ 100" }, "badSetting", /an amount in USD/],
  [{ ...base, Held: "Gold" }, "unknownSetting", /Anniversary, Held on 2022-09-30, Qualified on/],
  [{ Anniversary: 17 }, "badSetting", /Anniversary is “17”.*a date such as/],
  [{ Anniversary: "01/02/2024" }, "ambiguousDate", /day from month/],
  [
    { ...base, "Payment date": "2024-02-29" },
    "datesOutOfOrder",
    /Payment date 2024-02-29 .* is before Anniversary 2024-03-01/,
  ],
  [
    { ...base, "Merged anniversary": "2024-05-01", "Payment date": "2024-04-30" },
    "datesOutOfOrder",
    /Payment date 2024-04-30 .* is before Merged anniversary 2024-05-01/,
  ],
  [
    { ...base, "Decision date": "2024-03-10", "Payment date": "2024-03-05" },
    "datesOutOfOrder",
    /Payment date 2024-03-05 .* is before Decision date 2024-03-10/,
  ],
  [
    { ...base, "Decision date": "2024-03-10", "Qualified on": "2024-03-11" },
    "datesOutOfOrder",
    /Decision date 2024-03-10 .* is before Qualified on 2024-03-11/,
  ],
  [
    { ...base, "Fee Gold legacy benefits": 0 },
    "feeZero",
    /B4: the fee of Gold legacy benefits is 0/,
  ],
  [
    { ...base, "Fee Gold legacy benefits": -5 },
    "badSetting",
    /“-5”; it has to be an amount above 0/,
  ],
  [{ ...base, "Fee Platinum": 5 }, "unknownOffer", /A4: There is no offer “Platinum”/],
  [
    { ...base, "Benefit value Lapsee": 5 },
    "unknownOption",
    /A4: There is no renewal option “Lapsee”.*“Lapse”/,
  ],
  [{ ...base, Years: 0 }, "yearsOutOfRange", /B4: a horizon of 0 years/],
  [{ ...base, Years: 100 }, "yearsOutOfRange", /a horizon of 100 years.*from 1 to 30/],
  [{ ...base, Years: 2.5 }, "yearsOutOfRange", /a horizon of 2.5 years/],
  [
    { ...base, "Discount rate": 8 },
    "rateOutOfRange",
    /8 means 800 % a year. For 8 % enter 8 % or 0.08/,
  ],
  [
    { ...base, "Discount rate": -0.02 },
    "rateOutOfRange",
    /-0.02 means -2 %.*from 0 % to below 100 %/,
  ],
  [{ ...base, Currency: "Euro" }, "badCurrency", /B4: “Euro” isn't a currency/],
  // Read as not given, it would give US dollars.
  [{ ...base, Currency: "€" }, "badCurrency", /B4: “€” isn't a currency/],
  [{ ...base, "Discount rate": "%" }, "badSetting", /Discount rate is “%”/],
  [{ ...base, Designations: 7 }, "badSetting", /Designations is “7”; .*from 1 to 6/],
  [{ ...base, "Held on 2022-09-30": "Platinum" }, "badSetting", /Gold, Silver or None/],
  [{ ...base, "Anniversary rule": "lunar" }, "badSetting", /365 days or calendar year/],
  [{ ...base, Aniversary: "2024-03-01" }, "unknownSetting", /“Aniversary”.*“Anniversary”/],
  [{ ...base, "Discount rate": "#DIV/0!" }, "errorCell", /B4.*#DIV\/0!/],
];

test.each(cases)("%j: %s", (rows, code, message) => {
  for (const id of ["RENEWAL", "CASHFLOW"]) {
    const found = problemOf(id, [settings(rows)]);
    expect(found.code).toBe(code);
    expect(found.excelCode).toBe("#VALUE!");
    expect(found.message).toMatch(message);
    expect(found.sentence("de")).not.toBe(found.message);
    expect(`${found.message}${found.sentence("de")}`).not.toMatch(/undefined|null|NaN|\[object/);
  }
});

test("the same setting with two values is refused, with the same value it isn't", () => {
  const rows = (second: number): unknown[][] => [
    ["Setting", "Value"],
    ["Anniversary", 45352],
    ["Jahrestag", second],
  ];
  expect(problemOf("RENEWAL", [rows(45353)]).message).toMatch(/B2 and .*B3 give Anniversary two/);
  expect(callFunction("RENEWAL", [rows(45352)])).toHaveLength(9);
});

test("blank settings of every kind are not given, and unknown is said by the word, too", () => {
  for (const blank of [null, undefined, "", " ", "unknown", "unbekannt", "?", "-", "–"]) {
    const rows = { ...base, "Qualified on": blank, "Fee Action Pack": blank, Years: blank };
    expect(callFunction("CASHFLOW", [settings(rows)])).toHaveLength(6);
  }
});

test("a table that is neither settings nor fees is refused by name", () => {
  const metrics = [
    ["Metric", "Value"],
    ["Net customer adds", 3],
  ];
  expect(problemOf("RENEWAL", [metrics]).message).toMatch(/a table of settings.*or fees/);
});

test("no range at all is refused, with what the function reads", () => {
  expect(problemOf("RENEWAL", []).code).toBe("noRanges");
  expect(problemOf("SPECIALIZATIONS", []).message).toMatch(
    /^Give at least one range\. A table with a column Specialization/
  );
});

test("scoring leaves settings of renewals out, and renewals those of scoring", () => {
  const rows = settings({ ...base, Market: "Larger", "As of": "2022-05-31" });
  const metrics = [
    ["Metric", "Value"],
    ["Net customer adds", 3],
  ];
  expect(callFunction("SCORE", ["Infrastructure", metrics, rows])).toBe(30);
  expect(callFunction("RENEWAL", [rows])).toHaveLength(9);
});

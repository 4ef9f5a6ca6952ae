/** Settings: their names and values, what is ignored, and every way to get one wrong. */
import { dayText } from "../../../src/core/month";
import type { Settings } from "../../../src/worksheet/inputs";
import { blanks, problemOf, read, readIn } from "../read";

type Row = readonly [unknown, unknown];

function table(...rows: readonly Row[]): unknown[][] {
  return [["Setting", "Value"], ...rows.map((row) => [...row])];
}

function settings(...rows: readonly Row[]): Settings {
  return read(table(...rows)).settings;
}

function failure(...rows: readonly Row[]): readonly [string, string] {
  const problem = problemOf(() => settings(...rows));
  return [problem.code, problem.message];
}

test.each<readonly [string, Row, Partial<Record<keyof Settings, unknown>>]>([
  ["Rulebook", ["Rulebook", "2022-05"], { rulebook: { value: "2022-05" } }],
  [
    "a rulebook that Excel turned into 1 May 2022",
    ["Rulebook", 44682],
    { rulebook: { value: "2022-05" } },
  ],
  [
    "the same with a time, or as another date of May",
    ["Regelwerk", "Mai 2022"],
    { rulebook: { value: "2022-05" } },
  ],
  ["Track", ["track", "smb path"], { track: { value: "smb" } }],
  ["Pfad", ["Pfad", "KMU"], { track: { value: "smb" } }],
  ["Market", ["Market", "Other"], { market: { value: "otherMarkets" } }],
  ["Markt", ["Markt", "Größere Märkte"], { market: { value: "largerMarkets" } }],
  ["Date order", ["Date order", "DD/MM/YYYY"], { dateOrder: "d/m/y" }],
  ["Date order, American", ["date-order", "m/d/y"], { dateOrder: "m/d/y" }],
  ["Date order, German", ["Datumsreihenfolge", "TT.MM.JJJJ"], { dateOrder: "d/m/y" }],
  ["Decimal separator", ["Decimal separator", ","], { decimalSeparator: "," }],
  ["Decimal separator in words", ["Dezimaltrennzeichen", "Punkt"], { decimalSeparator: "." }],
  ["Unreadable rows", ["Unreadable rows", "Leave out"], { leaveOutUnreadable: true }],
])("%s", (_, row, expected) => {
  expect(settings(row)).toMatchObject(expected);
});

test.each([
  ["a serial number", 44834, "2022-09-30"],
  ["a month", "2022-09", "2022-09-30"],
  ["a month in words", "September, 2022", "2022-09-30"],
  ["a fiscal month", "FY23-Sep", "2022-09-30"],
  ["an ISO date", "2022-09-15", "2022-09-15"],
  ["a German date", "15.09.2022", "2022-09-15"],
  ["first of the month, American", "9/1/2022", "2022-09-01"],
  ["first of the month, British", "01/09/2022", "2022-09-01"],
])("As of may be %s", (_, cell, day) => {
  const { asOf } = read(table(["Stichtag", cell]));
  expect(asOf && dayText(asOf.value)).toBe(day);
});

test("As of 05/06/2022 needs the setting Date order, which may stand below it", () => {
  expect(failure(["As of", "05/06/2022"])[0]).toBe("ambiguousDate");
  const { asOf } = settings(["As of", "05/06/2022"], ["Date order", "d/m/y"]);
  expect(asOf && dayText(asOf.value)).toBe("2022-06-05");
});

test("readings take a letter, in brackets or not, and find their id without its dash", () => {
  const { readings } = settings(
    ["Reading AZ-6", "b"],
    ["reading ge8", "(A)"],
    ["Lesart GE-1:", " b "]
  );
  expect([...readings].map(([id, { value }]) => [id, value])).toEqual([
    ["AZ-6", "b"],
    ["GE-8", "a"],
    ["GE-1", "b"],
  ]);
});

test("targets carry a metric, a track and an association", () => {
  const { targets } = settings(
    ["Target Net customer adds", 6],
    ["Target: Usage growth SMB CSP", "2.500,0"],
    ["Zielwert Nutzungswachstum CPOR Enterprise", 900],
    ["target Deployments Larger markets", 4],
    ["Target Usage growth", "25 %"]
  );
  expect(
    targets.map(({ metric, track, association, value }) => [metric, track, association, value])
  ).toEqual([
    ["netCustomerAdds", undefined, undefined, 6],
    ["usageGrowth", "smb", "CSP", 2500],
    ["usageGrowth", "enterprise", "CPOR", 900],
    ["deployments", "largerMarkets", undefined, 4],
    ["usageGrowth", undefined, undefined, 0.25],
  ]);
});

test("further certifications and rates", () => {
  const given = settings(
    ["Certification Intermediate certifications", "AZ-303"],
    ["Certification Intermediate certifications", "AZ-304"],
    ["Rate Business Central", 1200],
    ["Satz Power BI", 0]
  );
  expect(given.certifications).toMatchObject([
    { metric: "intermediateCertifications", value: "AZ-303" },
    { metric: "intermediateCertifications", value: "AZ-304" },
  ]);
  expect(given.rates).toMatchObject([
    { workload: "Business Central", value: 1200 },
    { workload: "Power BI", value: 0 },
  ]);
});

test.each([
  ...[
    "Anniversary",
    "Held on 2022-09-30",
    "Held on",
    "Qualified on",
    "Decision date",
    "Payment date",
    "Currency",
  ],
  ...[
    "Years",
    "Discount rate",
    "Designations",
    "Fee Solutions Partner",
    "Benefit value Legacy benefits",
  ],
])("%s belongs to other functions and is ignored, whatever it holds", (name) => {
  expect(read(table([name, "#N/A"], [name, "something else"])).notes).toEqual([]);
});

describe("blanks", () => {
  const names = [
    "As of",
    "Rulebook",
    "Track",
    "Market",
    "Date order",
    "Decimal separator",
    "Unreadable rows",
    "Reading AZ-6",
  ];
  test.each(blanks)("%s is a setting not given", (_, blank) => {
    const { readings, ...given } = settings(...names.map((name): Row => [name, blank]));
    expect(readings.size).toBe(0);
    expect(Object.values<unknown>(given).filter((value) => value !== undefined)).toEqual([
      [],
      [],
      [],
      false,
    ]);
  });

  test.each(blanks.filter(([name]) => name !== "0"))(
    "%s is a target not given, but 0 is one that can't be",
    (_, blank) => {
      expect(settings(["Target Deployments", blank]).targets).toEqual([]);
      expect(failure(["Target Deployments", 0])[0]).toBe("badSetting");
    }
  );

  test.each(blanks)(
    "%s as the name of a value is a remark; %s all over the row is nothing",
    (_, blank) => {
      const { notes } = read(table([blank, blank], [blank, "SMB"]));
      expect(notes.map((each) => each.english())).toEqual([
        "range 1, cell B3 has a value but no setting's name and is left out.",
      ]);
    }
  );
});

test.each<readonly [Row, string, string]>([
  [["Trakc", "SMB"], "unknownSetting", "there is no setting “Trakc”. Did you mean “Track”?"],
  [["Reading", "a"], "unknownSetting", "there is no setting “Reading”"],
  [["Reading AZ-66", "a"], "unknownReading", "there is no reading “AZ-66”. Did you mean “AZ-6”?"],
  [["Reading AZ-6", "d"], "badSetting", "Reading AZ-6 is “d”; it has to be a or b or c."],
  [["Reading AZ-1", "b"], "readingFixed", "reading AZ-1 is fixed to (a), so “b” can't be chosen"],
  [["Track", "Large"], "unknownTrack", "There is no track “Large”"],
  [["Market", "SMB"], "badSetting", "Market is “SMB”; it has to be Larger or Other."],
  [
    ["Rulebook", "2021-01"],
    "unknownRulebook",
    "There is no rulebook “2021-01”. Use 2022-05, 2023-06, 2023-12 or 2026-07.",
  ],
  [["Rulebook", 44197], "unknownRulebook", "There is no rulebook “2021-01”"],
  [["As of", "soon"], "badSetting", "As of is “soon”; it has to be a date such as 2022-09-30."],
  [["As of", 30], "badSetting", "As of is “30”"],
  [["As of", "#REF!"], "errorCell", "the error #REF!"],
  [["Target Deploymints", 5], "unknownMetric", "Did you mean “Deployments”?"],
  [["Target Usage growth ACR", 5], "unknownSetting", "there is no setting “Usage growth ACR”"],
  [["Target Deployments", -1], "badSetting", "it has to be a number above 0."],
  [["Target Deployments", "many"], "badSetting", "it has to be a number above 0."],
  [["Target Deployments", "1.234"], "ambiguousNumber", "can mean two numbers"],
  [["Rate Power BI", -1], "badSetting", "it has to be a number of 0 or more."],
  [["Date order", "y-m-d"], "badSetting", "it has to be d/m/y or m/d/y."],
  [["Decimal separator", "'"], "badSetting", "it has to be . or ,."],
  [["Unreadable rows", "ignore"], "badSetting", "it has to be leave out, or blank."],
  [["Certification Nothing", "AZ-104"], "unknownMetric", "There is no metric “Nothing”"],
])("%p is the problem %s", (row, code, says) => {
  const [foundCode, message] = failure(row);
  expect(foundCode).toBe(code);
  expect(message).toContain(says);
  expect(message).toMatch(/^range 1, cell [AB]2/);
});

test("choosing the only option of a fixed reading is no problem", () => {
  expect(settings(["Reading AZ-1", "a"]).readings.get("AZ-1")?.value).toBe("a");
});

test("the same setting twice: one value is fine, two are a problem that names both cells", () => {
  expect(settings(["Track", "SMB"], ["Pfad", "smb"]).track?.value).toBe("smb");
  expect(failure(["Track", "SMB"], ["Track", "Enterprise"])).toEqual([
    "settingTwice",
    "range 1, cell B2 and range 1, cell B3 give Track two different values. Keep one of them.",
  ]);
  expect(failure(["Target Deployments SMB", 5], ["Target Bereitstellungen KMU", 6])[0]).toBe(
    "settingTwice"
  );
  expect(failure(["Reading AZ-6", "a"], ["Reading AZ6", "b"])[0]).toBe("settingTwice");
  expect(failure(["Rate Power BI", 1], ["Rate PowerBI", 2])[0]).toBe("settingTwice");
  expect(settings(["Target Deployments", 5], ["Target Deployments SMB", 6]).targets).toHaveLength(
    2
  );
});

test("two days of one month are one as-of month; two months aren't", () => {
  expect(settings(["As of", "2022-09-15"], ["As of", "2022-09"]).asOf).toBeDefined();
  expect(failure(["As of", "2022-09-30"], ["As of", "2022-10-01"])[0]).toBe("settingTwice");
});

test("settings in two ranges add up", () => {
  const { settings: given } = readIn(
    "de-DE",
    table(["Track", "SMB"]),
    table(["Target Deployments", "1.234"])
  );
  expect([given.track?.value, given.targets[0]?.value]).toEqual(["smb", 1234]);
});

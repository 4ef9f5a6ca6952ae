/** Metrics tables row by row: names, blanks, bad cells, totals and duplicates. */
import fc from "fast-check";
import { Problem } from "../../../src/core/problem";
import { blanks, problemOf, read, readAt, readIn } from "../read";

const header = ["Metric", "Value"];
const wide = ["Metric", "Value", "Area", "Track", "Association"];

function valueOf(cell: unknown, locale?: string): unknown {
  const cells = [header, ["Deployments", cell]];
  return (locale === undefined ? read(cells) : readIn(locale, cells)).metrics[0]?.value;
}

test.each([
  ["Net customer adds", "netCustomerAdds", undefined],
  ["NET CUSTOMER-ADDS", "netCustomerAdds", undefined],
  ["Netto-Neukunden", "netCustomerAdds", undefined],
  ["Intermediate-Zertifizierungen", "intermediateCertifications", undefined],
  ["Advanced certifications", "advancedCertifications", undefined],
  ["Nutzungswachstum", "usageGrowth", undefined],
  ["Bereitstellungen", "deployments", undefined],
  ["M365 net customer adds", "m365NetCustomerAdds", undefined],
  ["Azure usage growth", "azureUsageGrowth", undefined],
  ["Usage growth ACR", "usageGrowth", "ACR"],
  ["Nutzungswachstum ACR", "usageGrowth", "ACR"],
  ["Usage growth baseline", "usageGrowth", "baseline"],
  ["Nutzungswachstum Ausgangswert", "usageGrowth", "baseline"],
  ["Intermediate certifications step 1", "intermediateCertifications", "step 1"],
  ["Advanced certifications, step 2", "advancedCertifications", "step 2"],
  ["Advanced-Zertifizierungen Schritt 1", "advancedCertifications", "step 1"],
])("%s is %s, requirement %s", (name, metric, requirement) => {
  const [row] = read([header, [name, 1]]).metrics;
  expect([row?.metric, row?.requirement]).toEqual([metric, requirement]);
});

test("an unknown metric is a problem with the nearest name and its cell", () => {
  const problem = problemOf(() => readAt(["Plan!A1:B2"], [header, ["Net custmer adds", 1]]));
  expect(problem.code).toBe("unknownMetric");
  expect(problem.message).toContain(
    "Plan!A2: There is no metric “Net custmer adds”. Did you mean “Net customer adds”?"
  );
  expect(problem.sentence("de")).toContain("Meinten Sie „Net customer adds“?");
});

test("areas, tracks and associations are read by any of their names", () => {
  const { metrics } = read([
    wide,
    ["Deployments", 1, "Solutions Partner for Data & AI (Azure)", "", ""],
    ["Deployments", 2, "Moderne Arbeit", "KMU", "CSP T1/T2"],
    ["Deployments", 3, "digital and app innovation", "", ""],
    ["Deployments", 4, "Geschäftsanwendungen", "Larger", "cpor"],
  ]);
  expect(metrics.map(({ area, track, association }) => [area, track, association])).toEqual([
    ["DataAI", undefined, undefined],
    ["ModernWork", "smb", "CSP"],
    ["DigitalAppInnovation", undefined, undefined],
    ["BusinessApplications", "largerMarkets", "CPOR"],
  ]);
});

test.each([
  ["unknownArea", ["Deployments", 1, "Secuity", "", ""], "Did you mean “Security”?"],
  ["unknownTrack", ["Deployments", 1, "", "Enterprize", ""], "Did you mean “Enterprise”?"],
  ["unknownAssociation", ["Deployments", 1, "", "", "GDAP"], "Use CPOR, DPOR, CSP or PAL."],
])("%s", (code, row, says) => {
  const problem = problemOf(() => read([wide, row]));
  expect(problem.code).toBe(code);
  expect(problem.message).toContain(says);
  expect(problem.message).toMatch(/^range 1, cell [CDE]2: /);
});

describe("blanks", () => {
  test.each(blanks)("%s as a value counts as 0", (_, blank) => {
    expect(read([header, ["Deployments", blank]]).metrics).toMatchObject([
      { value: 0, blank: blank !== 0 },
    ]);
  });

  test.each(blanks)("%s as area, track and association leaves them open", (_, blank) => {
    const [row] = read([wide, ["Deployments", 1, blank, blank, blank]]).metrics;
    expect([row?.area, row?.track, row?.association]).toEqual([undefined, undefined, undefined]);
  });

  test.each(blanks)("%s all over a row is no row", (_, blank) => {
    const inputs = read([
      wide,
      ["Deployments", 1, "", "", ""],
      [blank, blank, blank, blank, blank],
    ]);
    expect([inputs.metrics.length, inputs.notes.length]).toEqual([1, 0]);
  });

  test.each(blanks)("%s as the metric of a value is a remark", (_, blank) => {
    const { metrics, notes } = read([header, ["Deployments", 1], [blank, 7]]);
    expect(metrics).toHaveLength(1);
    expect(notes.map((each) => each.english())).toEqual([
      "range 1, cell B3 has a value but no metric name and is left out.",
    ]);
  });
});

test.each([
  ["20 %", 0.2],
  ["1.234,5", 1234.5],
  ["1,234.5", 1234.5],
  ["-3", -3],
  [{ type: "FormattedNumber", basicValue: 0.2, numberFormat: "0%" }, 0.2],
])("%p is the value %d", (cell, value) => {
  expect(valueOf(cell)).toBe(value);
});

test("1.234 is 1234 in German Excel, 1.234 in English, and nothing without either", () => {
  expect(valueOf("1.234", "de-DE")).toBe(1234);
  expect(valueOf("1.234", "en-GB")).toBe(1.234);
  expect(valueOf("1.234")).toBeInstanceOf(Problem);
});

test("the setting Decimal separator is read before the metrics, in any order of ranges", () => {
  const settings = [
    ["Setting", "Value"],
    ["Decimal separator", ","],
  ];
  const cells = [header, ["Deployments", "1.234"]];
  expect(read(cells, settings).metrics[0]?.value).toBe(1234);
  expect(readIn("en-US", settings, cells).metrics[0]?.value).toBe(1234);
});

test.each([
  ["#N/A", "errorCell", "the error #N/A"],
  [{ code: "#REF!" }, "errorCell", "the error #REF!"],
  ["#BEZUG!", "errorCell", "the error #BEZUG!"],
  ["many", "badNumber", "“many”"],
  [true, "badNumber", "“TRUE”"],
  ["1.234", "ambiguousNumber", "two numbers"],
])("a value %p waits as the problem %s for who needs it", (cell, code, says) => {
  const { metrics } = read([header, ["Deployments", cell], ["Net customer adds", 3]]);
  const [bad, good] = metrics.map(({ value }) => value);
  expect(bad).toBeInstanceOf(Problem);
  expect(bad).toMatchObject({ code });
  expect((bad as Problem).message).toContain("range 1, cell B2");
  expect((bad as Problem).message).toContain(says);
  expect(good).toBe(3);
});

test("an error in place of a name fails for everybody, or leaves the row out where the setting says so", () => {
  const cells = [header, ["#N/A", 1], ["Deployments", 2]];
  expect(problemOf(() => read(cells)).code).toBe("errorCell");
  const { metrics, notes } = read(cells, [
    ["Setting", "Value"],
    ["Unreadable rows", "leave out"],
  ]);
  expect(metrics).toMatchObject([{ value: 2 }]);
  expect(notes.map((each) => each.english())).toEqual([
    "1 row that can't be read left out, the first range 1, cell A2.",
  ]);
});

test("the same metric twice is a problem, also over two ranges; with another area, track or association it isn't", () => {
  const one = [wide, ["Deployments", 1, "ModernWork", "SMB", "CSP"]];
  const twice = problemOf(() =>
    read(one, [wide, ["Bereitstellungen", 2, "Modern Work", "smb", "CSP Tier 1"]])
  );
  expect(twice.code).toBe("rowTwice");
  expect(twice.message).toContain("range 1, cell B2 and range 2, cell B2 both give Deployments");
  const others = [
    ["Deployments", 1, "ModernWork", "SMB", "CPOR"],
    ["Deployments", 1, "ModernWork", "Enterprise", "CSP"],
    ["Deployments", 1, "", "SMB", "CSP"],
    ["Usage growth", 1, "ModernWork", "SMB", "CSP"],
  ];
  expect(read(one, [wide, ...others]).metrics).toHaveLength(5);
});

test("a step is another row than its metric", () => {
  const rows = [
    ["Advanced certifications", 1],
    ["Advanced certifications step 1", 2],
    ["Advanced certifications step 2", 3],
  ];
  expect(read([header, ...rows]).metrics).toHaveLength(3);
});

test("the first table without an Area column is known to SUMMARY", () => {
  const withArea = [wide, ["Deployments", 1, "ModernWork", "", ""]];
  expect(read(withArea).metricsWithoutArea).toBeUndefined();
  expect(read(withArea, [header, ["Net customer adds", 1]]).metricsWithoutArea?.range).toBe(2);
});

test("rows split over tables, with blank rows between them, say the same", () => {
  const names = [
    "Net customer adds",
    "Intermediate certifications",
    "Usage growth",
    "Deployments",
    "Usage growth ACR",
  ];
  const rows = names.map((name, index) => [name, index + 1]);
  const blank = fc.constantFrom<readonly unknown[]>(["", null], [null, 0], ["  ", undefined]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(blank), (cut, gaps) => {
      const first = [header, ...rows.slice(0, cut), ...gaps];
      const second = [header, ...gaps, ...rows.slice(cut)];
      expect(
        read(second, first)
          .metrics.map(({ value }) => value)
          .sort()
      ).toEqual([1, 2, 3, 4, 5]);
    })
  );
});

/** Ranges together: the as-of date, one range twice, and the order that doesn't matter. */
import fc from "fast-check";
import { dayText } from "../../src/core/month";
import { problemOf, read, readAt } from "./read";

const metrics = [
  ["Metric", "Value"],
  ["Deployments", 3],
];
const settings = [
  ["Setting", "Value"],
  ["Track", "SMB"],
  ["As of", "2022-09-30"],
];
const certificates = [
  ["Person", "Certification"],
  ["Kim", "AZ-104"],
];

test.each([
  ["a serial number", 44834],
  ["a serial number with a time", 44834.5],
  ["a text", "2022-09-30"],
  ["a formatted date", { type: "FormattedNumber", basicValue: 44834, numberFormat: "yyyy-mm-dd" }],
])("a single cell with %s is the as-of date", (_, cell) => {
  const { asOf } = read(metrics, [[cell]]);
  expect(asOf && dayText(asOf.value)).toBe("2022-09-30");
  expect(asOf?.place.range).toBe(2);
});

test("a date given as a value, not as a range, is one too", () => {
  expect(read(metrics, 44834).asOf?.value).toBe(44834);
});

test.each([
  ["errorCell", "#N/A"],
  ["badDate", 12],
  ["ambiguousDate", "05/06/2022"],
  ["unrecognisedTable", "September"],
  ["unrecognisedTable", true],
])("%s: a single cell with %p", (code, cell) => {
  expect(problemOf(() => read(metrics, [[cell]])).code).toBe(code);
});

test("the setting Date order helps the single date", () => {
  const order = [
    ["Setting", "Value"],
    ["Date order", "m/d/y"],
  ];
  const { asOf } = read([["05/06/2022"]], order);
  expect(asOf && dayText(asOf.value)).toBe("2022-05-06");
});

test("setting and date cell of one month agree; of two they are a problem that names both", () => {
  expect(read(settings, [[44806]]).asOf?.place.range).toBe(1);
  const problem = problemOf(() => readAt(["S!A1:B3", "S!D1"], settings, [[44835]]));
  expect(problem.code).toBe("asOfTwice");
  expect(problem.message).toBe(
    "There are two as-of dates: 2022-09-30 in S!B3 and 2022-10-01 in S!D1. Keep one of them."
  );
  expect(problemOf(() => read(metrics, [[44834]], [[44865]])).code).toBe("asOfTwice");
});

test("the month of METRICS rows stays with the rows", () => {
  const { asOf, metrics: rows } = read([
    ["Metric", "Value", "As of"],
    ["Deployments", 3, "2022-09"],
  ]);
  expect(asOf).toBeUndefined();
  expect(rows[0]?.asOf?.value).toBe(24272);
});

describe("the same range twice", () => {
  const copy = (cells: readonly (readonly unknown[])[]): unknown[][] =>
    cells.map((row) => [...row]);

  test("by its address, whatever signs and case it is written with", () => {
    const problem = problemOf(() =>
      readAt(["Plan!A1:B2", "'plan'!$A$1:$B$2"], metrics, copy(metrics))
    );
    expect(problem.code).toBe("rangeTwice");
    expect(problem.message).toContain("Plan!A1:B2 and 'plan'!$A$1:$B$2 are the same range");
    expect(problemOf(() => readAt(["S!A1:B3", "S!A1:B3"], settings, copy(settings))).code).toBe(
      "rangeTwice"
    );
  });

  test("by its content, where there are no addresses", () => {
    expect(problemOf(() => read(certificates, copy(certificates))).code).toBe("rangeTwice");
    expect(problemOf(() => read(metrics, metrics)).code).toBe("rangeTwice");
  });

  test("equal tables at two addresses are two", () => {
    expect(
      readAt(["A!A1:B2", "B!A1:B2"], certificates, copy(certificates)).certifications?.rows
    ).toBe(2);
  });

  test("settings with the same content are no harm", () => {
    expect(read(metrics, settings, copy(settings)).settings.track?.value).toBe("smb");
  });
});

test("ranges in any order, with omitted ones between them, say the same", () => {
  const ranges = [metrics, settings, certificates, [[44834]]];
  fc.assert(
    fc.property(fc.shuffledSubarray(ranges, { minLength: 4 }), fc.nat({ max: 4 }), (order, gap) => {
      const inputs = read(...order.slice(0, gap), null, ...order.slice(gap));
      expect(inputs.metrics[0]?.value).toBe(3);
      expect(inputs.settings.track?.value).toBe("smb");
      expect(inputs.certifications?.certification.texts).toEqual(["AZ-104"]);
      expect(inputs.asOf && dayText(inputs.asOf.value)).toBe("2022-09-30");
    })
  );
});

test("nothing that is read is changed", () => {
  const cells = [metrics, settings, certificates].map((table) =>
    Object.freeze(table.map((row) => Object.freeze([...row])))
  );
  expect(() => read(...cells)).not.toThrow();
});

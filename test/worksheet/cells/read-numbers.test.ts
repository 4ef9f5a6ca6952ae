/** Numbers as text: signs and separators, and which of point and comma divides the decimals of a column. */
import fc from "fast-check";
import { CellError } from "../../../src/worksheet/cells/cell";
import {
  localeSeparatorOf,
  type NumberRules,
  readNumbers,
} from "../../../src/worksheet/cells/read-numbers";

function numbers(
  cells: readonly (string | number | undefined)[],
  rules: NumberRules = {}
): readonly number[] {
  const { values, bad } = readNumbers(cells, rules);
  expect(bad).toEqual([]);
  return [...values];
}

function faults(
  cells: Parameters<typeof readNumbers>[0],
  rules: NumberRules = {}
): readonly (readonly unknown[])[] {
  return readNumbers(cells, rules).bad.map(({ row, fault, found }) => [row, fault, found]);
}

test.each([
  ["12", 12],
  ["12.5", 12.5],
  ["12,5", 12.5],
  ["0.125", 0.125],
  ["0,125", 0.125],
  [".5", 0.5],
  ["1,234.5", 1234.5],
  ["1.234,5", 1234.5],
  ["1.234.567", 1_234_567],
  ["1,234,567", 1_234_567],
  ["12,34,567.8", 1_234_567.8],
  ["1234.567", 1234.567],
  ["1 234,5", 1234.5],
  ["1\u00a0234,5", 1234.5],
  ["1\u202f234\u202f567", 1_234_567],
  ["1\u2009234.5", 1234.5],
  ["1'234.50", 1234.5],
  ["1’234.50", 1234.5],
  ["20 %", 0.2],
  ["20%", 0.2],
  ["12,3 %", 0.123],
  ["% 5", 0.05],
  ["$1,234.50", 1234.5],
  ["1.234,50 €", 1234.5],
  ["US$ 5", 5],
  ["USD 1,000.00", 1000],
  ["CHF 1'000", 1000],
  ["-5", -5],
  ["+5", 5],
  ["−5", -5],
  ["–5,5", -5.5],
  ["5-", -5],
  ["(5)", -5],
  ["($1,234.50)", -1234.5],
  ["-€5", -5],
  ["1.5E+03", 1500],
  ["2,5e2", 250],
])("%s is %d", (text, value) => {
  expect(numbers([text])).toEqual([value]);
});

test.each([
  "five",
  "5 apples",
  "1-2",
  "--5",
  "(5",
  "5)",
  "-(5)",
  "1 2",
  "12 34",
  "1,23,4",
  "1.2.3",
  "0,123,456",
  "5%%",
  "$",
  "-",
  "",
  "€5$",
  "1..5",
])("%p is no number", (text) => {
  expect(faults([text])).toEqual([[0, "number", text]]);
});

test("numbers stay, blanks are NaN, TRUE and errors can't be read", () => {
  const { values } = readNumbers([3, undefined, 0], {});
  expect([...values]).toEqual([3, NaN, 0]);
  expect(faults([1, true, new CellError("#N/A")])).toEqual([
    [1, "number", "TRUE"],
    [2, "error", "#N/A"],
  ]);
});

describe("1.234 can be two numbers", () => {
  test("alone, it isn't read", () => {
    expect(faults(["1.234", "12"])).toEqual([[0, "ambiguousNumber", "1.234"]]);
    expect(faults(["1,234", "12"])).toEqual([[0, "ambiguousNumber", "1,234"]]);
  });

  test("another value of its column settles it, in either direction", () => {
    expect(numbers(["1.234", "5,5"])).toEqual([1234, 5.5]);
    expect(numbers(["1.234", "5.5"])).toEqual([1.234, 5.5]);
    expect(numbers(["1,234", "5.5"])).toEqual([1234, 5.5]);
    expect(numbers(["1.234", "2.345.678"])).toEqual([1234, 2_345_678]);
    expect(numbers(["1,234", "1 000,5"])).toEqual([1.234, 1000.5]);
  });

  test("values that contradict each other are read each for itself and settle nothing", () => {
    expect(faults(["1.234", "5,5", "5.5"], { localeSeparator: "," })).toEqual([
      [0, "ambiguousNumber", "1.234"],
    ]);
  });

  test("then the caller's locale decides", () => {
    expect(numbers(["1.234"], { localeSeparator: "," })).toEqual([1234]);
    expect(numbers(["1.234"], { localeSeparator: "." })).toEqual([1.234]);
    expect(numbers(["1.234", "5,5"], { localeSeparator: "." })).toEqual([1234, 5.5]);
  });

  test("in a column of seats it is 1234 whatever the locale", () => {
    expect(numbers(["1.234", "2,500"], { wholeThings: true })).toEqual([1234, 2500]);
    expect(numbers(["1.234"], { wholeThings: true, localeSeparator: "." })).toEqual([1234]);
  });

  test("the setting overrules the column and the locale", () => {
    expect(numbers(["1.234", "1"], { decimalSeparator: ".", localeSeparator: "," })).toEqual([
      1.234, 1,
    ]);
    expect(faults(["1.5"], { decimalSeparator: "," })).toEqual([[0, "number", "1.5"]]);
  });
});

test("locales: de-DE divides decimals by a comma, en-US and de-CH by a point, nonsense by nothing", () => {
  expect(localeSeparatorOf("de-DE")).toBe(",");
  expect(localeSeparatorOf("de-AT")).toBe(",");
  expect(localeSeparatorOf("en-US")).toBe(".");
  expect(localeSeparatorOf("de-CH")).toBe(".");
  expect(localeSeparatorOf("not a locale")).toBeUndefined();
  expect(localeSeparatorOf("xx-YY")).toBeUndefined();
  expect(localeSeparatorOf(undefined)).toBeUndefined();
});

test("what Excel shows in English or German is read back, whatever the number", () => {
  const formats = [new Intl.NumberFormat("en-US"), new Intl.NumberFormat("de-DE")];
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.constantFrom(...formats),
      (hundredths, format) => {
        const shown = format.format(hundredths / 100);
        // A last value that can be read in one way only settles the column.
        const settled = format.format(1234.5);
        expect(numbers([shown, settled])[0]).toBeCloseTo(hundredths / 100, 6);
      }
    )
  );
});

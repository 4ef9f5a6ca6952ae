/** Which arguments are ranges that were given, and how messages call them. */
import { placeText } from "../../../src/core/place";
import { rawRanges } from "../../../src/worksheet/tables/raw-ranges";
import { blanks, readAt } from "../read";

const metrics = [
  ["Metric", "Value"],
  ["Deployments", "many"],
];

test.each(blanks)(
  "an omitted argument that arrives as %s, alone or in a cell, is skipped but keeps its number",
  (_, blank) => {
    expect(rawRanges([blank, [[blank]], metrics])).toEqual([
      { cells: metrics, number: 3, address: undefined },
    ]);
  }
);

test.each(blanks)("nothing but %s is no range at all", (_, blank) => {
  expect(rawRanges([blank])).toEqual([]);
  expect(rawRanges([[[blank]]])).toEqual([]);
});

test("no argument, or an empty one, is no range", () => {
  expect(rawRanges([])).toEqual([]);
  expect(rawRanges([[], [[]]])).toEqual([]);
});

test("a single value is a range of one cell", () => {
  expect(rawRanges([44835])).toEqual([{ cells: [[44835]], number: 1, address: undefined }]);
});

test("an address is used where there is one for each argument, else ranges are counted", () => {
  expect(rawRanges([null, metrics], ["", "Plan!B2:C3"])).toMatchObject([
    { number: 2, address: "Plan!B2:C3" },
  ]);
  expect(rawRanges([null, metrics], ["Plan!B2:C3"])).toMatchObject([
    { number: 2, address: undefined },
  ]);
  expect(rawRanges([metrics], [""])).toMatchObject([{ number: 1, address: undefined }]);
});

test("a message names the real cell where the address is known, else the cell inside the range", () => {
  const place = (addresses: readonly string[]): string | undefined => {
    const value = readAt(addresses, metrics).metrics[0];
    return value && placeText(value.place, "en");
  };
  expect(place(["Plan!$B$3:$C$4"])).toBe("Plan!C4");
  expect(place(["'Über sicht'!B3:C4"])).toBe("'Über sicht'!C4");
  expect(place([])).toBe("range 1, cell B2");
});

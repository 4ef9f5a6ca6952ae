/** How wide columns are made; without a canvas a character counts as 7 pixels, and 20 are added. */
import { columnWidths } from "../../src/workbench/column-widths";

test("the longest text decides: 16 characters give 132 pixels", () => {
  expect(
    columnWidths([
      ["Metric", "Value"],
      ["Net customer ads", 12],
    ])
  ).toEqual([132, 90]);
});

test("short texts and empty columns have 72 pixels, numbers room for a day, and 100 characters no more than 240", () => {
  // A day such as 2023-03-01 has 10 characters: 70 + 20.
  expect(columnWidths([["ab", 123456, null, "x".repeat(100)]])).toEqual([72, 90, 72, 240]);
});

test("a title alone in its row makes its column no wider", () => {
  expect(
    columnWidths([
      ["A title that runs over its neighbours", null],
      ["a", "b"],
    ])
  ).toEqual([72, 72]);
});

test("a sheet of 1 title has the least width", () => {
  expect(columnWidths([["A title that runs over its neighbours"]])).toEqual([72]);
});

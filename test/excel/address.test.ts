/** What an address means in Excel's own notation. */
import { readAddress, sizeOf } from "../../src/excel/address";

test.each([
  ["Usage!A1:H40", "Usage", "A1:H40"],
  ["'My sheet'!B2", "My sheet", "B2"],
  ["'It''s 50 %!'!$A$1:$B$2", "It's 50 %!", "$A$1:$B$2"],
  ["Usage!A:D", "Usage", "A:D"],
  ["Usage!3:9", "Usage", "3:9"],
])("%s: sheet %s, cells %s", (address, sheet, cells) => {
  expect(readAddress(address)).toEqual({ sheet, cells });
});

test.each([
  "A1:H40",
  "Usage!",
  "Usage!A1:",
  "Usage!1A",
  "Usage!A1:B2:C3",
  "Usage!ABCD1",
  "",
  "!A1",
])("%p is no address of cells on a sheet", (address) => {
  expect(readAddress(address)).toBeUndefined();
});

test.each([
  ["B4", 1, 1],
  ["E5:E9", 5, 1],
  ["$A$1:C1", 1, 3],
  ["Z1:AB2", 2, 3],
])("%s has %i rows and %i columns", (cells, rows, columns) => {
  expect(sizeOf(cells)).toEqual({ rows, columns });
});

test("whole columns have no size to fill", () => {
  expect(() => sizeOf("A:B")).toThrow(RangeError);
});

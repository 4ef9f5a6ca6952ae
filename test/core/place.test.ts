/** How a sentence names a place: the real address where the host tells it, else counted inside the range. */
import { addressOf, columnLetters, placeText } from "../../src/core/place";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ["Usage!A1:H40", 3, 1, "Usage!B4"],
  ["Usage!$C$5:$H$40", 0, 0, "Usage!C5"],
  ["'My plan'!B2:C9", 1, 1, "'My plan'!C3"],
  ["'It''s!'!B2", 0, 0, "'It''s!'!B2"],
  ["Usage!A:D", 9, 3, "Usage!D10"],
  ["Usage!3:9", 0, 2, "Usage!C3"],
  ["[Book 1.xlsx]Usage!AA10:AB11", 1, 1, "[Book 1.xlsx]Usage!AB11"],
])("in %s, row %d and column %d are %s", (address, row, column, cell) => {
  expect(addressOf({ range: 1, address, row, column })).toBe(cell);
  expect(placeText({ range: 1, address, row, column }, "en")).toBe(cell);
});

test("a whole row, a whole column, a whole range", () => {
  expect(addressOf({ range: 1, address: "Usage!B2:H40", row: 1 })).toBe("Usage!3:3");
  expect(addressOf({ range: 1, address: "Usage!B2:H40", column: 1 })).toBe("Usage!C:C");
  expect(addressOf({ range: 1, address: "Usage!B2:H40" })).toBe("Usage!B2:H40");
});

test("without an address, or with a name in its place, cells are counted inside the range", () => {
  expect(placeText({ range: 2, row: 3, column: 1 }, "en")).toBe("range 2, cell B4");
  expect(placeText({ range: 2, row: 3, column: 1 }, "de")).toBe("Bereich 2, Zelle B4");
  expect(placeText({ range: 2, row: 3 }, "en")).toBe("range 2, row 4");
  expect(placeText({ range: 2, column: 1 }, "de")).toBe("Bereich 2, Spalte B");
  expect(placeText({ range: 2 }, "en")).toBe("range 2");
  expect(placeText({ range: 2, address: "UsageTable", row: 3, column: 1 }, "en")).toBe(
    "range 2, cell B4"
  );
});

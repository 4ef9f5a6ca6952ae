/** The examples' ranges are the sample's tables, whole and nothing else. */
import { everything, sampleSheetNames } from "../../src/functions/sample-ranges";
import { sampleSheets } from "../../src/functions/sample-workbook";

const sheets = new Map(sampleSheets().map((sheet) => [sheet.name, sheet]));

test("the sheets have the names they are announced by", () => {
  expect([...sheets.keys()]).toEqual([...sampleSheetNames]);
});

/** Blank rows for further settings. */
const rowsBelow = new Map([["Settings", 7]]);

test.each(everything.split(", "))(
  "%s begins with its header row and ends with its sheet, or as far below as there is room for more",
  (range) => {
    const [, name = "", header = "", lastColumn = "", lastRow] =
      /^(\w+)!A(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
    const cells = sheets.get(name)?.cells ?? [];
    expect(cells).toHaveLength(Number(lastRow) - (rowsBelow.get(name) ?? 0));
    const headerRow = cells[Number(header) - 1] ?? [];
    expect(headerRow).toHaveLength(lastColumn.charCodeAt(0) - 64);
    expect(headerRow.every((cell) => typeof cell === "string" && cell !== "")).toBe(true);
  }
);

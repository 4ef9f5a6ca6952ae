/** Every form in which a host delivers a value, a blank or an error. */
import { type Cell, CellError, readCell } from "../../../src/worksheet/cells/cell";

test.each([
  ["null", null],
  ["undefined", undefined],
  ["an empty text", ""],
  ["spaces", "   "],
  ["a no-break space and a tab", "\u00a0\t"],
  ["a byte-order mark", "\ufeff"],
  ["Excel's empty value", { type: "Empty", basicType: "Empty", basicValue: "" }],
])("%s is blank", (_, raw) => {
  expect(readCell(raw)).toBeUndefined();
});

test.each([
  ["text without the spaces around it", "  Net customer adds ", "Net customer adds"],
  ["text that looks like a formula", "=1+1", "=1+1"],
  ["a text in front of which Excel needs an apostrophe", "__proto__", "__proto__"],
  ["0, which only its column can tell from a blank", 0, 0],
  [
    "a percentage as Excel formats it",
    { type: "FormattedNumber", basicValue: 0.2, numberFormat: "0%" },
    0.2,
  ],
  ["a double", { type: "Double", basicValue: 7 }, 7],
  ["a boolean", { type: "Boolean", basicValue: true }, true],
  [
    "an entity, by the text it shows",
    { type: "Entity", text: "Contoso", basicValue: "#VALUE!" },
    "Contoso",
  ],
  ["a text of Excel's kind", { type: "String", basicValue: " SMB " }, "SMB"],
] as const)("%s", (_, raw, value) => {
  expect(readCell(raw)).toBe(value);
});

const errors: readonly unknown[] = [
  ...[
    "#N/A",
    "#REF!",
    "#VALUE!",
    "#DIV/0!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#FIELD!",
    "#BUSY!",
  ],
  ...[
    "#GETTING_DATA",
    "#NV",
    "#BEZUG!",
    "#WERT!",
    "#ZAHL!",
    "#ÜBERLAUF!",
    "#KALK!",
    "#n/a",
    " #REF! ",
  ],
  { code: "#N/A" },
  { code: "#VALUE!", message: "Not a table" },
  { type: "Error", basicType: "Error", basicValue: "#REF!", errorType: 4 },
  { type: "Error", basicValue: "" },
  NaN,
  Infinity,
  {},
];

test.each(errors)("%p is an error", (raw) => {
  expect(readCell(raw)).toBeInstanceOf(CellError);
});

test.each(["# of seats", "#1", "#WOW!", "N/A", "#"])("%s is a text, not an error", (raw) => {
  const cell: Cell = readCell(raw);
  expect(cell).toBe(raw);
});

test("an error keeps the text that the cell shows", () => {
  expect(readCell({ type: "Error", basicValue: "#REF!" })).toEqual(new CellError("#REF!"));
  expect(readCell("#BEZUG!")).toEqual(new CellError("#BEZUG!"));
});

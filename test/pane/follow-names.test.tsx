/** Formulas of new sheets keep to the sheets and tables they were written for, under whatever name. */
import { followNames } from "../../src/pane/inserting/follow-names";
import { settleSheets } from "../../src/pane/inserting/settle-sheets";

const sheets = new Map([
  ["metrics", "Metrics (2)"],
  ["my data", "My data's copy"],
]);
const tables = new Map([["usage", "Usage_2"]]);

test.each([
  ["=SUM(Metrics!A1:A2)", "=SUM('Metrics (2)'!A1:A2)"],
  ["=METRICS!$A$1+metrics!B2", "='Metrics (2)'!$A$1+'Metrics (2)'!B2"],
  ["='My data'!A1", "='My data''s copy'!A1"],
  ["='Metrics'!A1", "='Metrics (2)'!A1"],
  ['=SPD.SCORE("ModernWork",Usage[#All])', '=SPD.SCORE("ModernWork",Usage_2[#All])'],
  ["=ROWS(Usage)", "=ROWS(Usage_2)"],
  ["=Usage[[#All],[Usage]]", "=Usage_2[[#All],[Usage]]"],
])("%s becomes %s", (before, after) => {
  expect(followNames(before, sheets, tables)).toBe(after);
});

test.each([
  '=A1&"Metrics!A1 Usage"',
  '="a ""Metrics!"" b"',
  "='Old metrics'!A1",
  "=OldMetrics!A1",
  "=[Book1.xlsx]Metrics!A1",
  "=SPD.METRICS(Other!A1)",
  "=USAGE(1)",
  "=Seats[Usage]",
])("%s stays", (formula) => {
  expect(followNames(formula, sheets, tables)).toBe(formula);
});

test("a name of 31 characters keeps to 31 with its number", () => {
  const name = "A name of thirty-one characters";
  const [settled] = settleSheets([{ name, cells: [] }], { sheets: [name], names: [] });
  expect(name).toHaveLength(31);
  expect(settled?.name).toBe("A name of thirty-one charac (2)");
});

test("of 2 new sheets of one name, a formula means the first", () => {
  const wanted = [
    { name: "Data", cells: [["=Data!A2"]] },
    { name: "Data", cells: [["=Data!A2"]] },
  ];
  const settled = settleSheets(wanted, { sheets: ["Data"], names: [] });
  expect(settled.map(({ name, cells }) => [name, cells[0]?.[0]])).toEqual([
    ["Data (2)", "='Data (2)'!A2"],
    ["Data (3)", "='Data (2)'!A2"],
  ]);
});

test("text that is no formula keeps the name it has", () => {
  const wanted = [{ name: "Data", cells: [["See Data!A2"]] }];
  const [settled] = settleSheets(wanted, { sheets: ["Data"], names: [] });
  expect(settled?.cells).toEqual([["See Data!A2"]]);
});

test("a list of 256 characters is refused, one of 255 isn't", () => {
  const listOf = (length: number) => [
    {
      name: "New",
      cells: [],
      validations: [{ cells: "A1", allow: { list: ["x".repeat(length)] } }],
    },
  ];
  expect(() => settleSheets(listOf(256), { sheets: [], names: [] })).toThrow("A1");
  expect(settleSheets(listOf(255), { sheets: [], names: [] })).toHaveLength(1);
});

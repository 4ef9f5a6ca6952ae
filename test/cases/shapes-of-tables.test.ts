/** A metrics table is recognised however it lies on the sheet (FUNCTIONS, ranges; DESIGN 4). */
import { ask, azure, metrics, settings } from "./ask";

const adds = "Net customer adds";

/** 3 tenants 30, 2 people 8, 1 person 4, 10 % growth 10, 4 services 8: 60 points. */
const plain = azure(3, 2, 1, 0.1, 4);
const sixty = (...ranges: unknown[]): void => {
  expect(ask("SCORE", ["Infrastructure", ...ranges])).toBeCloseTo(60, 9);
};

test("the plain table", () => {
  sixty(plain);
});
test("a title line and an empty line above", () => {
  sixty([["Contoso, September 2022", ""], ["", ""], ...plain]);
});
test("a title line of one known word above", () => {
  sixty([["Value", ""], ...plain]);
});
test("empty rows of each kind in between and below", () => {
  sixty([
    ...plain.slice(0, 3),
    ["", ""],
    [null, null],
    ...plain.slice(3),
    [0, 0],
    ["", null],
    [null, ""],
  ]);
});
test("blank rows whose blanks are 0 in the first rows", () => {
  sixty([[0, 0], ["Contoso", 0], ...plain]);
});
test("columns in another order, between columns that nothing needs", () => {
  sixty(
    plain.map(([metric, value], row) => [
      row === 0 ? "Remark" : "x",
      value,
      "",
      metric,
      row === 0 ? "Owner" : "Ada",
    ])
  );
});
test("headers in any case, with spaces and punctuation", () => {
  sixty([[" METRIC: ", "value "], ...plain.slice(1)]);
});
test("metric names in any case, with other spaces", () => {
  sixty(
    plain.map(([metric, value], row) => [
      row === 0 ? metric : ` ${String(metric).toUpperCase().replace(" ", "  ")} `,
      value,
    ])
  );
});
test("an error in a column that nothing needs", () => {
  sixty(plain.map((row, index) => [...row, index === 0 ? "Remark" : { code: "#N/A" }]));
});
test("the header repeated inside the table is no data", () => {
  sixty([...plain.slice(0, 3), ["Metric", "Value"], ...plain.slice(3)]);
});
test("German headers and metric names", () => {
  sixty([
    ["Metrik", "Wert"],
    ["Netto-Neukunden", 3],
    ["Intermediate-Zertifizierungen", 2],
    ["Advanced-Zertifizierungen", 1],
    ["Nutzungswachstum", 0.1],
    ["Bereitstellungen", 4],
  ]);
});
test("German headers for track and association: Pfad, Zuordnung", () => {
  const table = [
    ["Metrik", "Pfad", "Zuordnung", "Wert"],
    ["Nutzungswachstum", "SMB", "CSP", 1000],
  ];
  expect(ask("SCORE", ["ModernWork", table])).toBe(15);
});
test("columns of a METRICS table: Unit, Rows counted, Rows left out, As of, Note", () => {
  sixty([
    [
      "Metric",
      "Track",
      "Association",
      "Value",
      "Unit",
      "Rows counted",
      "Rows left out",
      "As of",
      "Note",
    ],
    ...plain
      .slice(1)
      .map(([metric, value]) => [metric, "", "", value, "", 12, 3, "2022-09", "text"]),
  ]);
});
test("one table for each metric, in any order, around a settings table", () => {
  const ranges = plain.slice(1).map((row) => metrics(row));
  sixty(...ranges);
  sixty(...[...ranges].reverse(), settings(["Rulebook", "2022-05"]));
});
test("omitted arguments in between are skipped", () => {
  sixty(null, plain, undefined, settings(["As of", 44819]), null);
});
test("a single cell with a date beside the table, as a range or as a number", () => {
  sixty(plain, [[44819]]);
  sixty([[44819]], plain);
  sixty(plain, 44819);
  sixty(plain, [["2022-09-15"]]);
});

describe("the designation's names (FUNCTIONS, area; measures, German names)", () => {
  const three = metrics([adds, 3]);
  test.each([
    ["Infrastructure", 30],
    ["infrastructure", 30],
    ["INFRASTRUCTURE", 30],
    [" Infrastructure ", 30],
    ["Infrastructure (Azure)", 30],
    ["Solutions Partner for Infrastructure (Azure)", 30],
    ["Solutions Partner for Infrastructure", 30],
    ["Infrastruktur", 30],
    ["Infrastruktur (Azure)", 30],
    ["DataAI", 30],
    ["Data & AI", 30],
    ["Data and AI", 30],
    ["DataAndAI", 30],
    ["digitalandappinnovation", 30],
    ["DatenUndKI", 30],
    ["data ai", 30],
    ["Data & AI (Azure)", 30],
    ["Solutions Partner for Data & AI (Azure)", 30],
    ["Daten & KI", 30],
    ["Daten und KI", 30],
    ["DigitalAppInnovation", 30],
    ["Digital & App Innovation", 30],
    ["Digital and App Innovation (Azure)", 30],
    ["Solutions Partner for Digital & App Innovation (Azure)", 30],
    ["Digitale & App-Innovation", 30],
    ["Digitale und App-Innovation", 30],
    ["ModernWork", 12],
    ["Modern Work", 12],
    ["modern-work", 12],
    ["Solutions Partner for Modern Work", 12],
    ["Moderne Arbeit", 12],
    ["BusinessApplications", 3],
    ["Business Applications", 3],
    ["Solutions Partner for Business Applications", 3],
    ["Geschäftsanwendungen", 3],
    ["geschäftsanwendungen", 3],
  ])("%s: 3 net adds are %d points", (area, points) => {
    expect(ask("SCORE", [area, three])).toBe(points);
  });
  test.each(["Security", "security", "Solutions Partner for Security", "Sicherheit"])(
    "%s: 3 M365 net adds are 6 points",
    (area) => {
      expect(ask("SCORE", [area, metrics(["M365 net customer adds", 3])])).toBe(6);
    }
  );
  test("an area in a cell of its own, as a range of one cell", () => {
    expect(ask("SCORE", [[["ModernWork"]], three])).toBe(12);
  });
});

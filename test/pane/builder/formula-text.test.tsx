/** The formulas that forms write, and how they look in Excels of other languages. */
import { functions } from "../../../src/functions";
import type { Draft } from "../../../src/pane/builder/draft";
import { formulaText } from "../../../src/pane/builder/formula-text";
import {
  englishExcel,
  germanExcel,
  localFormula,
  styleOf,
} from "../../../src/pane/builder/local-formula";

function written(id: string, draft: Partial<Draft>, locale = "en-US"): string {
  const definition = functions.find((each) => each.id === id);
  if (definition === undefined) throw new Error(`There is no ${id}`);
  const whole = { values: {}, ranges: [], ...draft };
  return formulaText(definition, whole, { locale, tables: ["Usage", "Acr"] });
}

test("text is quoted, cells are not, and the ranges follow in order", () => {
  expect(written("SCORE", { values: { area: "ModernWork" }, ranges: ["B!A1:B2", "A!A1:B2"] })).toBe(
    '=SPD.SCORE("ModernWork", B!A1:B2, A!A1:B2)'
  );
  expect(written("SCORE", { values: { area: "=Inputs!B1" }, ranges: ["A1#"] })).toBe(
    "=SPD.SCORE(Inputs!B1, A1#)"
  );
});

test("a table's name alone becomes the table with its header row, in any case", () => {
  expect(written("SUMMARY", { ranges: ["usage", "Acr[#All]", "Seats"] })).toBe(
    "=SPD.SUMMARY(Usage[#All], Acr[#All], Seats)"
  );
});

test("a range that is still blank is left out", () => {
  expect(written("SUMMARY", { ranges: ["A!A1:B2", " "] })).toBe("=SPD.SUMMARY(A!A1:B2)");
});

test("an argument left out in between keeps its place, those at the end go", () => {
  const values = { area: "ModernWork", metric: "Net customer adds", value: "7", track: "" };
  expect(written("POINTS", { values })).toBe('=SPD.POINTS("ModernWork", "Net customer adds", 7)');
  expect(written("POINTS", { values: { ...values, rulebook: "2022-05" } })).toBe(
    '=SPD.POINTS("ModernWork", "Net customer adds", 7, , , "2022-05")'
  );
});

test("a number is read as its reader writes it: 0,2 and 20 % are 0.2 in German", () => {
  const values = { area: "Infrastructure", metric: "Usage growth" };
  const inGerman = (value: string): string =>
    written("POINTS", { values: { ...values, value } }, "de-DE");
  expect(inGerman("0,2")).toBe('=SPD.POINTS("Infrastructure", "Usage growth", 0.2)');
  expect(inGerman("20 %")).toBe('=SPD.POINTS("Infrastructure", "Usage growth", 0.2)');
  // What isn't a number is left to the function, which says so.
  expect(inGerman("viel")).toBe('=SPD.POINTS("Infrastructure", "Usage growth", "viel")');
});

test("a quote in a text is doubled", () => {
  expect(written("DESIGNATION", { values: { competency: 'Cloud "Platform"' } })).toBe(
    '=SPD.DESIGNATION("Cloud ""Platform""")'
  );
});

test("yes is TRUE, and a date stays the text that was typed", () => {
  const values = { date: "2024-08-12", enrolled: "TRUE" };
  expect(written("WINDOW", { values })).toBe('=SPD.WINDOW("2024-08-12", TRUE)');
});

test("German Excel takes ; between arguments, a decimal comma, WAHR and #Alle; texts stay", () => {
  expect(localFormula('=SPD.X("a, 1.5 TRUE", Usage[#All], 0.2, TRUE)', germanExcel)).toBe(
    '=SPD.X("a, 1.5 TRUE"; Usage[#Alle]; 0,2; WAHR)'
  );
  expect(localFormula("='A, B 1.5'!A1, Usage[[#Headers],[A, B]]", germanExcel)).toBe(
    "='A, B 1.5'!A1; Usage[[#Kopfzeilen];[A, B]]"
  );
});

test("English menus on a German computer take ; and TRUE", () => {
  const style = styleOf("en-DE", "en");
  expect(localFormula("=SPD.X(0.5, TRUE)", style)).toBe("=SPD.X(0,5; TRUE)");
  expect(localFormula("=SPD.X(0.5, TRUE)", englishExcel)).toBe("=SPD.X(0.5, TRUE)");
  // Swiss German writes numbers with a point.
  expect(localFormula("=SPD.X(0.5, TRUE)", styleOf("de-CH", "de"))).toBe("=SPD.X(0.5, WAHR)");
});

/** The reference page is current, and every example in it gives what it says. */
import { readFileSync } from "node:fs";
import { functions } from "../../src/functions";
import { referenceMarkdown } from "../../src/functions/reference";
import { sampleSheets } from "../../src/functions/sample-workbook";
import { runFormula } from "./sample-formulas";

test.each(functions.map(({ example }) => [example.formula, example.gives] as const))(
  "%s gives what its example says",
  (formula, gives) => {
    const result = runFormula(formula);
    if (!Array.isArray(gives)) {
      expect(result).toEqual(gives);
      return;
    }
    const [, firstRow] = result as unknown[][];
    expect(firstRow?.slice(0, gives.length)).toEqual(gives);
  }
);

test("docs/functions.md is what the registry generates (npm run docs writes it)", () => {
  expect(readFileSync("docs/functions.md", "utf8")).toBe(referenceMarkdown());
});

const formulas = sampleSheets().flatMap(({ cells }) =>
  cells
    .flat()
    .filter((cell): cell is string => typeof cell === "string" && cell.startsWith("=SPD."))
);

test("the sample workbook has formulas", () => {
  expect(formulas.length).toBeGreaterThanOrEqual(4);
});

test.each(formulas)("the sample's formula %s has a result", (formula) => {
  expect(runFormula(formula)).toBeDefined();
});

/** Every formula that README shows gives a result in the sample workbook, and its table knows every function that scores or explains. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { groupOf } from "../../src/functions/groups";
import { runFormula } from "./sample-formulas";

const readme = readFileSync(path.join(__dirname, "../../README.md"), "utf8");
const formulas = [...new Set(readme.match(/=SPD\.\w+\([^\n`]*\)/g))];
/** Tables of the reader's own, which the sample doesn't have. */
const isOverOwnTables = (formula: string): boolean => formula.includes("[#All]");

test.each(formulas.filter((formula) => !isOverOwnTables(formula)))("%s", (formula) => {
  const result = runFormula(formula);
  const shown: unknown = Array.isArray(result) ? result.flat().find((cell) => cell !== "") : result;
  expect(shown).toBeDefined();
  expect(shown).not.toBe("");
});

test.each(["EXPLAIN", "EVIDENCE", "GAP", "RULES", "RULEBOOKS", "DIFF", "CHECK"] as const)(
  "README says what SPD.%s is for",
  (id) => {
    expect(groupOf[id]).toBe("explaining");
    expect(formulas.some((formula) => formula.startsWith(`=SPD.${id}(`))).toBe(true);
  }
);

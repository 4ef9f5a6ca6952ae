/** METRICS against the independent implementation, on generated workbooks full of boundary values. */
import fc from "fast-check";
import { callFunction, type Table } from "../../src/functions";
import { expectedValues, isMeasurable, measuredValues, tablesOf } from "../oracle/compare";
import { type Area, areas, workbooks } from "../oracle/generate/workbooks";
import { type Layout, layouts } from "../oracle/render/layout";
import { render, type Rendered, rowsBelowHeader } from "../oracle/render/ranges";
import type { Rulebook, Workbook } from "../oracle/rows";

type Check = (rendered: Rendered, workbook: Workbook, layout: Layout) => void;

function everyWorkbook(area: Area, rulebook: Rulebook, numRuns: number, check: Check): void {
  const property = fc.property(workbooks(area, rulebook), layouts, (workbook, layout) => {
    fc.pre(isMeasurable(area, workbook));
    check(render(workbook, layout), workbook, layout);
  });
  fc.assert(property, { seed: 20_220_930, numRuns });
}

const metrics = (area: Area, ranges: readonly unknown[]): Table =>
  callFunction("METRICS", [area, ...ranges]) as Table;

/** The three Azure areas differ in their certificates only, as do the rulebooks of 2023 from the one before. */
function isAlike(area: Area, rulebook: Rulebook): boolean {
  if (area === "DataAI" || area === "DigitalAppInnovation") return true;
  return rulebook === "2023-12" || (area === "Infrastructure" && rulebook === "2023-06");
}

const cases: readonly (readonly [Area, Rulebook])[] = [
  ...areas.map((area) => [area, "2022-05"] as const),
  ...areas.flatMap((area) =>
    (["2023-06", "2023-12", "2026-07"] as const).map((rulebook) => [area, rulebook] as const)
  ),
];

describe.each(cases)("%s, %s", (area, rulebook) => {
  test("METRICS measures what the independent implementation does", () => {
    const numRuns = isAlike(area, rulebook) ? 20 : 80;
    everyWorkbook(area, rulebook, numRuns, ({ ranges }, workbook) => {
      expect(measuredValues(metrics(area, ranges))).toEqual(expectedValues(area, workbook));
    });
  });

  test("METRICS fed back to SCORE gives exactly the score of the raw tables", () => {
    everyWorkbook(area, rulebook, 15, ({ ranges, settings }) => {
      const fedBack = callFunction("SCORE", [area, metrics(area, ranges), ...settings]);
      expect(fedBack).toBe(callFunction("SCORE", [area, ...ranges]));
    });
  });

  test("rows counted and rows left out add up to the rows of the tables", () => {
    everyWorkbook(area, rulebook, 15, ({ ranges, tables }, _, layout) => {
      for (const [metric, , , , , counted, leftOut] of metrics(area, ranges).slice(1)) {
        const own = tablesOf(area, String(metric)).flatMap((name) => tables[name]);
        expect([metric, Number(counted) + Number(leftOut)]).toEqual([
          metric,
          rowsBelowHeader(own, layout),
        ]);
      }
    });
  });
});

/** METRICS against the independent implementation, on generated workbooks full of boundary values. */
import fc from "fast-check";
import { callFunction, type Table } from "../../src/functions";
import { expectedValues, isMeasurable, measuredValues, tablesOf } from "../oracle/compare";
import { type Area, areas, workbooks } from "../oracle/generate/workbooks";
import { type Layout, layouts } from "../oracle/render/layout";
import { render, type Rendered, rowsBelowHeader } from "../oracle/render/ranges";
import type { Workbook } from "../oracle/rows";

type Check = (rendered: Rendered, workbook: Workbook, layout: Layout) => void;

function everyWorkbook(area: Area, numRuns: number, check: Check): void {
  const property = fc.property(workbooks(area), layouts, (workbook, layout) => {
    fc.pre(isMeasurable(area, workbook));
    check(render(workbook, layout), workbook, layout);
  });
  fc.assert(property, { seed: 20_220_930, numRuns });
}

const metrics = (area: Area, ranges: readonly unknown[]): Table =>
  callFunction("METRICS", [area, ...ranges]) as Table;

/** The three Azure areas differ in their certificates only. */
const similar: readonly Area[] = ["DataAI", "DigitalAppInnovation"];

describe.each(areas)("%s", (area) => {
  test("METRICS measures what the independent implementation does", () => {
    everyWorkbook(area, similar.includes(area) ? 60 : 250, ({ ranges }, workbook) => {
      expect(measuredValues(metrics(area, ranges))).toEqual(expectedValues(area, workbook));
    });
  });

  test("METRICS fed back to SCORE gives exactly the score of the raw tables", () => {
    everyWorkbook(area, 50, ({ ranges, settings }) => {
      const fedBack = callFunction("SCORE", [area, metrics(area, ranges), ...settings]);
      expect(fedBack).toBe(callFunction("SCORE", [area, ...ranges]));
    });
  });

  test("rows counted and rows left out add up to the rows of the tables", () => {
    everyWorkbook(area, 50, ({ ranges, tables }, _, layout) => {
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

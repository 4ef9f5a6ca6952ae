/** Whatever the cells hold, the answer is a plain result within bounds or a problem (DESIGN 6 to 8). */
import fc from "fast-check";
import { settings } from "./ask";
import { answer } from "./answer";
import { anyRange, area, cell, locale, names } from "./arbitrary-cells";

function expectCells(table: unknown): void {
  for (const row of table as readonly (readonly unknown[])[]) {
    for (const each of row) {
      expect(["string", "number", "boolean"]).toContain(typeof each);
      if (typeof each === "number") expect(Number.isFinite(each)).toBe(true);
    }
  }
}
describe("whatever the cells hold", () => {
  const args = fc.tuple(
    fc.oneof({ weight: 9, arbitrary: area }, { weight: 1, arbitrary: cell }),
    fc.array(anyRange, { maxLength: 3 })
  );

  test("SCORE is a number from 0 to 100 or a problem", () => {
    fc.assert(
      fc.property(args, locale, ([chosen, ranges], spoken) => {
        const score = answer("SCORE", [chosen, ...ranges], { locale: spoken });
        if (score === undefined) return;
        expect(typeof score).toBe("number");
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
      { numRuns: 1500 }
    );
  });
  test("STATUS, BREAKDOWN and SUMMARY give texts and tables of plain cells, or a problem", () => {
    fc.assert(
      fc.property(args, ([chosen, ranges]) => {
        const status = answer("STATUS", [chosen, ...ranges]);
        if (status !== undefined) expect(status).toMatch(/^Qualified$|^Not qualified: /);
        for (const table of [answer("BREAKDOWN", [chosen, ...ranges]), answer("SUMMARY", ranges)]) {
          if (table !== undefined) expectCells(table);
        }
      }),
      { numRuns: 700 }
    );
  });
  test("POINTS, TARGET, RULES and DESIGNATION too", () => {
    fc.assert(
      fc.property(
        fc.tuple(cell, cell, cell, cell, cell, cell),
        area,
        fc.constantFrom(...names),
        ([a, b, c, d, e, f], chosen, name) => {
          for (const given of [
            [a, b, c, d, e, f],
            [chosen, name, c, d, e, ""],
          ]) {
            const points = answer("POINTS", given);
            if (points !== undefined) {
              expect(points).toBeGreaterThanOrEqual(0);
              expect(points).toBeLessThanOrEqual(40);
            }
            const target = answer("TARGET", [given[0], given[1], ...given.slice(3)]);
            if (target !== undefined) expect(target).toBeGreaterThan(0);
          }
          answer("RULES", [a, b]);
          answer("DESIGNATION", [a]);
        }
      ),
      { numRuns: 500 }
    );
  });
  test("tables of certificates give a number or a problem", () => {
    const person = fc.constantFrom<unknown>("Ada", "Ben", 7, "7", "", null, { code: "#N/A" });
    const certification = fc.constantFrom<unknown>(
      "AZ-104",
      "AZ-305",
      "AZ-700",
      "AZ-800",
      "AZ-801",
      "MS-500",
      "AZ-500",
      "SC-200",
      "MB-300",
      "Data Analyst Associate",
      "",
      5,
      "__proto__",
      "AZ-800 + AZ-801"
    );
    const date = fc.constantFrom<unknown>(
      44834,
      44833.5,
      "2022-09-30",
      "30/09/2022",
      "09/30/2022",
      "03/04/2022",
      "",
      null,
      0,
      "soon",
      -5,
      1e9,
      "30.09.2022 23:07",
      "Sep-22"
    );
    const table = fc
      .array(fc.tuple(person, certification, date, date), { maxLength: 8 })
      .map((rows) => [["Person", "Certification", "Completed", "Expires"], ...rows]);
    fc.assert(
      fc.property(
        area,
        table,
        fc.constantFrom<readonly (readonly unknown[])[]>(
          [],
          [["Date order", "d/m/y"]],
          [["Unreadable rows", "leave out"]]
        ),
        (chosen, certificates, more) => {
          const score = answer("SCORE", [
            chosen,
            certificates,
            settings(["As of", "2022-09-30"], ...more),
          ]);
          if (score === undefined) return;
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
      ),
      { numRuns: 600 }
    );
  });
});

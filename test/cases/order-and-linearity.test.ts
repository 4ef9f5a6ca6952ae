/** What no score depends on, and how it follows its metrics (DESIGN 8, Scoring in one place). */
import fc from "fast-check";
import { type Range, ask, askNumber, askTable, azure, frozen, settings } from "./ask";
import { answer } from "./answer";
import { area, metricsLike } from "./arbitrary-cells";

const number = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.double({ min: -2, max: 40, noNaN: true })
);
const values = fc.tuple(number, number, number, number, number);
const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

/** Rows and columns in any order; the header stays on top. */
function disordered([header = [], ...rows]: Range): fc.Arbitrary<Range> {
  return fc
    .tuple(shuffled(rows), shuffled(header.map((_, column) => column)))
    .map(([order, columns]) =>
      [header, ...order].map((row) => columns.map((column) => row[column]))
    );
}

describe("order and company don't matter", () => {
  test("rows and columns in any order give the same score and status", () => {
    fc.assert(
      fc.property(
        values.chain((given) =>
          fc.tuple(fc.constant(azure(...given)), disordered(azure(...given)))
        ),
        ([ordered, other]) => {
          expect(ask("SCORE", ["DataAI", other])).toBe(ask("SCORE", ["DataAI", ordered]));
          expect(ask("STATUS", ["DataAI", other])).toBe(ask("STATUS", ["DataAI", ordered]));
        }
      )
    );
  });
  test("certificates in any order give the same score", () => {
    const rows = fc.array(
      fc.tuple(
        fc.constantFrom("Ada", "Ben", "Cleo"),
        fc.constantFrom("AZ-104", "AZ-700", "AZ-800", "AZ-801", "AZ-305", "AZ-120"),
        fc.constantFrom("", "2022-09-29", "2022-09-30")
      ),
      { minLength: 1, maxLength: 10 }
    );
    fc.assert(
      fc.property(
        rows
          .map((each): Range => [["Person", "Certification", "Expires"], ...each])
          .chain((table) => fc.tuple(fc.constant(table), disordered(table))),
        ([ordered, other]) => {
          const asOf = settings(["As of", "2022-09-30"]);
          expect(ask("SCORE", ["Infrastructure", asOf, other])).toBe(
            ask("SCORE", ["Infrastructure", ordered, asOf])
          );
        }
      )
    );
  });
  test("rows of another area, blank rows and columns that nothing needs change nothing", () => {
    fc.assert(
      fc.property(values, number, (given, foreign) => {
        const own: Range = azure(...given).map((row, index) => [index === 0 ? "Area" : "", ...row]);
        const crowded: Range = [
          ...own,
          ["Security", "M365 deployments", foreign],
          ["ModernWork", "Net customer adds", foreign],
          ["", "", ""],
          [null, null, null],
        ].map((row, index) => [...row, index === 0 ? "Remark" : "x"]);
        expect(ask("SCORE", ["Infrastructure", crowded])).toBe(
          ask("SCORE", ["Infrastructure", azure(...given)])
        );
      })
    );
  });
});

describe("scoring", () => {
  test("asked again it says the same, and asked with copies too", () => {
    fc.assert(
      fc.property(area, metricsLike, (chosen, table) => {
        const first = answer("SCORE", [chosen, table]);
        expect(answer("SCORE", [chosen, table])).toBe(first);
        expect(answer("SCORE", [chosen, table.map((row) => [...row])])).toBe(first);
      })
    );
  });
  test("frozen inputs are left alone", () => {
    const args = frozen([
      "Infrastructure",
      azure(3, 5, 5, "20 %", ""),
      [
        ["Person", "Certification"],
        ["Ada", "AZ-104"],
      ],
      settings(["As of", 44834]),
    ]);
    const before = JSON.stringify(args);
    answer("SCORE", args);
    answer("BREAKDOWN", args);
    expect(JSON.stringify(args)).toBe(before);
  });
  test("more of a metric never earns less", () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 0, max: 4 }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (given, which, more) => {
          const raised = given.map((value, index) =>
            index === which ? value + more : value
          ) as typeof given;
          for (const chosen of ["Infrastructure", "ModernWork", "BusinessApplications"]) {
            expect(askNumber("SCORE", [chosen, azure(...raised)])).toBeGreaterThanOrEqual(
              askNumber("SCORE", [chosen, azure(...given)]) - 1e-9
            );
          }
        }
      )
    );
  });
  test("the score is the breakdown's sum, to 1e-9, and its points lie between 0 and each maximum", () => {
    fc.assert(
      fc.property(area, values, (chosen, given) => {
        const [, ...rows] = askTable("BREAKDOWN", [chosen, azure(...given)]);
        const scored = rows.slice(0, -1);
        expect(scored.reduce((sum, row) => sum + Number(row[6]), 0)).toBeCloseTo(
          askNumber("SCORE", [chosen, azure(...given)]),
          8
        );
        for (const row of scored) {
          expect(row[6]).toBeGreaterThanOrEqual(0);
          expect(row[6]).toBeLessThanOrEqual(Number(row[7]) + 1e-9);
        }
      })
    );
  });
  test("points are linear below the target: maximum × value ÷ target", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(askNumber("POINTS", ["Infrastructure", "Net customer adds", 3 * share])).toBeCloseTo(
          30 * share,
          9
        );
        expect(askNumber("POINTS", ["Security", "Azure usage growth", 25000 * share])).toBeCloseTo(
          10 * share,
          9
        );
        expect(
          askNumber("POINTS", ["ModernWork", "Usage growth", 2000 * share, "SMB", "CSP"])
        ).toBeCloseTo(30 * share, 9);
      })
    );
  });
});

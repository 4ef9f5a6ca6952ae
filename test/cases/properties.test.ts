/** What holds for any input: problems only, results within bounds, no order of rows or columns that matters (DESIGN 6 to 8). */
import fc from "fast-check";
import { Problem } from "../../src/core/problem";
import { type Range, ask, askNumber, askTable, azure, frozen, metrics, settings } from "./ask";

const areas = [
  "Infrastructure",
  "DataAI",
  "DigitalAppInnovation",
  "ModernWork",
  "Security",
  "BusinessApplications",
] as const;
const area = fc.constantFrom(...areas);
const names = [
  "Net customer adds",
  "Intermediate certifications",
  "Advanced certifications",
  "Usage growth",
  "Deployments",
  "M365 net customer adds",
  "Azure usage growth",
  "Usage growth baseline",
  "Usage growth ACR",
  "Intermediate certifications step 1",
  "Advanced certifications step 1",
  "Netto-Neukunden",
  "M365 deployments",
];
const headers = [
  "Metric",
  "Value",
  "Area",
  "Track",
  "Association",
  "Setting",
  "Person",
  "Certification",
  "Completed",
  "Expires",
  "Status",
  "MCPID",
  "Email",
  "Points",
  "Note",
  "As of",
  "Month",
  "Tenant",
  "Workload",
  "PAU",
  "MAU",
  "Metrik",
  "Wert",
  "TrainingType",
  "ACR",
  "Service",
  "Unit",
  "x",
];
const words = [
  ...names,
  ...headers,
  ...areas,
  "SMB",
  "Enterprise",
  "CPOR",
  "CSP",
  "AZ-104",
  "AZ-700",
  "Rulebook",
  "As of",
  "2022-05",
  "2022-09-30",
  "Track",
  "Market",
  "Other",
  "Reading GE-1",
  "b",
  "1.234,5",
  "1,234.5",
  "20 %",
  "12,5",
  "1.234",
  "03/04/2022",
  "__proto__",
  "constructor",
  "=1+1",
  "#N/A",
  "#BEZUG!",
  "Total",
  "leave out",
  "Unreadable rows",
  "d/m/y",
  "Date order",
];
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...words) },
  {
    weight: 3,
    arbitrary: fc.oneof<fc.Arbitrary<unknown>[]>(
      fc.integer({ min: -10, max: 60000 }),
      fc.double({ min: -1, max: 30 })
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom<unknown>("", null, undefined, 0, " ") },
  {
    weight: 1,
    arbitrary: fc.oneof<fc.Arbitrary<unknown>[]>(
      fc.string(),
      fc.boolean(),
      fc.double(),
      fc.constantFrom<unknown>(
        { code: "#N/A" },
        { type: "Error", basicValue: "#N/A" },
        {},
        [],
        { type: "FormattedNumber", basicValue: 3 },
        1e300,
        -1e300,
        1n
      )
    ),
  }
);
const matrix = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 9 })
  );
const headed = fc
  .uniqueArray(fc.constantFrom(...headers), { minLength: 2, maxLength: 7 })
  .chain((header) =>
    fc
      .array(fc.array(cell, { minLength: header.length, maxLength: header.length }), {
        maxLength: 8,
      })
      .map((rows) => [header as readonly unknown[], ...rows])
  );
const metricsLike = fc
  .array(
    fc.tuple(
      fc.constantFrom(...names),
      fc.oneof<fc.Arbitrary<unknown>[]>(fc.double({ min: -5, max: 30000, noNaN: true }), cell)
    ),
    { maxLength: 8 }
  )
  .map((rows) => metrics(...rows));
const anyRange: fc.Arbitrary<unknown> = fc.oneof<fc.Arbitrary<unknown>[]>(
  matrix,
  headed,
  metricsLike,
  cell
);
const locale = fc.constantFrom<string | undefined>("de-DE", "en-US", undefined);

/** The result, or undefined where a problem was the answer; anything else that is thrown fails the property. */
function answer(id: string, args: readonly unknown[], context = {}): unknown {
  try {
    return ask(id, args, context);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(["#VALUE!", "#N/A"]).toContain(error.excelCode);
    expect(error.message.length).toBeGreaterThan(10);
    expect(error.message).not.toMatch(/undefined|\bNaN\b|\[object/);
    return undefined;
  }
}

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

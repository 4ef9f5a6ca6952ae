/** What mustn't matter doesn't: the order of rows and columns, splitting into ranges, totals, and rows that aren't eligible. */
import fc from "fast-check";
import { type Cells, metricsOf } from "./metrics-of";

interface Shape {
  readonly area: string;
  readonly header: readonly string[];
  readonly row: fc.Arbitrary<readonly unknown[]>;
  /** A row that no metric looks at. */
  readonly ineligible: readonly unknown[];
}

const tenant = fc.constantFrom("t1", "t2", "t3", "t4");
const month = fc.constantFrom(
  "2020-10",
  "2021-08",
  "2021-09",
  "2021-12",
  "2022-03",
  "2022-08",
  "2022-09",
  "2022-10"
);
const seats = fc.constantFrom(0, 1, 10, 11, 24, 25, 100, 300, 301);
const flag = fc.constantFrom(0, 0, 0, 1);
const date = fc.constantFrom(
  "",
  "2021-08-31",
  "2021-09-01",
  "2022-03-15",
  "2022-09-30",
  "2022-10-01"
);

const shapes: readonly Shape[] = [
  {
    area: "Infrastructure",
    header: ["Tenant", "Month", "Service", "ACR", "Association", "Duplicate"],
    row: fc.tuple(
      tenant,
      month,
      fc.constantFrom("Storage", "Sentinel", "Virtual Machines"),
      fc.constantFrom(0, 0.1, 333.33, 999.99, 1000, -50.5),
      fc.constantFrom("CSP", "PAL", "CPOR", ""),
      flag
    ),
    ineligible: ["t9", "2022-09", "Backup", 9000, "DAP", 0],
  },
  {
    area: "ModernWork",
    header: [
      "Tenant",
      "Month",
      "Workload",
      "PAU",
      "MAU",
      "Association",
      "Duplicate",
      "Association date",
    ],
    row: fc.tuple(
      tenant,
      month,
      fc.constantFrom("Teams", "EXO", "Yammer"),
      seats,
      fc.integer({ min: 0, max: 320 }),
      fc.constantFrom("CPOR", "CSP", "DPOR"),
      flag,
      date
    ),
    ineligible: ["t9", "2022-09", "OneDrive", 100, 90, "CPOR", 0, ""],
  },
  {
    area: "Security",
    header: [
      "Tenant",
      "Month",
      "Workload",
      "Paid seats",
      "Protected users",
      "Association",
      "Association date",
    ],
    row: fc.tuple(
      tenant,
      month,
      fc.constantFrom("Intune", "Defender for Endpoint"),
      seats,
      fc.integer({ min: 0, max: 60 }),
      fc.constantFrom("CPOR", "CSP"),
      date
    ),
    ineligible: ["t9", "2022-09", "Excel", 100, 90, "CPOR", ""],
  },
  {
    area: "BusinessApplications",
    header: ["Tenant", "Month", "Workload", "Usage", "Metric type", "Association"],
    row: fc.tuple(
      tenant,
      month,
      fc.constantFrom("Sales", "Business Central", "Power BI", "Commerce"),
      fc.constantFrom(0, 9, 10, 250),
      fc.constantFrom("Paid", "Trial"),
      fc.constantFrom("CPOR", "PAL", "CSP")
    ),
    ineligible: ["t9", "2022-09", "Word", 100, "Paid", "CPOR"],
  },
];

/** What metrics give, without the rows behind them. */
function values(area: string, ranges: readonly Cells[]): readonly unknown[] {
  return [...metricsOf(area, ranges)].map(([name, { value, note }]) => [name, value, note]);
}

describe.each(shapes)("$area", ({ area, header, row, ineligible }) => {
  const rows = fc.array(row, { minLength: 2, maxLength: 40 });
  const asOf: Cells = [
    ["Setting", "Value"],
    ["As of", "2022-09"],
  ];
  const check = (compare: (given: readonly (readonly unknown[])[]) => void) =>
    fc.assert(fc.property(rows, compare), { numRuns: 60 });

  test("the order of the rows changes nothing", () => {
    fc.assert(
      fc.property(
        rows.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))
        ),
        ([given, shuffled]) => {
          expect(values(area, [[header, ...shuffled], asOf])).toEqual(
            values(area, [[header, ...given], asOf])
          );
        }
      ),
      { numRuns: 60 }
    );
  });

  test("the order of the columns changes nothing", () => {
    check((given) => {
      const turned = [header, ...given].map((cells) => [...cells].reverse());
      expect(values(area, [turned, asOf])).toEqual(values(area, [[header, ...given], asOf]));
    });
  });

  test("splitting into two ranges changes nothing", () => {
    check((given) => {
      const [first, second] = [given.slice(0, 1), given.slice(1)];
      // Alike, they would be the same range given twice.
      fc.pre(JSON.stringify(first) !== JSON.stringify(second));
      const split = [
        [header, ...first],
        [header, ...second],
      ];
      expect(values(area, [...split, asOf])).toEqual(values(area, [[header, ...given], asOf]));
    });
  });

  test("totals and rows that aren't eligible change nothing", () => {
    check((given) => {
      // Within the table's span and of a month that has rows, so that no month is added.
      const span = [
        header,
        ...given,
        ["t9", "2020-09", ...ineligible.slice(2)],
        ["t8", "2022-09", ...ineligible.slice(2)],
        ["t9", "2022-10", ...ineligible.slice(2)],
      ];
      const total = header.map((name) =>
        name === "Tenant" ? "Total" : name === "Month" ? "2022-09" : 100
      );
      const more = [
        ...span,
        ineligible,
        total.map((cell, index) =>
          typeof ineligible[index] === "number" || index < 2 ? cell : ""
        ),
        header,
      ];
      expect(values(area, [more, asOf])).toEqual(values(area, [span, asOf]));
    });
  });

  test("rows counted and rows left out are all rows of the table", () => {
    check((given) => {
      const found = metricsOf(area, [[header, ...given], asOf]);
      for (const [name, { counted, leftOut }] of found)
        expect([name, counted + leftOut]).toEqual([name, given.length]);
    });
  });
});

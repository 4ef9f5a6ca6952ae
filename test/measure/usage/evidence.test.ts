/** The rows behind a metric: each one once, and their contributions add up to the value. */
import fc from "fast-check";
import { designation } from "../../../src/rules";
import type { AreaId } from "../../../src/rules/types";
import { scoreDesignation } from "../../../src/score/score-designation";
import { rawRanges } from "../../../src/worksheet/tables/raw-ranges";
import { readInputs } from "../../../src/worksheet/read-inputs";
import type { Cells } from "./metrics-of";

const month = fc.constantFrom("2020-10", "2021-08", "2021-09", "2022-03", "2022-08", "2022-09");
const tenant = fc.constantFrom("t1", "t2", "t3");

const tables: readonly (readonly [AreaId, readonly string[], fc.Arbitrary<readonly unknown[]>])[] =
  [
    [
      "Infrastructure",
      ["Tenant", "Month", "Service", "ACR", "Association"],
      fc.tuple(
        tenant,
        month,
        fc.constantFrom("Storage", "Sentinel"),
        fc.constantFrom(10, 999.99, 1000),
        fc.constantFrom("CSP", "CPOR")
      ),
    ],
    [
      "ModernWork",
      ["Tenant", "Month", "Workload", "PAU", "MAU", "Association", "Association date"],
      fc.tuple(
        tenant,
        month,
        fc.constantFrom("Teams", "EXO"),
        fc.constantFrom(10, 11, 301),
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom("CPOR", "CSP"),
        fc.constantFrom("", "2022-03-01", "2022-09-01")
      ),
    ],
    [
      "Security",
      ["Tenant", "Month", "Workload", "Paid seats", "Protected users", "Association"],
      fc.tuple(
        tenant,
        month,
        fc.constantFrom("Intune"),
        fc.constantFrom(0, 24, 25),
        fc.integer({ min: 0, max: 25 }),
        fc.constantFrom("CPOR")
      ),
    ],
    [
      "Security",
      ["Tenant", "Month", "Service", "ACR", "Association"],
      fc.tuple(
        tenant,
        month,
        fc.constantFrom("Sentinel", "Storage"),
        fc.constantFrom(10, 1500, 12000),
        fc.constantFrom("PAL")
      ),
    ],
    [
      "BusinessApplications",
      ["Tenant", "Month", "Workload", "Usage", "Association"],
      fc.tuple(
        tenant,
        month,
        fc.constantFrom("Sales", "Business Central"),
        fc.constantFrom(0, 10, 250),
        fc.constantFrom("CPOR")
      ),
    ],
    [
      "BusinessApplications",
      ["Tenant", "Month", "Workload", "Adjusted revenue", "Association"],
      fc.tuple(
        tenant,
        month,
        fc.constantFrom("Sales", "Word"),
        fc.constantFrom(750, 1500, 1500.01),
        fc.constantFrom("CPOR")
      ),
    ],
  ];

function measuredIn(area: AreaId, cells: Cells) {
  const asOf: Cells = [
    ["Setting", "Value"],
    ["As of", "2022-09"],
  ];
  const { tracks: scored } = scoreDesignation(
    designation(area),
    readInputs(rawRanges([cells, asOf]), undefined)
  );
  return scored
    .flatMap(({ metrics }) => metrics)
    .flatMap(({ metric, options }) =>
      options.map(({ measured }) => ({ name: metric.id, measured }))
    );
}

test.each(tables)("%s from %j", (area, header, row) => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 30 }), (rows) => {
      for (const { name, measured } of measuredIn(area, [header, ...rows])) {
        if (measured?.evidence === undefined || measured.blank === true) continue;
        const evidence = measured.evidence().rows;
        const places = new Set(evidence.map(({ place }) => place.row));
        expect([name, evidence.length, places.size]).toEqual([name, rows.length, rows.length]);
        const sum = evidence.reduce((total, { contribution }) => total + contribution, 0);
        expect(sum).toBeCloseTo(measured.amount, 9);
        const counted = evidence.filter(({ reason }) => reason === "counted").length;
        expect([name, counted]).toEqual([name, measured.rows?.counted]);
      }
    }),
    { numRuns: 60 }
  );
});

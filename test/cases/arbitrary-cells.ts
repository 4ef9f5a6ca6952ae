/** What cells of any kind may hold, for properties that hold whatever they hold. */
import fc from "fast-check";
import { metrics } from "./ask";

export const areas = [
  "Infrastructure",
  "DataAI",
  "DigitalAppInnovation",
  "ModernWork",
  "Security",
  "BusinessApplications",
] as const;
export const area = fc.constantFrom(...areas);
export const names = [
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
export const cell = fc.oneof(
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
export const metricsLike = fc
  .array(
    fc.tuple(
      fc.constantFrom(...names),
      fc.oneof<fc.Arbitrary<unknown>[]>(fc.double({ min: -5, max: 30000, noNaN: true }), cell)
    ),
    { maxLength: 8 }
  )
  .map((rows) => metrics(...rows));
export const anyRange: fc.Arbitrary<unknown> = fc.oneof<fc.Arbitrary<unknown>[]>(
  matrix,
  headed,
  metricsLike,
  cell
);
export const locale = fc.constantFrom<string | undefined>("de-DE", "en-US", undefined);

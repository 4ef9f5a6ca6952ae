/** Revenue and consumption of business applications at their boundaries: 1,500 USD and a cent more, MCV of 5,000 and 10,000. */
import fc from "fast-check";
import type { ConsumptionRow, RevenueRow, Rulebook } from "../rows";
import { column, gaps, rowsOf, series, type Span, tenants, usually, withoutGap } from "./series";

const associations = [
  ...["CPOR", "CPOR", "CPOR RevRec", "CSP", "CSP T2", "DPOR", "Dalton-based", "PAL", "PAL"],
  ...["DAP", ""],
];
const laterAssociations = [
  ...["CPOR", "CPOR", "CPOR RevRec", "CPOR OSA", "CPOR OSU", "CPOR RevRec Performance", "CSP"],
  ...["CSP Tier 2", "DPOR", "Dalton", "PAL", "PAL", ""],
];

const firstWorkloads = [
  ...["Sales", "SALES", "Finance", "F&O Bundle", "Business Central", "Customer Voice"],
  ...["Power Apps", "power-apps", "Power BI Pro", "Customer Insights", "Windows 365"],
];
const laterWorkloads = [
  ...["Sales", "SALES", "Finance", "Omnichannel", "Customer Voice", "Fraud Protection"],
  ...["power-apps", "Power Apps", "Customer Insights", "Contact Center", "Copilot Studio"],
];

const revenueCents = fc.constantFrom(150_000, 150_001, 149_999, 75_000, 75_001, 50_000, 0, 300_000);
/** Around both floors and the bar of the classification. */
const laterCents = fc.constantFrom(
  ...[150_000, 149_999, 25_000, 24_999, 75_000, 12_500, 0, 500_001, 500_000, 900_000, 250_001]
);
const attachedCents = fc.constantFrom(0, 0, 1, 150_000, 150_001, 75_001);

function revenueUnits(rulebook: Rulebook) {
  const isFirst = rulebook === "2022-05";
  const unit = fc.record({
    tenant: fc.constantFrom(...tenants),
    workload: fc.constantFrom(...(isFirst ? firstWorkloads : laterWorkloads)),
    association: fc.constantFrom(...(isFirst ? associations : laterAssociations)),
    subscription: fc.constantFrom("one", "two"),
    values: series(fc.tuple(isFirst ? revenueCents : laterCents, attachedCents)),
  });
  const units = fc.array(unit, { minLength: 1, maxLength: 8 });
  if (isFirst) return units;
  return fc.tuple(units, lastingUnits).map(([some, lasting]) => [...some, ...lasting]);
}

/** None, or as many workloads of tenants with more than 5,000 USD all along as make a partner Enterprise, one more or one less. */
const lastingUnits = fc
  .record({
    count: fc.constantFrom(0, 4, 5, 5, 6),
    cents: fc.constantFrom(500_000, 500_001, 500_001),
  })
  .map(({ count, cents }) =>
    Array.from({ length: count }, (_, index) => ({
      tenant: `lasting ${index % 3}`,
      workload: index < 3 ? "Sales" : "Finance",
      association: "CPOR",
      subscription: "one",
      // The last of them may miss the bar by a cent.
      values: Array<readonly [number, number]>(26).fill([
        index === count - 1 ? cents : 500_001,
        cents,
      ]),
    }))
  );

export function revenueTables(
  spans: fc.Arbitrary<Span>,
  rulebook: Rulebook
): fc.Arbitrary<readonly RevenueRow[]> {
  return fc
    .record({
      span: spans,
      gap: gaps,
      present: fc.record({ association: usually, attached: fc.boolean() }),
      units: revenueUnits(rulebook),
    })
    .map(({ span, gap, present, units }) => {
      const rows = units.flatMap(({ tenant, workload, association, subscription, values }) =>
        rowsOf(span, values, (month, [cents, attached]) => ({
          ...{ tenant, month, workload, subscription, cents },
          ...column(present.association, "association", association),
          ...column(present.attached, "attachedCents", attached),
        }))
      );
      return withoutGap(rows, span, gap);
    });
}

/** Users of whole thousands of MCV at one rate or another; capacity worth 0.2 a profile. */
const used = fc.constantFrom(
  5,
  10,
  9,
  25,
  49,
  50,
  51,
  100,
  125,
  249,
  250,
  251,
  500,
  25_000,
  50_000,
  49_999
);

const firstUsage = [
  ...["Common Data Service", "Business Central", "Finance & Operations", "Power Apps"],
  ...["POWER AUTOMATE", "Retail", "Core HR", "Customer Insights", "Marketing", "Windows 365"],
];
const laterUsage = [
  ...["Common Data Service", "Sales", "Business Central", "Finance & Operations", "Power Apps"],
  ...["POWER AUTOMATE", "Retail", "Customer Insights", "Portals", "Contact Center", "Marketing"],
];

function consumptionUnit(rulebook: Rulebook) {
  const isFirst = rulebook === "2022-05";
  return fc.record({
    tenant: fc.constantFrom(...tenants),
    workload: fc.constantFrom(...(isFirst ? firstUsage : laterUsage)),
    association: fc.constantFrom(...(isFirst ? associations : laterAssociations)),
    metricType: fc.constantFrom("Paid", "Paid", "paid", "Trial"),
    counts: fc.constantFrom("attached", "users", "capacity"),
    rateCents: fc.constantFrom(20, 4000, 10_000, 100_000),
    values: series(used),
  });
}

export function consumptionTables(
  spans: fc.Arbitrary<Span>,
  rulebook: Rulebook
): fc.Arbitrary<readonly ConsumptionRow[]> {
  return fc
    .record({
      span: spans,
      gap: gaps,
      present: fc.record({ association: usually, metricType: usually, rate: fc.boolean() }),
      units: fc.array(consumptionUnit(rulebook), { minLength: 1, maxLength: 8 }),
    })
    .map(({ span, gap, present, units }) => {
      const rows = units.flatMap((each) =>
        rowsOf(span, each.values, (month, usage) => ({
          tenant: each.tenant,
          month,
          workload: each.workload,
          attachedUsers: each.counts === "attached" ? usage : undefined,
          users: each.counts === "capacity" ? undefined : usage + (each.counts === "users" ? 0 : 7),
          capacity: each.counts === "capacity" ? usage : undefined,
          ...column(present.association, "association", each.association),
          ...column(present.metricType, "metricType", each.metricType),
          ...column(present.rate, "rateCents", each.rateCents),
        }))
      );
      return withoutGap(rows, span, gap);
    });
}

/** Enterprise Mobility subscriptions: three products side by side, several subscriptions of one tenant, free ones too. */
import fc from "fast-check";
import type { MobilityRow } from "../rows";
import { gaps, rowsOf, series, type Span, tenants, withoutGap } from "./series";

const seats = fc.constantFrom(0, 1, 10, 12, 13, 15, 20, 24, 25, 26, 100);
const users = fc.constantFrom(0, 1, 2, 3, 4, 5, 15, 40);

const products = fc.record({
  paid: fc.record({ AADP: seats, Intune: seats, Azip: seats }),
  active: fc.record({ AADP: users, Intune: users, Azip: users }),
});

const subscription = fc.record({
  tenant: fc.constantFrom(...tenants),
  association: fc.constantFrom("CPOR", "CPOR", "CPOR", "cpor", "CSP", ""),
  free: fc.constantFrom(false, false, false, true),
  values: series(products),
});

export function mobilityTables(spans: fc.Arbitrary<Span>): fc.Arbitrary<readonly MobilityRow[]> {
  return fc
    .record({
      span: spans,
      gap: gaps,
      subscriptions: fc.array(subscription, { minLength: 1, maxLength: 6 }),
    })
    .map(({ span, gap, subscriptions }) => {
      const rows = subscriptions.flatMap(({ tenant, association, free, values }, index) =>
        rowsOf(span, values, (month, { paid, active }) => ({
          ...{ tenant, month, association, free, paid, active },
          subscription: `subscription ${index}`,
        }))
      );
      return withoutGap(rows, span, gap);
    });
}

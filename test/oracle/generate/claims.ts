/** The export of claims beside the one of all usage: the same lines once more, some with other numbers, now with their date. */
import fc from "fast-check";
import type { MonthText, OfficeRow, Workbook } from "../rows";
import { months } from "../table";
import { tenants } from "./series";

const claim = fc.record({
  tenant: fc.constantFrom(...tenants),
  distance: fc.constantFrom(-13, -12, -11, -6, 0, 1),
  /** Whether the export begins with the claim. */
  isLate: fc.boolean(),
  moreUsers: fc.constantFrom(0, 0, 1, 30, -1, -30),
});

/** Claims of CPOR lines only, and dates only in their export. */
export function withClaims(
  table: readonly OfficeRow[],
  t: MonthText
): fc.Arbitrary<Pick<Workbook, "office" | "claims">> {
  const office = table.map(({ associated: _, ...row }) => row);
  return fc.uniqueArray(claim, { selector: ({ tenant }) => tenant, maxLength: 4 }).map((made) => {
    const claims = made.flatMap(({ tenant, distance, isLate, moreUsers }) => {
      const [since = t] = months(t, distance, distance);
      return office
        .filter((row) => row.tenant === tenant && row.association === "CPOR")
        .filter(({ month }) => !isLate || month >= since)
        .map(({ duplicate: _, ...row }) => ({
          ...row,
          active: Math.max(0, row.active + moreUsers),
          associated: `${since}-09`,
        }));
    });
    return claims.length === 0 ? { office } : { office, claims };
  });
}

/** Which track the segments of a partner's Azure customers make, since July 2026. */
import { nameOf } from "./names";
import type { AzureRow, MonthText } from "./rows";
import { groupBy, inMonth, sum } from "./table";

export type Track = "Enterprise" | "SMB";

const small = ["SMB", "SMC-Corporate"].map(nameOf);

/** @param rows Those that count. Every row of a tenant that names a segment names the same one. */
export function trackOf(rows: readonly AzureRow[], t: MonthText): Track {
  const customers = groupBy(inMonth(rows, t), ({ tenant }) => tenant).filter(
    (own) => sum(own.map(({ cents }) => cents)) > 0
  );
  const smallOnes = customers.filter((own) =>
    own.some(({ segment }) => segment !== undefined && small.includes(nameOf(segment)))
  );
  // 80 % without a fraction: four fifths of the customers.
  const isSmall = customers.length > 0 && smallOnes.length * 5 >= customers.length * 4;
  return isSmall ? "SMB" : "Enterprise";
}

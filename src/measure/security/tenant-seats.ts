/** The paid seats of each tenant in a month: those of its largest eligible workload, and the line that has them. */
import type { Accepted } from "../modern-work/band";
import type { LinesOfMonth, LineSource } from "../modern-work/usage-lines";

export interface TenantSeats {
  readonly seats: number;
  readonly line: number;
}

export function tenantSeats(
  { tenantOf, associationOf }: LineSource,
  lines: LinesOfMonth,
  accepted: Accepted
): ReadonlyMap<number, TenantSeats> {
  const largest = new Map<number, TenantSeats>();
  for (let line = 0; line < lines.size; line++) {
    const unit = lines.units[line] ?? 0;
    const tenant = tenantOf[unit] ?? 0;
    if (accepted[associationOf[unit] ?? 0] !== 1) continue;
    const seats = lines.seats[line] ?? 0;
    const known = largest.get(tenant);
    if (known === undefined || seats > known.seats) largest.set(tenant, { seats, line });
  }
  return largest;
}

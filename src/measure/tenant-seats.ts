/** The paid seats of each tenant in a month: those of its largest eligible workload, and the line that has them. */
import type { Accepts } from "./band";
import type { LinesOfMonth, LineSource } from "./usage-lines";

export interface TenantSeats {
  readonly seats: number;
  readonly line: number;
}

export function tenantSeats(
  { units }: LineSource,
  lines: LinesOfMonth,
  accepts: Accepts
): ReadonlyMap<number, TenantSeats> {
  const largest = new Map<number, TenantSeats>();
  for (let line = 0; line < lines.size; line++) {
    const unit = units[lines.units[line] ?? -1];
    if (unit === undefined || !accepts(unit.association)) continue;
    const seats = lines.seats[line] ?? 0;
    const known = largest.get(unit.tenant);
    if (known === undefined || seats > known.seats) largest.set(unit.tenant, { seats, line });
  }
  return largest;
}

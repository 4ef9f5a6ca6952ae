/** Which lines and units are a tenant's. */
import type { LinesOfMonth, LineSource } from "./lines-of-month";

/** A month's lines of each tenant, in order. */
export function linesByTenant(
  { tenantOf }: LineSource,
  { size, units }: LinesOfMonth
): (tenant: number) => readonly number[] {
  const lines = new Map<number, number[]>();
  for (let line = 0; line < size; line++) {
    const tenant = tenantOf[units[line] ?? 0] ?? -1;
    const own = lines.get(tenant);
    if (own === undefined) lines.set(tenant, [line]);
    else own.push(line);
  }
  return (tenant) => lines.get(tenant) ?? [];
}

/** Each tenant's units, and by unit its place among them. */
export function placesOfUnits({ tenantOf }: LineSource): {
  readonly unitsOf: (tenant: number) => readonly number[];
  readonly placeOf: (unit: number) => number;
} {
  const units = new Map<number, number[]>();
  const places = Array.from(tenantOf, (tenant, unit) => {
    const own = units.get(tenant) ?? [];
    units.set(tenant, own);
    return own.push(unit) - 1;
  });
  return {
    unitsOf: (tenant) => units.get(tenant) ?? [],
    placeOf: (unit) => places[unit] ?? 0,
  };
}

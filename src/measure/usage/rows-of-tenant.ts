/** All rows of a tenant, found once for every metric that looks at the table. */
import { nameKey } from "../../core/text";
import type { UsageTable } from "../../worksheet/usage/usage-table";

const known = new WeakMap<UsageTable, ReadonlyMap<string, readonly number[]>>();

export function rowsOfTenant(table: UsageTable, who: string): readonly number[] {
  const rows = known.get(table) ?? groupRows(table);
  known.set(table, rows);
  return rows.get(nameKey(who)) ?? [];
}

function groupRows(table: UsageTable): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  const keys = new Map<string, string>();
  for (let row = 0; row < table.rows; row++) {
    const text = table.textAt(row, "tenant");
    const key = keys.get(text) ?? nameKey(text);
    keys.set(text, key);
    const own = rows.get(key);
    if (own === undefined) rows.set(key, [row]);
    else own.push(row);
  }
  return rows;
}

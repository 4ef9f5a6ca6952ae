/** Tenants that look like no customer: sums of another one, and words that stand for none. */
import { findings } from "../../core/sentences/findings";
import { nameKey } from "../../core/text";
import { isTotalText } from "../../worksheet/cells/not-data";
import type { UsageView } from "../../worksheet/usage/usage-view";
import { namesIn } from "./check-names";
import type { Say } from "./say";

export function sayTenants(view: UsageView, say: Say): void {
  const tenants = namesIn(view, "tenant");
  const byKey = new Map<string, string>();
  const twice: { name: string; other: string; first: number }[] = [];
  for (const { name = "", first } of tenants) {
    const key = nameKey(name);
    const other = byKey.get(key);
    if (other === undefined) byKey.set(key, name);
    else if (key !== "") twice.push({ name, other, first });
  }
  for (const { name = "", count, first } of tenants) {
    const summed = withoutTotal(name).find((rest) => byKey.has(nameKey(rest)));
    if (summed !== undefined) say(findings.subtotal(name, summed, count), first, "tenant");
    else if (isPlaceholder(name)) say(findings.placeholder(name, count), first, "tenant");
  }
  const [pair] = twice;
  if (pair !== undefined)
    say(findings.tenantTwoWays(pair.name, pair.other, twice.length - 1), pair.first, "tenant");
}

/** What is left of a name that begins or ends with a word for a sum: `contoso` of `contoso Total`. */
function withoutTotal(name: string): readonly string[] {
  const [, first = "", after = ""] = /^(\S+)\s+(.+)$/.exec(name) ?? [];
  const [, before = "", last = ""] = /^(.+?)\s+(\S+)$/.exec(name) ?? [];
  return [...(isTotalText(first) ? [after] : []), ...(isTotalText(last) ? [before] : [])];
}

/** Marks alone have no key. */
const placeholders: ReadonlySet<string> = new Set([
  ...["", "blank", "leer", "na", "nv", "none", "null", "nan", "undefined"],
]);
/** What Excel makes of a long id of digits. */
const scientific = /^\d(?:[.,]\d+)?E\+\d+$/i;

function isPlaceholder(name: string): boolean {
  return placeholders.has(nameKey(name)) || scientific.test(name);
}

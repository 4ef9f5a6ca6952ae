/** When two names of a workload or service mean the same one. */
import { nameKey } from "../../core/text";
import { sameUsageNames } from "../../rules/usage-names";

const maker = /^microsoft(?=.)/;

function plainKey(name: string): string {
  return nameKey(name).replace(maker, "");
}

const firstOf: ReadonlyMap<string, string> = new Map(
  sameUsageNames.flatMap((names) => {
    const [first = ""] = names;
    return names.map((name) => [plainKey(name), plainKey(first)] as const);
  })
);

export function usageKey(name: string): string {
  const key = plainKey(name);
  return firstOf.get(key) ?? key;
}

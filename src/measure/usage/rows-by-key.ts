/** Which rows belong together: found once, when the first row of a group is asked for. */
import { counted } from "./row-ledger";

/** @returns By key, the places of the rows that are looked at, in order. */
export function rowsByKey<K>(
  standing: ArrayLike<number>,
  keyOf: (at: number) => K
): (key: K) => readonly number[] {
  let groups: Map<K, number[]> | undefined;
  return (key) => {
    groups ??= group(standing, keyOf);
    return groups.get(key) ?? [];
  };
}

function group<K>(standing: ArrayLike<number>, keyOf: (at: number) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (let at = 0; at < standing.length; at++) {
    if (standing[at] !== counted) continue;
    const key = keyOf(at);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [at]);
    else known.push(at);
  }
  return groups;
}

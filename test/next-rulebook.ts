/**
 * A made-up rulebook, added to the files that CONTRIBUTING.md names and in the way it says: Modern Work's target of SMB customers
 * falls from 10 to 8, everything else stays.
 */

export const nextId = "2027-07";

interface Entry {
  readonly id: string;
}

interface Rules {
  readonly rulebook: string;
  readonly metrics: readonly { readonly id: string; readonly targets: object }[];
}

interface Area {
  readonly versions: readonly Rules[];
}

/** For `src/rules/rulebooks.ts`: one more entry. */
export function nextRulebooks(): unknown {
  const actual = jest.requireActual<{ rulebooks: Readonly<Record<string, Entry>> }>(
    "../src/rules/rulebooks"
  );
  const next = {
    ...actual.rulebooks["2026-07"],
    id: nextId,
    name: { en: "As of July 2027", de: "Stand Juli 2027" },
    inForceFrom: "2027-07-01",
    verifiedFrom: "2027-07-01",
    verifiedThrough: "2027-12-31",
  };
  return { ...actual, rulebooks: { ...actual.rulebooks, [nextId]: next } };
}

/** For a designation's file: one more version that spreads the last. @param name What the file exports. */
export function nextArea(file: string, name: string): unknown {
  const actual = jest.requireActual<Readonly<Record<string, Area>>>(`../src/rules/${file}`);
  const { [name]: area } = actual;
  const last = area?.versions.at(-1);
  if (area === undefined || last === undefined) throw new RangeError(`${name} isn't in ${file}`);
  const version = { ...last, rulebook: nextId, metrics: last.metrics.map(changed(file)) };
  return { ...actual, [name]: { ...area, versions: [...area.versions, version] } };
}

function changed(file: string) {
  return (metric: Rules["metrics"][number]): Rules["metrics"][number] =>
    file === "modern-work" && metric.id === "netCustomerAdds"
      ? { ...metric, targets: { ...metric.targets, smb: { any: 8 } } }
      : metric;
}

/** Customers and people of the tables whose names contain what somebody typed, where no name is exactly that. */
import { nameKey } from "../../core/text";
import type { Evidence } from "../../measure/measured";
import type { Scorecard } from "../../score/scorecard";

const mostNames = 8;

export function namesLike(cards: readonly Scorecard[], typed: string): readonly string[] {
  const wanted = nameKey(typed);
  const names = new Map<string, string>();
  if (wanted === "") return [];
  const looked = new Set<string>();
  for (const evidence of evidencesOf(cards)) {
    const key = tablesKey(evidence);
    if (looked.has(key)) continue;
    looked.add(key);
    const seen = new Set<string>();
    for (const { who } of evidence.rows) {
      if (seen.has(who)) continue;
      seen.add(who);
      const name = nameKey(who);
      // Some rows are only known by a number that nobody can be asked for by name.
      if (name.includes(wanted) && evidence.indicesOf(who).length > 0) names.set(name, who);
      if (names.size === mostNames) return [...names.values()];
    }
  }
  return [...names.values()];
}

/** Most metrics look at the same rows, which are looked through once. */
function tablesKey({ rows }: Evidence): string {
  return [rows.length, rows[0]?.place.address, rows.at(-1)?.place.address].join(" ");
}

function* evidencesOf(cards: readonly Scorecard[]): Generator<Evidence, void> {
  for (const { track } of cards) {
    for (const { option, shares, requirements } of track.metrics) {
      const measured = [option, ...shares.map((share) => share.option), ...requirements];
      for (const each of measured) {
        const evidence = each.measured?.evidence?.();
        if (evidence !== undefined) yield evidence;
      }
    }
  }
}

/** How a scorecard's status reads in a cell. */
import type { Scorecard, Shortfall } from "../score/scorecard";

/** `Qualified`, or `Not qualified: ` and every reason. */
export function statusText({ qualified, shortfalls, rulebook }: Scorecard): string {
  if (qualified) return "Qualified";
  return `Not qualified: ${shortfalls.map((each) => reasonText(each, rulebook.qualifiesFrom)).join("; ")}`;
}

function reasonText(shortfall: Shortfall, qualifiesFrom: number): string {
  if (shortfall.kind === "total") {
    const missing = shortfallText(shortfall.missing);
    return `${missing} ${missing === "1" ? "point" : "points"} short of ${String(qualifiesFrom)}`;
  }
  const { gate, points } = shortfall.gate;
  return `${gate.label.en} has ${points > 0 ? "less than 1 point" : "no points"}`;
}

/** Two decimals, or as many as it takes not to read 0. */
function shortfallText(missing: number): string {
  return String(Number(missing < 0.01 ? missing.toPrecision(1) : missing.toFixed(2)));
}

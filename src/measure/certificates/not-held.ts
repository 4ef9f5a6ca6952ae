/** Whether a title says that its certification isn't held: `AZ-700 (failed)`, `DP-300 geplant`. No certification or exam has such a word in its name. */

const english = [
  ...["not", String.raw`\p{L}+n['’]t`, "failed", "planned", "scheduled", "expected", "pending"],
  ...["open", "in progress", "expired", "course"],
];
/** As they are declined: `geplant`, `geplante`, `geplanter`. */
const german = [
  ...["nicht", "durchgefallen", "geplant", "angemeldet", "ausstehend", "offen", "in arbeit"],
  ...["abgelaufen", "kurs"],
];
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${english.join("|")}|(?:${german.join("|")})(?:e[mnrs]?)?)(?![\p{L}\p{N}])`,
  "iu"
);

export function saysNotHeld(title: string): boolean {
  return pattern.test(title.normalize("NFKC").replace(/\s+/g, " "));
}

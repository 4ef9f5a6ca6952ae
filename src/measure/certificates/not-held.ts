/** Whether a title says that its certification isn't held: `AZ-700 (failed)`, `DP-300 geplant`. No certification or exam has such a word in its name. */

const english = [
  ...["not", "fail", "failed", "missed", "plan", "planned", "scheduled", "booked", "upcoming"],
  ...["expected", "pending", "open", "todo", "to do", "tbd", "started", "ongoing", "incomplete"],
  ...["in progress", "in preparation", "cancell?ed", "revoked", "expired", "invalid", "course"],
];
/** As they are declined: `geplant`, `geplante`, `geplanter`. */
const german = [
  ...["nicht", "kein", "durchgefallen", "fehlt", "geplant", "gebucht", "angemeldet", "erwartet"],
  ...["ausstehend", "offen", "begonnen", "laufend", "läuft", "unvollständig", "in arbeit"],
  ...["in vorbereitung", "abgebrochen", "storniert", "widerrufen", "abgelaufen", "ungültig"],
  ...["kurs"],
];
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${english.join("|")}|(?:${german.join("|")})(?:e[mnrs]?)?)(?![\p{L}\p{N}])`,
  "iu"
);

export function saysNotHeld(title: string): boolean {
  return pattern.test(title.normalize("NFKC").replace(/\s+/g, " "));
}

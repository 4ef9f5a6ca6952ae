/** Whether a title says that its certification isn't held: `AZ-700 (failed)`, `DP-300 geplant`. No certification or exam has such a word in its name. */

const english = [
  ...[
    "not",
    String.raw`\p{L}+n['’]t`,
    "fail",
    "failed",
    "missed",
    "missing",
    "absent",
    "no[ -]show",
  ],
  ...["plan", "planned", "scheduled", "booked", "registered", "enrolled", "upcoming", "expected"],
  ...["pending", "open", "todo", "to do", "tbd", "tba", "started", "ongoing", "underway"],
  ...["incomplete", "in progress", "in preparation", "cancell?ed", "aborted", "revoked", "lapsed"],
  ...["expired", "invalid", "course", "practice", "mock", "voucher"],
];
/** As they are declined: `geplant`, `geplante`, `geplanter`. */
const german = [
  ...[
    "nicht",
    "kein",
    "durchgefallen",
    "verfehlt",
    "fehlend",
    "fehlt",
    "fehlgeschlagen",
    "geplant",
  ],
  ...["gebucht", "angemeldet", "vorgesehen", "erwartet", "bevorstehend", "ausstehend", "steht aus"],
  ...["offen", "begonnen", "angefangen", "laufend", "läuft", "unvollständig", "in arbeit"],
  ...["in vorbereitung", "in planung", "im gange", "abgebrochen", "storniert", "widerrufen"],
  ...["abgelaufen", "ungültig", "kurs", "übungstest", "gutschein"],
];
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${english.join("|")}|(?:${german.join("|")})(?:e[mnrs]?)?)(?![\p{L}\p{N}])`,
  "iu"
);

export function saysNotHeld(title: string): boolean {
  return pattern.test(title.normalize("NFKC").replace(/\s+/g, " "));
}

/** What each row did for a metric, in German. */
import { placeText } from "../place";
import type { Amount, Bar, Period, TellingFacts } from "../telling";
import type { removalInEnglish, tellingsInEnglish } from "./tellings-en";
import { choice, number, quoted } from "./words";

const count = (value: number): string => number(value, "de");
const amountText = ({ value, unit, one = unit }: Amount): string =>
  `${count(value)} ${value === 1 ? one.de : unit.de}`;
const percent = (share: number): string => `${count(share * 100)} %`;
const period = ({ from, to }: Period): string => (from === undefined ? to : `${from} bis ${to}`);
const any = (items: readonly string[]): string => choice(items, "de");
const groups = (all: readonly (readonly string[])[]): string => all.map(any).join("; ");

function barText({ from, above, upTo }: Bar): string {
  const end = upTo === undefined ? "" : ` und höchstens ${count(upTo)}`;
  const begin = from === undefined ? `mehr als ${count(above ?? 0)}` : `mindestens ${count(from)}`;
  return `nötig sind ${begin}${end}`;
}

function ofBar(amount: Amount, { from }: Bar): string {
  return from === undefined ? "" : ` von ${amountText({ ...amount, value: from })}`;
}

function shortText(amount: Amount, { from, above = 0 }: Bar): string {
  if (from === undefined) return `nötig sind mehr als ${amountText({ ...amount, value: above })}`;
  const missing = amountText({ ...amount, value: from - amount.value });
  return `es ${from - amount.value === 1 ? "fehlt" : "fehlen"} ${missing}`;
}

const usageText = ({ users, seats, when }: TellingFacts["inUse"]): string =>
  `${count(users)} von ${count(seats)} bezahlten Lizenzen in ${period(when)} genutzt: ${percent(users / seats)}`;

function usersShort({ users, seats, share }: TellingFacts["inUse"]): string {
  const missing = Math.max(1, Math.ceil(share * seats - users));
  return `für ${percent(share)} ${missing === 1 ? "fehlt 1 Benutzer" : `fehlen ${count(missing)} Benutzer`}`;
}

const there = (isYearAgo: boolean | undefined): string =>
  isYearAgo === true ? " Vor einem Jahr schon da, daher wird 1 abgezogen." : "";

const changeText = ({ amount, was, when }: TellingFacts["gained"]): string =>
  `${amountText(amount)} in ${period(when)}, ein Jahr davor ${amountText(was)}`;

export const tellingsInGerman: typeof tellingsInEnglish = {
  reached: ({ amount, bar, when, isYearAgo }) =>
    `${amountText(amount)} in ${period(when)}, ${barText(bar)}.${there(isYearAgo)}`,
  below: ({ amount, bar, when }) =>
    `${amountText(amount)}${ofBar(amount, bar)} in ${period(when)}: ${shortText(amount, bar)}.`,
  aboveBand: ({ amount, bar, when }) =>
    `${amountText(amount)} in ${period(when)}: über dem Band, das bei ${count(bar.upTo ?? 0)} endet.`,
  customerOutside: ({ amount, bar, when }) =>
    `Der Kunde hat ${amountText(amount)} in ${period(when)}; ${barText(bar)}.`,
  added: ({ amount, when, isYearAgo }) =>
    isYearAgo === true
      ? `Zieht ${amountText(amount)} von ${period(when)}, vor einem Jahr, ab.`
      : `Bringt ${amountText(amount)} von ${period(when)}.`,
  addedSince: ({ amount, when, since, before }) =>
    `Bringt ${amountText(amount)} von ${period(when)}. Zugeordnet seit ${since}: Das Wachstum davor, ${count(before ?? 0)}, zählt nicht.`,
  baseAtAssociation: ({ amount, when }) =>
    `Zieht ${amountText(amount)} von ${period(when)} ab, dem Monat der Zuordnung.`,
  claimedTooLate: ({ amount, when, before }) =>
    `Zu spät beansprucht, um zu zählen: erst in ${period(when)} selbst zugeordnet, die ${amountText(amount)} sind also ihr eigener Ausgangswert. Das Wachstum von ${count(before ?? 0)} vor der Beanspruchung zählt nicht.`,
  beforeAssociation: ({ amount, when, since }) =>
    `${amountText(amount)} von ${period(when)} sind kein Ausgangswert, weil die Zuordnung in ${since} begann: Nur Wachstum seither zählt.`,
  associatedLater: ({ since, asOf }) =>
    `Zu spät beansprucht, um zu zählen: erst in ${since} zugeordnet, nach ${asOf}.`,
  shareOfBase: ({ amount, base, when, isYearAgo }) =>
    isYearAgo
      ? `Zieht ${amountText(amount)} von ${period(when)} ab, als Anteil am Ausgangswert von ${count(base)}, zu dem sie gehören.`
      : `Bringt ${amountText(amount)} von ${period(when)}, als Anteil am Ausgangswert von ${count(base)}.`,
  shareOfNow: ({ amount, all, when }) =>
    `${amountText(amount)} von ${count(all)} in ${period(when)}; vor einem Jahr gab es nichts.`,
  firstOfService: ({ service, amount, when }) =>
    `Die erste Zeile mit ACR von ${service}: ${amountText(amount)} in ${period(when)}.`,
  inUse: (use) =>
    `${usageText(use)}, nötig sind mindestens ${percent(use.share)}.${there(use.isYearAgo)}`,
  wasInUse: (use) =>
    `${usageText(use)}, aber der Kunde war schon vor einem Jahr oder früher bei ${percent(use.share)}.`,
  tooLittleUse: (use) => `${usageText(use)}, ${usersShort(use)}.`,
  alreadyDeployed: (use) =>
    `Bleibt für immer weg: schon bei der Zuordnung bereitgestellt. ${usageText(use)}.`,
  deployedAtAssociation: (use) =>
    `Zieht 1 ab: schon bei der Zuordnung bereitgestellt. ${usageText(use)}.`,
  noSeats: ({ when }) => `Keine bezahlten Lizenzen in ${period(when)}, also nichts bereitgestellt.`,
  gained: (facts) => `Ein neuer Kunde: ${changeText(facts)}; ${barText(facts.bar)}.`,
  lost: (facts) => `Ein verlorener Kunde: ${changeText(facts)}; ${barText(facts.bar)}.`,
  alreadyThere: (facts) => `Vor einem Jahr schon da: ${changeText(facts)}; ${barText(facts.bar)}.`,
  neverThere: (facts) => {
    const { amount, bar } = facts;
    const isAbove = bar.upTo !== undefined && amount.value > bar.upTo;
    const short = isAbove
      ? `über dem Band, das bei ${count(bar.upTo ?? 0)} endet`
      : shortText(amount, bar);
    return `${changeText(facts)}: ${short}.`;
  },
  betweenBars: (facts) =>
    `${changeText(facts)}: weder neu, wofür es davor weniger als ${count(facts.lostBelow)} sein müssten, noch verloren, wofür es jetzt weniger sein müssten.`,
  customerAdded: ({ amount, when }) => `Ein neuer Kunde: ${amountText(amount)} in ${period(when)}.`,
  customerLost: ({ amount, when }) =>
    `Ein verlorener Kunde: ${amountText(amount)} in ${period(when)}, danach keine.`,
  unchanged: ({ amount, bar, when }) =>
    `${amountText(amount)} in ${period(when)} ändern nichts; ${barText(bar)}.`,
  inSegment: ({ segment, tenants }) =>
    `Segment ${segment}: einer von ${count(tenants)} Mandanten mit ACR.`,
  alreadyCounted: ({ other }) => `Schon gezählt durch ${placeText(other, "de")}.`,
  otherLine: ({ other }) =>
    `Derselbe Mandant, Workload, Monat und dieselbe Zuordnung wie ${placeText(other, "de")}, was vorgeht.`,
  otherAssociation: ({ found, wanted }) =>
    found === ""
      ? `Keine Zuordnung; nötig ist ${any(wanted)}.`
      : `Zuordnung ${quoted(found, "de")}; nötig ist ${any(wanted)}.`,
  otherOption: ({ found, asked }) =>
    `Zuordnung ${quoted(found, "de")}: Von den Optionen einer Metrik zählt eine, und dies ist die Zahl von ${asked}.`,
  otherWorkload: ({ found }) => `Workload ${quoted(found, "de")} zählt hier nicht.`,
  otherService: ({ found }) => `Dienst ${quoted(found, "de")} zählt hier nicht.`,
  otherOffer: ({ found }) => `Angebot ${quoted(found, "de")} zählt nicht.`,
  otherSegment: ({ found }) => `Segment ${quoted(found, "de")} gehört nicht zu denen, die zählen.`,
  unpaid: ({ found }) => `${quoted(found, "de")} ist keine bezahlte Nutzung.`,
  noRate: ({ workload }) =>
    `Für Workload ${quoted(workload, "de")} ist kein Satz bekannt. Eine Einstellung Rate ${workload} gibt einen an.`,
  noUsage: ({ when }) => `Keine ACR in ${period(when)}.`,
  notAttached: ({ amount, when }) =>
    `${amountText(amount)} in ${period(when)}, aber nichts davon ist dem Partner zugeordnet.`,
  outsideMonths: ({ month, asOf }) => `${month} wird zum Stichmonat ${asOf} nicht verglichen.`,
  afterAsOf: ({ month, asOf }) => `${month} liegt nach ${asOf}.`,
  unreadable: ({ place, found }) =>
    `${placeText(place, "de")} enthält ${quoted(found, "de")}, was sich nicht lesen lässt.`,
  holds: ({ certifications }) => `Hält ${certifications.join(" und ")}.`,
  holdsAdded: ({ title }) => `Hält ${quoted(title, "de")}, was eine Einstellung hinzufügt.`,
  expired: ({ on, asOf }) => `Abgelaufen am ${on}, vor ${asOf}.`,
  retired: ({ certification, until, asOf }) =>
    `${certification} ist eingestellt und zählte bis ${until}; ${asOf} ist später.`,
  completedLater: ({ on, asOf }) => `Abgeschlossen am ${on}, nach ${asOf}.`,
  inactive: ({ status }) => `Status ${quoted(status, "de")} ist nicht aktiv.`,
  examRow: ({ type }) => `${quoted(type, "de")}: eine Prüfung oder ein Kurs, keine Zertifizierung.`,
  otherCertification: ({ title }) => `${quoted(title, "de")} zählt für diese Metrik nicht.`,
  unknownCertification: ({ title, nearest }) =>
    `${quoted(title, "de")} entspricht keiner Zertifizierung${nearest === undefined ? "" : `; am nächsten kommt ${nearest}`}.`,
  combinationIncomplete: ({ certification, missing }) =>
    `Für ${certification} fehlt der Person ${missing.join(" und ")}.`,
  groupMissing: ({ groups: lacking }) =>
    `Der Person fehlt noch je eine davon, zur selben Zeit gültig: ${groups(lacking)}.`,
  gateMissing: ({ groups: lacking }) =>
    `Voraussetzung von dieser Person nicht erfüllt (Lesart AZ-6): ${groups(lacking)}.`,
  typed: ({ amount, measured }) =>
    measured === undefined
      ? `Eingetippt: ${count(amount)}.`
      : `Eingetippt: ${count(amount)}, anstelle von ${count(measured)}, was die Zeilen ergeben.`,
  lessSpecific: ({ other }) => `${placeText(other, "de")} ist genauer und zählt.`,
  overridden: ({ other }) => `Stattdessen zählt die Zahl in ${placeText(other, "de")}.`,
};

/** What would become of the metric without the row. */
export const removalInGerman: typeof removalInEnglish = {
  none: "An ihrer Stelle: keine.",
  instead: (place) => `An ihrer Stelle: ${place}.`,
  still: (before) => `Ohne sie: weiterhin ${before}.`,
  without: (after, before) => `Ohne sie: ${after} statt ${before}.`,
  unmeasured: "Ohne sie: kein Wert.",
  oneMore: (points) =>
    points === 0
      ? "Eins mehr brächte derzeit keine Punkte."
      : `Eins mehr brächte ${count(points)} ${points === 1 ? "Punkt" : "Punkte"}.`,
  rows: (rows) => (rows === 1 ? "1 Zeile" : `${count(rows)} Zeilen`),
};

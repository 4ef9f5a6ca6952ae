/** Sentences of failures about renewing and its fees, in German. */
import { type Place, placeText } from "../place";
import { feeGapInGerman } from "./fee-gap";
import type { renewalProblemsInEnglish } from "./renewal-problems-en";
import { number, quoted, suggestion } from "./words";

const at = (place: Place): string => placeText(place, "de");
const say = (found: string): string => quoted(found, "de");
const inCell = (place: Place | undefined): string => (place === undefined ? "" : `${at(place)}: `);
const dateAt = (date: { name: string; day: string; place: Place | undefined }): string =>
  `${date.name} ${date.day}${date.place === undefined ? "" : ` (${at(date.place)})`}`;

export const renewalProblemsInGerman: typeof renewalProblemsInEnglish = {
  unknownSpecialization: ({ found, nearest, place }) =>
    `${inCell(place)}Eine Spezialisierung ${say(found)} ist nicht bekannt, damit auch nicht, unter welche Obergrenze ` +
    `sie fällt.${suggestion(nearest, "de")} Verwenden Sie den Namen aus dem Partner Center oder lassen Sie die Zeile weg.`,
  feeUnknown: feeGapInGerman,
  feeZero: ({ place, offer }) =>
    `${at(place)}: Die Gebühr für ${offer.de} ist 0 oder leer, und kein Angebot ist kostenlos. Geben Sie ein, was ` +
    "Sie zahlen, oder löschen Sie die Zeile, wenn Sie es nicht wissen: Eine unbekannte Gebühr erscheint als unbekannt.",
  feeTwice: ({ first, second, offer, currencies }) =>
    `${at(first)} und ${at(second)} geben für denselben Tag verschiedene Gebühren für ${offer.de} an. ` +
    (currencies.length > 1
      ? `Eine ist in ${currencies.join(", die andere in ")}: Behalten Sie die Zeilen einer Währung.`
      : "Behalten Sie eine davon oder geben Sie jeder From und To."),
  badCurrency: ({ place, found }) =>
    `${at(place)}: ${say(found)} ist keine Währung. Verwenden Sie drei Buchstaben wie USD oder EUR; Beträge werden ` +
    "nie umgerechnet.",
  anniversaryMissing: () =>
    "Der Jahrestag fehlt, und jedes Datum einer Verlängerung zählt von ihm an. Ergänzen Sie eine Einstellung " +
    "Anniversary (Jahrestag) mit dem Datum, das das Partner Center unter Mitgliedschaft zeigt.",
  anniversaryTooEarly: ({ place, day, earliest }) =>
    `${at(place)}: Der Jahrestag ${day} liegt vor dem Programm: Ein so altes Mitgliedsjahr endete, bevor die ` +
    `Designations begannen. Geben Sie den nächsten Jahrestag ein, frühestens ${earliest}.`,
  dateTooEarly: ({ parameter, day, earliest }) =>
    `Das Argument ${parameter} ist ${day} und liegt vor dem Programm: Regeln für Fenster gibt es ab ${earliest}. Geben ` +
    "Sie ein späteres Datum an oder nennen Sie die Regeln in rulesOf.",
  datesOutOfOrder: ({ earlier, later, why }) =>
    `${dateAt(later)} liegt vor ${dateAt(earlier)}: ${why.de}. Berichtigen Sie eines der beiden Daten.`,
  notADate: ({ place, setting, found }) =>
    `${at(place)}: ${setting} ist ${say(found)}, also Text und kein Datum; davon lässt sich nichts weiterzählen. Geben ` +
    "Sie ein Datum wie 2024-03-01 ein.",
  yearsOutOfRange: ({ place, found, most }) =>
    `${at(place)}: Ein Zeitraum von ${found} Jahren ergibt keinen sinnvollen Zahlungsplan. Geben Sie ganze Jahre von ` +
    `1 bis ${number(most, "de")} ein oder löschen Sie die Zeile.`,
  rateOutOfRange: ({ place, rate }) =>
    `${at(place)}: Der Zinssatz ${number(rate, "de")} bedeutet ${number(rate * 100, "de")} % im Jahr. ` +
    (rate >= 1
      ? `Für ${number(rate, "de")} % geben Sie ${number(rate, "de")} % oder ${number(rate / 100, "de")} ein.`
      : "Geben Sie einen Zinssatz von 0 % bis unter 100 % ein."),
};

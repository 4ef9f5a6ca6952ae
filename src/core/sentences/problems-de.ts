/** Every failure's sentence in German, from the same facts as the English one. */
import type { Text } from "../language";
import { type Place, placeText } from "../place";
import type { problemsInEnglish } from "./problems-en";
import { choice, number, quoted, shortList, suggestion } from "./words";

const at = (place: Place): string => placeText(place, "de");
const say = (found: string): string => quoted(found, "de");
const hint = (nearest: string | undefined): string => suggestion(nearest, "de");
const oneOf = (items: readonly string[]): string => choice(items, "de");
const more = (count: number): string =>
  count === 0
    ? ""
    : count === 1
      ? " (und 1 weitere Zelle)"
      : ` (und ${number(count, "de")} weitere Zellen)`;
const inCell = (place: Place | undefined): string => (place === undefined ? "" : `${at(place)}: `);
const leaveOut = "oder setzen Sie Unreadable rows auf leave out.";

const leftBlank = (where: Text | undefined): string =>
  where === undefined ? "" : `, lassen Sie die Zelle leer, ${where.de},`;

export const problemsInGerman: typeof problemsInEnglish = {
  unknownArea: ({ found, nearest, choices, place }) =>
    `${inCell(place)}Es gibt keine Designation ${say(found)}.${hint(nearest)} Möglich: ${oneOf(choices)}.`,
  unknownMetric: ({ found, nearest, choices, place }) =>
    `${inCell(place)}Es gibt keine Metrik ${say(found)}.${hint(nearest)} Möglich: ${oneOf(choices)}.`,
  unknownTrack: ({ found, nearest, choices, place }) =>
    `${inCell(place)}Es gibt keinen Pfad ${say(found)}.${hint(nearest)} Möglich: ${oneOf(choices)}.`,
  unknownAssociation: ({ found, nearest, choices, place }) =>
    `${inCell(place)}Es gibt hier keine Zuordnung ${say(found)}.${hint(nearest)} Möglich: ${oneOf(choices)}.`,
  unknownRulebook: ({ found, nearest, choices, place }) =>
    `${inCell(place)}Es gibt kein Regelwerk ${say(found)}.${hint(nearest)} Möglich: ${oneOf(choices)}.`,
  unknownCompetency: ({ found, nearest, choices }) =>
    `Es gibt keine frühere Kompetenz ${say(found)}.${hint(nearest)} Möglich: ${oneOf(choices)}.`,
  argumentMissing: ({ parameter, help }) =>
    `Das Argument ${parameter} fehlt. Geben Sie es an: ${help.de}.`,
  badArgument: ({ parameter, found, expected }) =>
    `Das Argument ${parameter} ist ${say(found)}; erwartet wird ${expected.de}.`,
  noTracks: ({ area, found, rulebook }) =>
    `${area.de} hat unter Regelwerk ${rulebook} keine Pfade; ${say(found)} bedeutet dort nichts. Lassen Sie den Pfad weg.`,
  noAssociations: ({ metric, found }) =>
    `${metric.de} ist hier eine Zahl über alle Zuordnungen; für ${say(found)} allein gibt es keine. Lassen Sie die Zuordnung weg.`,
  choiceNeeded: ({ metric, missing, choices }) =>
    `Der Zielwert von ${metric.de} hängt von einer Angabe ab, die fehlt: ${missing.de}. Möglich: ${oneOf(choices)}.`,
  metricNotScored: ({ metric, area, rulebook, choices }) =>
    `${metric.de} wird in ${area.de} unter Regelwerk ${rulebook} nicht bewertet. Möglich: ${oneOf(choices)}.`,
  metricOfParts: ({ metric, choices }) =>
    `${metric.de} hat hier keine eigene Zahl, sondern addiert Anteile an Zielwerten in verschiedenen Einheiten. Möglich: ${oneOf(choices)}.`,
  notMeasured: ({ metric, reason }) => `${metric} lässt sich nicht messen: ${reason}`,

  noRanges: ({ wanted }) => `Geben Sie mindestens einen Bereich an. ${wanted.de}.`,
  unrecognisedTable: ({ place, found, nearest, examples, separator }) =>
    found.length === 0
      ? `${at(place)} enthält keinen Text; was der Bereich ist, lässt sich nicht sagen. Nehmen Sie die Kopfzeile mit auf oder lassen Sie ihn weg.`
      : separator !== undefined
        ? `${at(place)} hat in jeder Zelle eine ganze Zeile: ${say(found.join(""))}. Teilen Sie sie bei ${say(separator)} ` +
          "mit „Text in Spalten“ auf der Registerkarte „Daten“ von Excel, oder importieren Sie die Datei mit „Aus Text/CSV“."
        : `${at(place)} ist keine Tabelle, die diese Funktion kennt. Gefunden: ${found.join(", ")}. ` +
          (nearest === undefined
            ? ""
            : `Am nächsten kommt sie einer Tabelle der Art ${nearest.kind.de}; dafür fehlt noch: ` +
              `${nearest.lacks.map(({ de }) => de).join(", ")}. `) +
          `Nehmen Sie die Kopfzeile mit auf und prüfen Sie ihre Namen, wie in einer Tabelle der Art ${oneOf(examples.map(({ de }) => de))}.`,
  missingColumn: ({ place, kind, column, lookedFor, found, row, across = [] }) =>
    `${at(place)} sieht nach ${kind.de} aus, hat aber keine Spalte ${column.de}, die dafür nötig ist. ` +
    (across.length > 0
      ? `Die Monate stehen nebeneinander: ${shortList(across)}. Nötig ist eine Zeile je Monat: Entpivotieren Sie diese Spalten ` +
        "mit Power Query (Aus Tabelle/Bereich, dann Spalten entpivotieren)."
      : `Gesucht: ${lookedFor.join(", ")}. Gefunden: ${found.join(", ")}. ` +
        (row === undefined
          ? "Berichtigen Sie die Überschrift oder ergänzen Sie die Spalte."
          : `Berichtigen Sie die Überschrift, ergänzen Sie die Spalte oder ordnen Sie eine Überschrift zu, mit einer Einstellung wie ${row}.`)),
  unknownColumn: ({ place, found, nearest, choices }) =>
    `${at(place)}: Es gibt keine Spalte ${say(found)}.${hint(nearest)} Nennen Sie eine, aus der gelesen wird, etwa ` +
    `${oneOf(choices)}; mit der Art der Tabelle davor, wenn auch eine andere Art den Namen hat: Azure-Verbrauch: Mandant.`,
  columnTwice: ({ place, column, headers, row }) =>
    `${at(place)} hat mehr als eine Spalte ${column.de} (${headers.join(", ")}); welche gelten soll, ist nicht klar. ` +
    (row === undefined
      ? "Benennen Sie alle bis auf eine um oder lassen Sie sie weg."
      : `Benennen Sie alle bis auf eine um, lassen Sie sie weg oder wählen Sie mit einer Einstellung wie ${row}.`),
  emptyTable: ({ place, kind, rows = 0 }) =>
    `${at(place)} hat die Überschriften von ${kind.de}, aber ` +
    (rows === 0
      ? "keine Zeile darunter. "
      : `keine Daten darunter: ${rows === 1 ? "Die eine Zeile ist" : `Die ${number(rows, "de")} Zeilen sind`} leer, Summe, wiederholte Kopfzeile oder nicht lesbar. `) +
    "Erweitern Sie den Bereich auf die Daten.",
  resultTable: ({ place }) =>
    `${at(place)} hat eine Spalte Points und ist damit ein Ergebnis, keine Eingabe. Geben Sie die Metriktabelle an, ` +
    "aus der es entstanden ist.",
  rangeTwice: ({ first, second }) =>
    `${at(first)} und ${at(second)} sind derselbe Bereich; seine Zeilen würden doppelt zählen. Geben Sie ihn einmal an.`,
  areaColumnMissing: ({ place }) =>
    `${at(place)} hat keine Spalte Area (Bereich). SPD.SUMMARY bewertet alle sechs Designations und muss wissen, zu ` +
    "welcher jede Zeile gehört: Ergänzen Sie eine Spalte Area mit Namen wie ModernWork.",

  errorCell: ({ place, column, found, more: others, isAlone }) =>
    `${at(place)} in der Spalte ${column.de}${more(others)}: Fehlerwert ${found}. Über unlesbare Zellen wird keine ` +
    `Zahl berechnet: Berichtigen Sie die Zelle${isAlone === true ? "." : ` ${leaveOut}`}`,
  badNumber: ({ place, column, found, more: others }) =>
    `${at(place)} in der Spalte ${column.de}${more(others)}: ${say(found)} ist keine Zahl. Geben Sie eine Zahl ein ${leaveOut}`,
  badFlag: ({ place, column, found, more: others }) =>
    `${at(place)} in der Spalte ${column.de}${more(others)}: ${say(found)} ist weder 0 noch 1. Geben Sie 0 für eine ` +
    `Zeile ein, die zählt, und 1 für ein Duplikat ${leaveOut}`,
  negativeNumber: ({ place, column, found, more: others }) =>
    `${at(place)} in der Spalte ${column.de}${more(others)}: ${found} kann nicht kleiner als 0 sein. Geben Sie die ` +
    `Zahl ein ${leaveOut}`,
  numberTooLarge: ({ place, column, found, more: others, isAlone }) =>
    `${at(place)} in der Spalte ${column.de}${more(others)}: ${say(found)} ist größer, als eine Zahl hier sein kann. Geben ` +
    `Sie eine mit höchstens 15 Stellen ein${isAlone === true ? "." : ` ${leaveOut}`}`,
  ambiguousNumber: ({ place, column, found }) =>
    `${at(place)} in der Spalte ${column.de}: Der Text ${say(found)} kann zwei Zahlen bedeuten. Wandeln Sie den Text ` +
    "in Zahlen um oder setzen Sie Decimal separator in einer Einstellungstabelle auf „.“ oder „,“.",
  badDate: ({ place, column, found, more: others, isAlone, blankWhere }) =>
    `${at(place)} in der Spalte ${column.de}${more(others)}: ${say(found)} ist nicht als Datum lesbar. Geben Sie ein ` +
    `Datum wie 2022-09-30 ein${leftBlank(blankWhere)}${isAlone === true ? "." : ` ${leaveOut}`}`,
  ambiguousDate: ({ place, column, found }) =>
    `${at(place)} in der Spalte ${column.de}: Beim Text ${say(found)} unterscheidet nichts in der Spalte Tag und Monat. ` +
    "Setzen Sie Date order in einer Einstellungstabelle auf d/m/y oder m/d/y.",
  otherHeader: ({ place, found }) =>
    `${at(place)}: Hier beginnt eine andere Kopfzeile, mit ${say(found)}, wo die erste eine andere Spalte hat; die Zeilen ` +
    "darunter würden falsch gelesen. Geben Sie sie als eigenen Bereich an oder bringen Sie die Spalten in eine Reihenfolge.",
  blankCell: ({ place, column, more: others }) =>
    `${at(place)} in der Spalte ${column.de}${more(others)}: Die Zelle ist leer, die Zeile lässt sich niemandem ` +
    `zuordnen. Füllen Sie sie aus ${leaveOut}`,
  rowTwice: ({ first, second, metric }) =>
    `${at(first)} und ${at(second)} geben ${metric.de} zweimal für denselben Bereich, Pfad und dieselbe Zuordnung an. ` +
    "Behalten Sie eine der beiden Zeilen.",
  oneOverAssociations: ({ place, metric }) =>
    `${at(place)}: ${metric.de} ist eine Zahl über alle Zuordnungen, die Tabelle gibt sie aber je Zuordnung an. Geben ` +
    "Sie eine Zeile ohne Zuordnung an, in der jeder Kunde einmal zählt.",

  unknownSetting: ({ place, found, nearest, choices }) =>
    `${at(place)}: Es gibt keine Einstellung ${say(found)}.${hint(nearest)} Bekannt: ${choices.join(", ")}.`,
  badSetting: ({ place, setting, found, expected }) =>
    `${at(place)}: ${setting} ist ${say(found)}; erwartet wird: ${expected.de}.`,
  settingTwice: ({ setting, first, second }) =>
    `${at(first)} und ${at(second)} geben ${setting} zwei verschiedene Werte. Behalten Sie einen davon.`,
  asOfTwice: ({ first, firstDate, second, secondDate }) =>
    `Es gibt zwei Stichtage: ${firstDate} in ${at(first)} und ${secondDate} in ${at(second)}. Behalten Sie einen davon.`,
  asOfMissing: ({ place }) =>
    `Welche Zertifizierungen aus ${at(place)} zählen, hängt vom Tag ab, und es ist kein Datum angegeben. Ergänzen Sie ` +
    "eine Einstellung As of (Stichtag), etwa 2022-09-30, oder übergeben Sie eine Zelle mit dem Datum.",
  readingFixed: ({ place, reading, found, only }) =>
    `${at(place)}: Die Lesart ${reading} steht fest auf (${only}); ${say(found)} ist nicht wählbar. Entfernen Sie die Zeile.`,
  unknownReading: ({ place, found, nearest, choices }) =>
    `${at(place)}: Es gibt keine Lesart ${say(found)}.${hint(nearest)} Wählbar: ${choices.join(", ")}.`,
  unknownOffer: ({ found, nearest, choices, place }) =>
    `${inCell(place)}Es gibt kein Angebot ${say(found)}.${suggestion(nearest, "de")} Möglich: ${choice(choices, "de")}.`,
  unknownOption: ({ found, nearest, choices, place }) =>
    `${inCell(place)}Es gibt keine Verlängerungsoption ${say(found)}.${suggestion(nearest, "de")} Möglich: ${choice(choices, "de")}.`,
};

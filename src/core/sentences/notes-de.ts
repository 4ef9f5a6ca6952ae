/** Every remark's sentence in German, from the same facts as the English one. */
import type { Text } from "../language";
import { type Place, placeText } from "../place";
import type { notesInEnglish } from "./notes-en";
import { choice, number, quoted, spansText, suggestion } from "./words";

const at = (place: Place): string => placeText(place, "de");
const say = (found: string): string => quoted(found, "de");
const sayAll = (names: readonly string[]): string => names.map(say).join(", ");
const count = (value: number): string => number(value, "de");
const rows = (value: number): string => (value === 1 ? "1 Zeile" : `${count(value)} Zeilen`);

const oneOf = (names: readonly Text[]): string =>
  choice(
    names.map(({ de }) => de),
    "de"
  );

const amount = (value: number, { de }: Text): string =>
  de === "%" ? `${count(value * 100)} %` : `${count(value)} ${de}`;

export const notesInGerman: typeof notesInEnglish = {
  metricMissing: ({ points }) =>
    points === 0
      ? "Nicht in den Tabellen: 0 Punkte."
      : `Nicht in den Tabellen; die Schritte bringen ${count(points)} Punkte.`,
  valueBlank: ({ place }) => `${at(place)} ist leer und gilt als 0.`,
  unreadableLeftOut: ({ place, found }) => `${at(place)} enthält ${say(found)} und bleibt weg.`,
  overridesMeasured: ({ place, measured }) =>
    `Aus ${at(place)}; die Zeilen ergeben ${count(measured)}.`,
  associationAssumed: ({ association }) =>
    `Keine Zuordnung angegeben: als ${association} bewertet, dessen Zielwert am niedrigsten ist.`,
  associationIgnored: ({ place, association }) =>
    `${at(place)}: Bewertet wird eine Zahl über alle Zuordnungen; ${association} ändert nichts.`,
  growthLarge: ({ place, percent }) =>
    `${at(place)} bedeutet ${count(percent)} % Wachstum. Wachstum ist ein Bruchteil: 20 % sind 0,2.`,
  requirementAssumed: ({ requirement }) =>
    `${requirement.de}: nicht in den Tabellen, gilt als erfüllt.`,
  requirementEarns: ({ requirement, points }) =>
    `${requirement.de}: nicht in den Tabellen, gilt als erfüllt und bringt ${count(points)} Punkte.`,
  requirementFailed: ({ requirement, needed, value }) =>
    `${requirement.de}: ${count(value)} von ${count(needed)}, daher keine Punkte.`,
  requirementEarnsNothing: ({ requirement, needed, value }) =>
    `${requirement.de}: ${count(value)} von ${count(needed)}, daher bringen weder der Schritt noch die Liste Punkte.`,
  stepBeforeMissing: ({ requirement, points }) =>
    `${requirement.de}: behält seine ${count(points)} Punkte, obwohl der Schritt davor nicht erfüllt ist (Lesart LT-1).`,
  partCounted: ({ part, value, target, unit, points }) =>
    `${part.de}: ${count(value)} von ${count(target)} ${unit.de}, ${count(points)} Punkte.`,
  partMissing: ({ part }) => `${part.de}: nicht in den Tabellen, als 0 gezählt.`,
  wholeIgnored: ({ place }) =>
    `${at(place)} zählt nicht, weil die Tabellen die Teile angeben, aus denen die Zahl besteht.`,
  targetOverridden: ({ place, published }) =>
    `Zielwert aus ${at(place)}; veröffentlicht: ${number(published, "de")}.`,
  gateBand: ({ gate }) =>
    `${gate.de}: mehr als 0, aber weniger als 1 Punkt: Eine Fassung der Regel verlangt 1 (Lesart GE-2).`,

  nearly70: ({ total }) =>
    `Partner Center würde ${count(Math.round(total))} anzeigen, geprüft werden die 70 aber ungerundet (Lesart GE-3).`,
  rulebookUnverified: ({ rulebook, asOf, from, through }) =>
    `Regelwerk ${rulebook} ist von ${from} bis ${through} bestätigt; ${asOf} liegt außerhalb.`,
  tablesOfOthers: ({ area, needed, given }) =>
    `${area.de} wird aus Tabellen der Art ${oneOf(needed)} gemessen, und keine ist angegeben: Zeilen der Art ` +
    `${oneOf(given)} zählen hier nicht.`,
  marketAssumed: ({ market }) =>
    `Keine Einstellung Market (Markt): ${market.de} angenommen (Lesart BA-2).`,
  trackClassified: ({ track, label, value, bar, unit, reached }) =>
    `${track.de} nach Einstufung: ${label.de} ${amount(value, unit)}; ab ${amount(bar, unit)} gilt ${reached.de}.`,
  trackFixed: ({ place, track }) =>
    `${at(place)} legt den Pfad ${track.de} fest. Microsoft stuft Partner selbst ein; sie können nicht wählen.`,
  trackFromRows: ({ track }) => `Pfad ${track.de}, wie ihn die Zeilen der Metriktabelle nennen.`,
  trackAssumed: ({ track }) =>
    `Welcher Pfad gilt, sagen die Tabellen nicht: ${track.de} angenommen.`,
  rowOfOtherRulebook: ({ place, metric, rulebook, others }) =>
    `${at(place)}: ${metric.de} wird unter dem Regelwerk ${rulebook} nicht bewertet, nur unter ${others.join(", ")}; die Zeile bleibt weg.`,
  rowOfSeveralUnits: ({ place, metric, parts }) =>
    `${at(place)}: ${metric.de} summiert Zahlen verschiedener Einheiten, daher bleibt die Zeile weg. Geben Sie ${parts.map(({ de }) => de).join(" und ")} an.`,
  rowOfOtherArea: ({ place, metric }) =>
    `${at(place)}: ${metric.de} ist unter diesem Regelwerk keine Metrik dieser Designation und bleibt weg.`,
  rowOfOtherTrack: ({ place, track }) =>
    `${at(place)}: Den Pfad ${track.de} gibt es hier unter diesem Regelwerk nicht; die Zeile bleibt weg.`,
  rowOfOtherAssociation: ({ place, association, metric }) =>
    `${at(place)}: ${association} bringt hier für ${metric.de} nichts; die Zeile bleibt weg.`,
  rowWithoutMetric: ({ place, more }) =>
    more === 0
      ? `${at(place)} hat einen Wert, aber keine Metrik und bleibt weg.`
      : `${at(place)} und ${count(more)} weitere haben einen Wert, aber keine Metrik und bleiben weg.`,
  valueWithoutSetting: ({ place, more }) =>
    more === 0
      ? `${at(place)} hat einen Wert, aber keinen Namen einer Einstellung und bleibt weg.`
      : `${at(place)} und ${count(more)} weitere haben einen Wert, aber keinen Namen einer Einstellung und bleiben weg.`,
  settingUnused: ({ place, setting }) => `${at(place)}: ${setting} ändert hier nichts.`,
  targetUnused: ({ place }) =>
    `${at(place)} ändert nichts: Einen solchen Zielwert gibt es hier nicht.`,

  noCertifications: () => "Keine Zertifizierungstabelle: 0 Punkte.",
  unknownCertifications: ({ place, found, nearest, count: many }) =>
    `${rows(many)} mit Titeln, zu denen keine Zertifizierung passt, zuerst ${say(found)} in ` +
    `${at(place)}.${suggestion(nearest, "de")}`,
  peopleWithoutId: ({ place, count: people }) =>
    `${rows(people)} ohne Kennung oder E-Mail, zuerst ${at(place)}: Jede gilt als eine weitere Person.`,
  certificationAdded: ({ place, certification, people, ended, nearest }) =>
    `${certification} zählt, weil ${at(place)} es so festlegt${
      ended === undefined ? "" : `, obwohl es am ${ended} endete`
    }: ${count(people)} ${people === 1 ? "Person" : "Personen"} mehr.${suggestion(nearest, "de")}`,
  certificationUnused: ({ place, metric }) =>
    `${at(place)} ändert nichts: ${metric.de} wird hier nicht aus Zertifikaten gezählt.`,
  rowsUnreadable: ({ place, count: left }) =>
    `${rows(left)} nicht lesbar und weggelassen, zuerst ${at(place)}.`,

  // Messen
  monthsMissing: (facts) =>
    `Nicht gemessen, weil die Tabelle ${facts.kind.de} ${
      facts.isSpan
        ? `${facts.months[0] ?? ""} bis ${facts.months.at(-1) ?? ""}`
        : facts.months.join(", ")
    } nicht enthält. Ergänzen Sie diese Monate.`,
  monthDecidesAlone: ({ month, missing }) =>
    `Vor einem Jahr entscheidet ${month} allein: ${missing} fehlt in der Tabelle.`,
  monthsEmpty: ({ spans }) =>
    `Keine Zeilen in ${spansText(spans, "bis")}: für alle gilt 0. Ergänzen Sie die Zeilen, falls der Export sie ausließ.`,
  monthHardlyBegun: (facts) =>
    `Der letzte Monat der Tabelle, ${facts.month}, hat nur ${rows(facts.count)} (${at(facts.place)}), ${facts.monthBefore} hat ${count(facts.before)}: ` +
    "Ist das eine Fußzeile, löschen Sie sie; ist der Monat unvollständig, setzen Sie den Stichtag früher.",
  associationsUnknown: (facts) =>
    `Nicht gezählt: ${rows(facts.count)} mit der unbekannten Zuordnung ${sayAll(facts.names)}.`,
  associationsBlank: ({ count: blank }) => `Nicht gezählt: ${rows(blank)} mit leerer Zuordnung.`,
  metricTypesUnknown: (facts) =>
    `Nicht gezählt: ${rows(facts.count)} mit dem unbekannten MetricType ${sayAll(facts.names)}.`,
  namesBlank: ({ count: blank, column }) => `Nicht gezählt: ${rows(blank)} ohne ${column.de}.`,
  sumNamed: ({ place, found }) =>
    `${at(place)} ist ${say(found)}: Falls die Zeile andere summiert, zählen diese doppelt. Nehmen Sie sie aus dem Bereich.`,
  statesUnknown: ({ place, names, count: unknown }) =>
    `${at(place)}: ${rows(unknown)} mit dem Status ${sayAll(names)}; es zählt nur ` +
    "Active. Tragen Sie Active (Aktiv) ein, wo eine Zertifizierung gültig ist.",
  fractionsCounted: ({ count: fractions }) =>
    `${rows(fractions)} mit dem Bruchteil einer Lizenz oder eines Benutzers: Womöglich wurde ein Tausendertrennzeichen als Dezimalzeichen gelesen.`,
  rowsWithoutKey: ({ count: lacking, place, column }) =>
    `${rows(lacking)} ohne ${column.de} weggelassen, zuerst ${at(place)}, obwohl der Rest der Zeile da ist: ` +
    "Steht die Angabe nur in der ersten Zeile einer Gruppe, füllen Sie sie nach unten aus.",
  otherCurrency: ({ place, found }) =>
    `${at(place)} ist ${say(found)}: Beträge zählen als US-Dollar, umgerechnet wird nichts.`,
  datesExchanged: ({ place, days }) =>
    `Ab ${at(place)} liegen alle Daten im Januar, an ${count(days)} verschiedenen Tagen bis zum 12.: Tag und Monat sehen ` +
    "vertauscht aus, wie es Excel bei einer Datei mit anderer Reihenfolge macht. Importieren Sie die Datei mit ihrer Datumsreihenfolge.",
  yearsAsDays: ({ place, days }) =>
    `Ab ${at(place)} liegen alle Daten in einem Jahr, am ${days.map((day) => `${day}.`).join(", ")} seiner Monate: Monat und Jahr sehen ` +
    "als Monat und Tag gelesen aus, wie es Excel mit Sep-22 macht. Tragen Sie Monate als 2022-09 ein, oder importieren Sie sie als Text.",
  headerNearlyKnown: ({ place, found, column }) =>
    `${at(place)}: ${say(found)} wird nicht gelesen. Ist die Spalte ${column.de} gemeint, berichtigen Sie die Überschrift.`,
  zeroBase: ({ earnsMaximum }) =>
    earnsMaximum
      ? "Vor einem Jahr war nichts da: das Maximum, wie Lesart GE-5 (b) es vorsieht."
      : "Vor einem Jahr war nichts da, also gibt es kein Wachstum: 0 Punkte.",
  segmentMissing: () => "Der Tabelle fehlt die Spalte Segment; sie sagt nicht, welcher Pfad gilt.",
  segmentTenantsNone: ({ month }) =>
    `In ${month} hat kein Mandant ACR; die Zeilen sagen nicht, welcher Pfad gilt.`,
  segmentCounts: ({ month, inside, tenants, segments }) =>
    `In ${month} gehören ${count(inside)} von ${count(tenants)} Mandanten mit ACR zu ${segments.join(" oder ")}.`,
  segmentBlank: ({ count: blank }) =>
    `${count(blank)} davon ${blank === 1 ? "hat" : "haben"} kein Segment.`,
  serviceLevelMissing: () =>
    "Nicht gemessen, weil der Tabelle Service Level 2 fehlt. Exporte ab 2023 enthalten es.",
  onTheBar: ({ customers, usd }) =>
    `${count(customers)} ${customers === 1 ? "Kunde hat" : "Kunden haben"} in zwölf Monaten genau ${count(usd)} USD; ` +
    "auf welcher Seite das liegt, ist Lesart SE-7.",
  topParentMissing: () => "Ohne Spalte TPID gilt jeder Mandant als ein Kunde.",
  rateOverridden: ({ place, workload, published }) =>
    `Satz für ${workload} in ${at(place)} festgelegt; veröffentlicht: ${published === undefined ? "keiner" : count(published)}.`,
  ratesMissing: ({ workloads }) =>
    `Für ${workloads.join(", ")} ist kein Satz bekannt: nicht gezählt. Eine Einstellung Satz <Workload> gibt einen an.`,
  attachedRevenueMissing: () =>
    "Ohne Spalte für Partnerumsatz entscheidet der Umsatz anrechenbarer Zuordnungen (Lesart BA-3 b).",
};

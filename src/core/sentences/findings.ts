/** What CHECK and the pane say about tables, in every language: the finding, and what to do about it. */
import type { Text } from "../language";
import { findingOf, remark, rows, warning } from "./finding-text";
import { rowFindings } from "./row-findings";
import { type MonthSpan, number, quoted, spansText, suggestion } from "./words";

export { findingOf, type FindingText, type Severity } from "./finding-text";

export const findings = {
  ...rowFindings,
  table: (count: number) =>
    remark({ en: `Table with ${rows(count).en}`, de: `Tabelle mit ${rows(count).de}` }),
  date: (day: string) => remark({ en: `As-of date ${day}`, de: `Stichtag ${day}` }),
  column: (header: string) =>
    remark({ en: `Read from ${quoted(header, "en")}`, de: `Gelesen aus ${quoted(header, "de")}` }),
  columnKnown: (header: string) =>
    remark({
      en: `${quoted(header, "en")} is recognised and not needed`,
      de: `${quoted(header, "de")} ist bekannt und wird nicht gebraucht`,
    }),
  columnOverruled: (header: string, by: string) =>
    remark({
      en: `${quoted(header, "en")} isn't read, because ${quoted(by, "en")} decides`,
      de: `${quoted(header, "de")} wird nicht gelesen, weil ${quoted(by, "de")} entscheidet`,
    }),
  columnUnknown: (header: string) =>
    remark({
      en: `${quoted(header, "en")} isn't read`,
      de: `${quoted(header, "de")} wird nicht gelesen`,
    }),
  otherKind: (taken: Text, other: Text, missing: Text) =>
    warning(
      {
        en: `Taken for ${taken.en}; a table of ${other.en} has as many of these columns, and ${missing.en}`,
        de: `Gelesen als ${taken.de}; eine Tabelle der Art ${other.de} hat ebenso viele dieser Spalten, dazu ${missing.de}`,
      },
      {
        en: "If it is meant as that, mend the header of the missing column.",
        de: "Falls sie so gemeint ist, berichtigen Sie die Überschrift der fehlenden Spalte.",
      }
    ),
  months: (first: string, last: string) =>
    remark({ en: `Months ${first} to ${last}`, de: `Monate ${first} bis ${last}` }),
  monthGap: (spans: readonly MonthSpan[]) =>
    warning(
      {
        en: `No rows in ${spansText(spans, "to")}`,
        de: `Keine Zeilen in ${spansText(spans, "bis")}`,
      },
      {
        en: "Such a month is zero for everybody. Add its rows if the export left it out.",
        de: "Ein solcher Monat gilt für alle als null. Ergänzen Sie seine Zeilen, falls der Export ihn ausließ.",
      }
    ),
  notData: (count: number) =>
    remark({
      en: `${rows(count).en} left out: total, blank or header row`,
      de: `${rows(count).de} ${count === 1 ? "bleibt" : "bleiben"} weg: Summen-, Leer- oder Kopfzeile`,
    }),
  afterAsOf: (count: number, month: string) =>
    warning(
      { en: `${rows(count).en} after ${month}`, de: `${rows(count).de} nach ${month}` },
      { en: "Only rows up to then count.", de: "Nur Zeilen bis dahin zählen." }
    ),
  usersAboveSeats: (count: number) =>
    warning(
      {
        en: `${rows(count).en} with more users than paid seats`,
        de: `${rows(count).de} mit mehr Benutzern als bezahlten Lizenzen`,
      },
      {
        en: "Exports do have such rows, and they count. Check the first.",
        de: "Solche Zeilen kommen in Exporten vor und zählen. Prüfen Sie die erste.",
      }
    ),
  unknownAssociation: (found: string, count: number) =>
    warning(
      {
        en: `${rows(count).en} with the unknown association ${quoted(found, "en")}`,
        de: `${rows(count).de} mit der unbekannten Zuordnung ${quoted(found, "de")}`,
      },
      {
        en: "Such rows don't count. Known are CPOR, DPOR, CSP and PAL.",
        de: "Solche Zeilen zählen nicht. Bekannt sind CPOR, DPOR, CSP und PAL.",
      }
    ),
  blankAssociation: (count: number) =>
    warning(
      {
        en: `${rows(count).en} with a blank association`,
        de: `${rows(count).de} mit leerer Zuordnung`,
      },
      { en: "Such rows don't count.", de: "Solche Zeilen zählen nicht." }
    ),
  blankName: (column: Text, count: number) =>
    warning(
      {
        en: `${rows(count).en} with a blank ${column.en}`,
        de: `${rows(count).de} ohne ${column.de}`,
      },
      {
        en: `They don't count where the ${column.en} matters. Fill it in, or leave rows of sums out.`,
        de: `Wo die Angabe (${column.de}) zählt, bleiben sie weg. Ergänzen Sie sie, oder nehmen Sie Summenzeilen heraus.`,
      }
    ),
  repeats: (count: number) =>
    warning(
      {
        en: `${rows(count).en} the same as another in every column`,
        de: `${rows(count).de}, in allen Spalten gleich mit einer anderen`,
      },
      {
        en: "They count besides it. Remove what was pasted twice.",
        de: "Sie zählen zusätzlich. Entfernen Sie, was doppelt eingefügt wurde.",
      }
    ),
  overlap: (tenant: string, month: string, count: number) =>
    warning(
      {
        en: `${quoted(tenant, "en")} in ${month} is in another range too${count === 1 ? "" : `, and so ${count === 2 ? "is 1 more" : `are ${number(count - 1, "en")} more`} of customer and month`}`,
        de: `${quoted(tenant, "de")} in ${month} steht auch in einem anderen Bereich${count === 1 ? "" : `, ebenso ${number(count - 1, "de")} weitere Kunden und Monate`}`,
      },
      {
        en: "Make sure that no row is in both.",
        de: "Stellen Sie sicher, dass keine Zeile in beiden steht.",
      }
    ),
  fractions: (count: number) =>
    warning(
      {
        en: `${rows(count).en} with a fraction, though only whole seats and users can be counted`,
        de: `${rows(count).de} mit einem Bruchteil, obwohl es nur ganze Lizenzen und Benutzer gibt`,
      },
      {
        en: "Excel may have read a thousands separator as a decimal one: 1.234 for 1,234. Compare the first with the export.",
        de: "Excel hat womöglich ein Tausendertrennzeichen als Dezimalzeichen gelesen: 1,234 statt 1.234. Vergleichen Sie die erste mit dem Export.",
      }
    ),
  misspeltWorkload: (found: string, count: number, nearest: string) =>
    warning(
      {
        en: `${rows(count).en} with the unknown workload ${quoted(found, "en")}.${suggestion(nearest, "en")}`,
        de: `${rows(count).de} mit dem unbekannten Workload ${quoted(found, "de")}.${suggestion(nearest, "de")}`,
      },
      { en: "Such rows don't count.", de: "Solche Zeilen zählen nicht." }
    ),
  otherWorkloads: (names: readonly string[], more: number, count: number) =>
    remark({
      en: `${rows(count).en} with workloads that no rulebook counts: ${names.join(", ")}${more === 0 ? "" : ` and ${number(more, "en")} more`}`,
      de: `${rows(count).de} mit Workloads, die kein Regelwerk zählt: ${names.join(", ")}${more === 0 ? "" : ` und ${number(more, "de")} weitere`}`,
    }),
  secondHeader: (header: string, first: string) =>
    warning(
      {
        en: `${quoted(header, "en")} isn't read, though it looks like a second ${quoted(first, "en")}`,
        de: `${quoted(header, "de")} wird nicht gelesen, sieht aber nach einem zweiten ${quoted(first, "de")} aus`,
      },
      {
        en: "Make sure that the first one is right, or choose the other by a settings row Column <header>.",
        de: "Prüfen Sie, ob die erste Spalte die richtige ist, oder wählen Sie die andere mit einer Einstellung Column <header>.",
      }
    ),
  workloadsNotCarried: (workloads: readonly string[]) =>
    warning(
      {
        en: `For Security no export carries ${workloads.join(", ")}`,
        de: `Für Security enthält kein Export ${workloads.join(", ")}`,
      },
      {
        en: "Give a table of paid seats and protected users.",
        de: "Geben Sie eine Tabelle mit bezahlten Lizenzen und geschützten Benutzern an.",
      }
    ),
  moreCells: (count: number) =>
    findingOf(
      {
        en: `${number(count, "en")} more cells of this column can't be read`,
        de: `${number(count, "de")} weitere Zellen dieser Spalte sind nicht lesbar`,
      },
      "problem"
    ),
  moreProblems: (count: number) =>
    findingOf(
      {
        en: `${number(count, "en")} more ${count === 1 ? "problem" : "problems"} in this table`,
        de: `${number(count, "de")} ${count === 1 ? "weiteres Problem" : "weitere Probleme"} in dieser Tabelle`,
      },
      "problem"
    ),
  moreTitles: (count: number) =>
    warning({
      en: `${number(count, "en")} more certifications match nothing in the rules`,
      de: `${number(count, "de")} weitere Zertifizierungen entsprechen nichts in den Regeln`,
    }),
  mixedDates: (texts: number, dates: number, first: string) =>
    warning(
      {
        en: `Dates as text such as ${quoted(first, "en")} in ${rows(texts).en}, real dates in ${rows(dates).en}`,
        de: `Datum als Text wie ${quoted(first, "de")} in ${rows(texts).de}, echtes Datum in ${rows(dates).de}`,
      },
      {
        en: "Excel does this where it opens a file with another order of day and month; the real dates may then have the two exchanged. Compare one with the export, or import the file with its own date order.",
        de: "So öffnet Excel eine Datei mit anderer Reihenfolge von Tag und Monat; in den echten Daten können beide dann vertauscht sein. Vergleichen Sie eines mit dem Export, oder importieren Sie die Datei mit ihrer Datumsreihenfolge.",
      }
    ),
  assignedNowhere: (header: string) =>
    warning(
      {
        en: `No table has the header ${quoted(header, "en")}`,
        de: `Keine Tabelle hat die Überschrift ${quoted(header, "de")}`,
      },
      {
        en: "The row changes nothing. Mend the header's name, or remove the row.",
        de: "Die Zeile bewirkt nichts. Berichtigen Sie den Namen der Überschrift oder entfernen Sie die Zeile.",
      }
    ),
  aboveWebLimit: (megabytes: number, limit: number) =>
    warning(
      {
        en: `About ${number(megabytes, "en")} MB; Excel on the web passes at most ${String(limit)} MB to one call of a function`,
        de: `Etwa ${number(megabytes, "de")} MB; Excel im Web übergibt einem Funktionsaufruf höchstens ${String(limit)} MB`,
      },
      {
        en: "There a formula over it fails before it begins. Give a formula only the columns and months that count, or read the score in the pane, which reads in parts.",
        de: "Dort scheitert eine Formel darüber, bevor sie beginnt. Geben Sie einer Formel nur die Spalten und Monate, die zählen, oder lesen Sie den Score im Aufgabenbereich, der in Teilen liest.",
      }
    ),
  aboveCellLimit: (cells: number, limit: number) =>
    warning(
      {
        en: `${number(cells, "en")} cells; Excel reads at most ${number(limit, "en")} of one range at once`,
        de: `${number(cells, "de")} Zellen; Excel liest höchstens ${number(limit, "de")} eines Bereichs auf einmal`,
      },
      {
        en: "Split the range: several ranges of one kind are one table. Or read the score in the pane, which reads in parts.",
        de: "Teilen Sie den Bereich: Mehrere Bereiche einer Art sind eine Tabelle. Oder lesen Sie den Score im Aufgabenbereich, der in Teilen liest.",
      }
    ),
};

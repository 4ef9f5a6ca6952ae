/** What CHECK and the pane say about rows that count, or don't, where their reader may expect otherwise. */
import type { Language, Text } from "../language";
import { rows, warning } from "./finding-text";
import { choice, number, quoted } from "./words";

interface MonthBegun {
  readonly month: string;
  readonly count: number;
  readonly monthBefore: string;
  readonly before: number;
}

export const rowFindings = {
  monthHardlyBegun: ({ month, count, monthBefore, before }: MonthBegun) =>
    warning(
      {
        en: `${rows(count).en} of ${month}, the last month, against ${number(before, "en")} of ${monthBefore}`,
        de: `${rows(count).de} im letzten Monat, ${month}, gegenüber ${number(before, "de")} in ${monthBefore}`,
      },
      {
        en: "Delete a footer that has a date. If the month isn't complete, set As of to an earlier one.",
        de: "Löschen Sie eine Fußzeile mit Datum. Ist der Monat unvollständig, setzen Sie den Stichtag früher.",
      }
    ),
  unknownMetricType: (found: string, count: number) =>
    warning(
      {
        en: `${rows(count).en} with the unknown metric type ${quoted(found, "en")}`,
        de: `${rows(count).de} mit dem unbekannten MetricType ${quoted(found, "de")}`,
      },
      {
        en: "Such rows don't count. Known are Paid, which counts, and Trial.",
        de: "Solche Zeilen zählen nicht. Bekannt sind Paid (bezahlt), das zählt, und Trial (Testversion).",
      }
    ),
  unknownSegment: (found: string, count: number, known: readonly string[]) =>
    warning(
      {
        en: `${rows(count).en} with the unknown segment ${quoted(found, "en")}`,
        de: `${rows(count).de} mit dem unbekannten Segment ${quoted(found, "de")}`,
      },
      {
        en: `Where segments tell the track, such customers count as Enterprise. Known are ${choice(known, "en")}.`,
        de: `Wo Segmente über den Pfad entscheiden, gelten solche Kunden als Enterprise. Bekannt sind ${choice(known, "de")}.`,
      }
    ),
  blankSegment: (count: number) =>
    warning(
      {
        en: `${rows(count).en} with a blank Segment`,
        de: `${rows(count).de} ohne Segment`,
      },
      {
        en: "Where segments tell the track, customers without one count as Enterprise.",
        de: "Wo Segmente über den Pfad entscheiden, gelten Kunden ohne Segment als Enterprise.",
      }
    ),
  blankAmount: (column: Text, count: number) =>
    warning(
      {
        en: `${rows(count).en} with a blank ${column.en}, read as 0`,
        de: `${rows(count).de} ohne ${column.de}, als 0 gelesen`,
      },
      {
        en: "Fill in what isn't 0, or leave such rows out.",
        de: "Ergänzen Sie, was nicht 0 ist, oder nehmen Sie solche Zeilen heraus.",
      }
    ),
  subtotal: (found: string, summed: string, count: number) =>
    warning(
      {
        en: `${rows(count).en} of the tenant ${quoted(found, "en")}, which looks like a sum of ${quoted(summed, "en")}`,
        de: `${rows(count).de} des Mandanten ${quoted(found, "de")}, der nach einer Summe von ${quoted(summed, "de")} aussieht`,
      },
      {
        en: "They count as those of a further customer. Leave rows of sums out of the range.",
        de: "Sie zählen als die eines weiteren Kunden. Nehmen Sie Summenzeilen aus dem Bereich.",
      }
    ),
  placeholder: (found: string, count: number) =>
    warning(
      {
        en: `${rows(count).en} of a tenant called ${quoted(found, "en")}, which looks like no customer`,
        de: `${rows(count).de} eines Mandanten namens ${quoted(found, "de")}, was nach keinem Kunden aussieht`,
      },
      {
        en: "They count as those of one customer. Enter the customers' ids, or leave the rows out of the range.",
        de: "Sie zählen als die eines einzigen Kunden. Tragen Sie die Kennungen der Kunden ein, oder nehmen Sie die Zeilen aus dem Bereich.",
      }
    ),
  tenantTwoWays: (name: string, other: string, more: number) =>
    warning(
      {
        en: `${quoted(name, "en")} looks like ${quoted(other, "en")} written in another way, and counts as another customer`,
        de: `${quoted(name, "de")} sieht nach ${quoted(other, "de")} in anderer Schreibweise aus und zählt als ein anderer Kunde`,
      },
      {
        en: `Write one customer's id in one way.${more === 0 ? "" : ` Further tenants like this: ${number(more, "en")}.`}`,
        de: `Schreiben Sie die Kennung eines Kunden auf nur eine Weise.${more === 0 ? "" : ` Weitere solche Mandanten: ${number(more, "de")}.`}`,
      }
    ),
  sharedId: (id: string, names: readonly string[], more: number) =>
    warning(
      {
        en: `Rows of different names (${listed(names, "en")}) share the id ${quoted(id, "en")} and count as one person`,
        de: `Zeilen mit verschiedenen Namen (${listed(names, "de")}) haben dieselbe Kennung ${quoted(id, "de")} und zählen als eine Person`,
      },
      {
        en: `Leave the cell blank where it is no id.${more === 0 ? "" : ` Further ids shared like this: ${number(more, "en")}.`}`,
        de: `Lassen Sie die Zelle leer, wo das keine Kennung ist.${more === 0 ? "" : ` Weitere so geteilte Kennungen: ${number(more, "de")}.`}`,
      }
    ),
};

function listed(names: readonly string[], language: Language): string {
  return names.map((name) => quoted(name, language)).join(", ");
}

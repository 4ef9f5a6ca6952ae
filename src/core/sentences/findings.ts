/** What CHECK and the pane say about tables, in every language: the finding, and what to do about it. */
import type { Text } from "../language";
import { number, quoted } from "./words";

const none: Text = { en: "", de: "" };

/** A remark on a table, its column or a cell. */
export interface FindingText {
  readonly finding: Text;
  readonly advice: Text;
}

const rows = (count: number): Text => ({
  en: count === 1 ? "1 row" : `${number(count, "en")} rows`,
  de: count === 1 ? "1 Zeile" : `${number(count, "de")} Zeilen`,
});

function text(finding: Text, advice: Text = none): FindingText {
  return { finding, advice };
}

export const findings = {
  table: (count: number) =>
    text({ en: `Table with ${rows(count).en}`, de: `Tabelle mit ${rows(count).de}` }),
  date: (day: string) => text({ en: `As-of date ${day}`, de: `Stichtag ${day}` }),
  column: (header: string) =>
    text({ en: `Read from ${quoted(header, "en")}`, de: `Gelesen aus ${quoted(header, "de")}` }),
  columnKnown: (header: string) =>
    text({
      en: `${quoted(header, "en")} is recognised and not needed`,
      de: `${quoted(header, "de")} ist bekannt und wird nicht gebraucht`,
    }),
  columnOverruled: (header: string, by: string) =>
    text({
      en: `${quoted(header, "en")} isn't read, because ${quoted(by, "en")} decides`,
      de: `${quoted(header, "de")} wird nicht gelesen, weil ${quoted(by, "de")} entscheidet`,
    }),
  columnUnknown: (header: string) =>
    text({
      en: `${quoted(header, "en")} isn't read`,
      de: `${quoted(header, "de")} wird nicht gelesen`,
    }),
  months: (first: string, last: string) =>
    text({ en: `Months ${first} to ${last}`, de: `Monate ${first} bis ${last}` }),
  monthGap: (months: readonly string[]) =>
    text(
      { en: `No rows in ${months.join(", ")}`, de: `Keine Zeilen in ${months.join(", ")}` },
      {
        en: "The month is zero for everybody. Add its rows if the export left it out.",
        de: "Der Monat gilt für alle als null. Ergänzen Sie seine Zeilen, falls der Export ihn ausließ.",
      }
    ),
  notData: (count: number) =>
    text({
      en: `${rows(count).en} left out: total, blank or header row`,
      de: `${rows(count).de} bleiben weg: Summen-, Leer- oder Kopfzeile`,
    }),
  afterAsOf: (count: number, month: string) =>
    text(
      { en: `${rows(count).en} after ${month}`, de: `${rows(count).de} nach ${month}` },
      { en: "They are ignored.", de: "Sie bleiben unbeachtet." }
    ),
  usersAboveSeats: (count: number) =>
    text(
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
    text(
      {
        en: `${rows(count).en} with the unknown association ${quoted(found, "en")}`,
        de: `${rows(count).de} mit der unbekannten Zuordnung ${quoted(found, "de")}`,
      },
      {
        en: "They don't count. Known are CPOR, DPOR, CSP and PAL.",
        de: "Sie zählen nicht. Bekannt sind CPOR, DPOR, CSP und PAL.",
      }
    ),
  blankAssociation: (count: number) =>
    text(
      {
        en: `${rows(count).en} with a blank association`,
        de: `${rows(count).de} mit leerer Zuordnung`,
      },
      { en: "They don't count.", de: "Sie zählen nicht." }
    ),
  overlap: (tenant: string, month: string, count: number) =>
    text(
      {
        en: `${number(count, "en")} customers and months are in another range too, the first ${quoted(tenant, "en")} in ${month}`,
        de: `${number(count, "de")} Kunden und Monate stehen auch in einem anderen Bereich, zuerst ${quoted(tenant, "de")} in ${month}`,
      },
      {
        en: "Make sure that no row is in both.",
        de: "Stellen Sie sicher, dass keine Zeile in beiden steht.",
      }
    ),
  workloadsNotCarried: (workloads: readonly string[]) =>
    text(
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
    text({
      en: `${number(count, "en")} more cells of this column can't be read`,
      de: `${number(count, "de")} weitere Zellen dieser Spalte sind nicht lesbar`,
    }),
};

export function findingOf(sentence: Text): FindingText {
  return text(sentence);
}

/** Shows a formula as it is typed into an Excel of another language or region. */
import type { Language } from "../../core/language";

export interface FormulaStyle {
  readonly language: Language;
  readonly decimal: "." | ",";
}

/** How Excel with these menus, on a computer that writes numbers so, takes formulas. */
export function styleOf(locale: string, language: Language): FormulaStyle {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  const decimal = parts.find(({ type }) => type === "decimal")?.value;
  return { language, decimal: decimal === "," ? "," : "." };
}

export const germanExcel: FormulaStyle = { language: "de", decimal: "," };
export const englishExcel: FormulaStyle = { language: "en", decimal: "." };

/** Texts and quoted sheets, which stay; parts of tables; numbers; names; separators. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\[\[?#(?:All|Headers|Data|Totals)\])|\[[^\]]*\]|([\p{L}_][\p{L}\p{N}_.]*)|(\d+\.\d+)|(,)/gu;

const parts: Readonly<Record<string, string>> = {
  "#All": "#Alle",
  "#Headers": "#Kopfzeilen",
  "#Data": "#Daten",
  "#Totals": "#Ergebnisse",
};
const truths: Readonly<Record<string, string>> = { TRUE: "WAHR", FALSE: "FALSCH" };

/** @param formula In English, as the door writes it; of functions only ours, whose names are the same everywhere. */
export function localFormula(formula: string, { language, decimal }: FormulaStyle): string {
  const isGerman = language === "de";
  return formula.replace(
    tokens,
    (token: string, part?: string, name?: string, number?: string, comma?: string): string => {
      if (comma !== undefined) return decimal === "," ? ";" : ",";
      if (number !== undefined) return number.replace(".", decimal);
      if (name !== undefined && isGerman) return truths[name] ?? name;
      if (part === undefined || !isGerman) return token;
      return part.replace(/#\w+/, (known) => parts[known] ?? known);
    }
  );
}

/** How sentences print what their facts hold: places, choices and numbers. */
import type { Language } from "../language";

/** `A, B or C` */
export function choice(items: readonly string[], language: Language): string {
  const or = language === "de" ? "oder" : "or";
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${or} ${items[items.length - 1] ?? ""}`;
}

const mostListed = 4;

/** `A, B, C, D, …` */
export function shortList(items: readonly string[]): string {
  return items.slice(0, mostListed).join(", ") + (items.length > mostListed ? ", …" : "");
}

const formats: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 }),
  de: new Intl.NumberFormat("de-DE", { maximumFractionDigits: 2 }),
};

/** A number to read, with at most two decimals: `1,234.5`, `1.234,5`. */
export function number(value: number, language: Language): string {
  return formats[language].format(value);
}

/** What a cell holds, in quotes, shortened where it is long. */
export function quoted(found: string, language: Language): string {
  const text = found.length > 60 ? `${found.slice(0, 57)}…` : found;
  return language === "de" ? `„${text}“` : `“${text}”`;
}

/** ` Did you mean “…”?`, or nothing. */
export function suggestion(nearest: string | undefined, language: Language): string {
  if (nearest === undefined) return "";
  return language === "de"
    ? ` Meinten Sie ${quoted(nearest, "de")}?`
    : ` Did you mean ${quoted(nearest, "en")}?`;
}

/** Months in a row, first and last as texts. */
export interface MonthSpan {
  readonly first: string;
  readonly last: string;
}

const mostSpans = 6;

/** `2022-02, 2022-05 to 2022-07` */
export function spansText(spans: readonly MonthSpan[], to: string): string {
  const texts = spans.map(({ first, last }) => (first === last ? first : `${first} ${to} ${last}`));
  return texts.length > mostSpans
    ? [...texts.slice(0, mostSpans), "…"].join(", ")
    : texts.join(", ");
}

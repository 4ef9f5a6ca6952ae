/** How amounts of a renewal are printed: with their currency, never one that isn't known. */
import type { Language } from "../../core/language";

const locales: Readonly<Record<Language, string>> = { en: "en-US", de: "de-DE" };

/** `USD -4,730`, `-4.730 USD`; cents only where there are any. */
export function moneyText(amount: number, currency: string, language: Language): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const number = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
  return language === "de" ? `${number} ${currency}` : `${currency} ${number}`;
}

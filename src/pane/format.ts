/** How numbers, amounts and months are printed in the reader's language. */
import type { Language, Text } from "../core/language";
import type { Month } from "../core/month";
import { units } from "../rules/names";
import type { UnitId } from "../rules/types";

export interface Formats {
  /** With at most two decimals: `12.5`, `12,5`. */
  readonly number: (value: number) => string;
  /** A total; rounding never lifts it to a whole number, so that 69.999 doesn't read as 70. */
  readonly total: (value: number) => string;
  /** Missing points, never rounded down to 0: `0.004`, `12.5`. */
  readonly missing: (value: number) => string;
  /** Growth and shares in per cent, a number with its unit otherwise: `20 %`, `62 % of the target`, `5 tenants`. */
  readonly amount: (value: number, unit: UnitId) => string;
  /** The number of an amount alone, as `3` in `3 of 5 tenants`. */
  readonly bare: (value: number, unit: UnitId) => string;
  /** `September 2022` */
  readonly month: (month: Month) => string;
  /** `Sep 2022`, `Sept. 2022`, for narrow columns. */
  readonly shortMonth: (month: Month) => string;
  /** An ISO day: `Sep 30, 2022`, `30.09.2022`. */
  readonly day: (iso: string) => string;
}

const locales: Record<Language, string> = { en: "en-US", de: "de-DE" };

/** Of these 1 is 100 per cent. */
const fractions: ReadonlySet<UnitId> = new Set(["%", "share"]);

function createFormats(language: Language): Formats {
  const locale = locales[language];
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const significant = new Intl.NumberFormat(locale, { maximumSignificantDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  const months = (width: "long" | "short") => {
    const printed = new Intl.DateTimeFormat(locale, {
      year: "numeric",
      month: width,
      timeZone: "UTC",
    });
    return (month: Month): string => printed.format(Date.UTC(Math.floor(month / 12), month % 12));
  };
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const bare = (value: number, unit: UnitId): string =>
    (fractions.has(unit) ? percent : plain).format(value);
  return {
    number: (value) => plain.format(value),
    total: (value) => plain.format(isLifted(value) ? Math.floor(value * 100) / 100 : value),
    missing: (value) => (value < 0.01 ? significant : plain).format(value),
    amount: (value, unit) =>
      unit === "%" ? bare(value, unit) : `${bare(value, unit)} ${unitText(value, unit)[language]}`,
    bare,
    month: months("long"),
    shortMonth: months("short"),
    day: (iso) => days.format(new Date(iso)),
  };
}

/** In the cases that German sentences need here, other units are the same for one and several. */
const ofOne: Partial<Record<UnitId, Text>> = {
  tenants: { en: "tenant", de: "Mandanten" },
  customers: { en: "customer", de: "Kunden" },
  people: { en: "person", de: "Person" },
  services: { en: "service", de: "Dienst" },
  workloads: { en: "workload", de: "Workload" },
  points: { en: "point", de: "Punkt" },
};

function unitText(value: number, unit: UnitId): Text {
  return (Math.abs(value) === 1 ? ofOne[unit] : undefined) ?? units[unit];
}

function isLifted(value: number): boolean {
  const rounded = Math.round(value * 100) / 100;
  return Number.isInteger(rounded) && rounded > value;
}

const formats: Record<Language, Formats> = { en: createFormats("en"), de: createFormats("de") };

export function formatsOf(language: Language): Formats {
  return formats[language];
}

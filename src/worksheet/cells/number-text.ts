/** What number a text stands for, under each of the two decimal separators. */

import { seenText } from "./cell";

export type DecimalSeparator = "." | ",";

/** `undefined` where the text is no number under that separator. Both are equal where none is needed to read it. */
export interface NumberText {
  readonly point: number | undefined;
  readonly comma: number | undefined;
  /** Written with a per cent sign, and divided by 100. */
  readonly percent?: true;
}

const minusSigns = /[\u2010-\u2015\u2212\uFE63\uFF0D]/g;
const apostrophes = /[\u2018\u2019\u02BC\u00B4`]/g;
const marksBefore = /^(?:US(?=\$)|USD|EUR|GBP|CHF|\p{Sc}|[-+(%]|\s)+/iu;
const marksAfter = /(?:USD|EUR|GBP|CHF|\p{Sc}|[-+)%]|\s)+$/iu;
const scientific = /^\d+(?:[.,]\d+)?e[-+]?\d+$/i;

export function readNumberText(text: string): NumberText | undefined {
  const plain = seenText(text)
    .replace(minusSigns, "-")
    .replace(apostrophes, "'")
    .replace(/\s/g, " ");
  const before = marksBefore.exec(plain)?.[0] ?? "";
  const after = marksAfter.exec(plain.slice(before.length))?.[0] ?? "";
  const body = plain.slice(before.length, plain.length - after.length);
  const marks = readMarks(before + after);
  if (marks === undefined) return undefined;
  const percent = marks.percent ? { percent: true as const } : {};
  if (scientific.test(body)) {
    const value = marks.sign * Number(body.replace(",", ".")) * (marks.percent ? 0.01 : 1);
    return { point: value, comma: value, ...percent };
  }
  return { point: readBody(body, ".", marks), comma: readBody(body, ",", marks), ...percent };
}

const otherCurrency = /EUR|GBP|CHF|(?!\$)\p{Sc}/iu;

/** Whether an amount names a currency that isn't the US dollar. */
export function namesOtherCurrency(text: string): boolean {
  return otherCurrency.test(text);
}

const codes = ["USD", "EUR", "GBP", "CHF"];

/** Whether an amount names another currency than this one; `$` is the sign of many. */
export function contradictsCurrency(text: string, currency: string): boolean {
  const code = codes.find((each) => text.toUpperCase().includes(each));
  if (code !== undefined) return code !== currency;
  const [sign] = /\p{Sc}/u.exec(text) ?? [];
  if (sign === "€") return currency !== "EUR";
  if (sign === "$") return ["EUR", "GBP", "CHF"].includes(currency);
  if (sign === "£") return ["USD", "EUR", "CHF"].includes(currency);
  return sign !== undefined && codes.includes(currency);
}

interface Marks {
  readonly sign: 1 | -1;
  readonly percent: boolean;
}

/** Sign, brackets for a negative, per cent and currency: each at most once. */
function readMarks(marks: string): Marks | undefined {
  const count = (mark: RegExp): number => marks.match(mark)?.length ?? 0;
  const signs = count(/[-+(]/g);
  const isSound =
    signs <= 1 &&
    count(/\(/g) === count(/\)/g) &&
    count(/%/g) <= 1 &&
    count(/\p{Sc}|[a-z]{3}/giu) <= 1;
  if (!isSound) return undefined;
  return { sign: /[-(]/.test(marks) ? -1 : 1, percent: marks.includes("%") };
}

/** Groups of three after a first of one to three, or the Indian groups of two; a 0 begins no groups. */
const thousands = {
  ".": /^(?:[1-9]\d{0,2}([, '])\d{3}(?:\1\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3})$/,
  ",": /^[1-9]\d{0,2}([. '])\d{3}(?:\1\d{3})*$/,
};

function readBody(body: string, decimal: DecimalSeparator, marks: Marks): number | undefined {
  const [whole = "", fraction, ...more] = body.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const hasWhole = /^\d+$/.test(whole) || thousands[decimal].test(whole);
  if (!hasWhole && !(whole === "" && fraction !== undefined)) return undefined;
  const digits = `${whole.replace(/\D/g, "")}.${fraction ?? "0"}`;
  return marks.sign * Number(marks.percent ? `${digits}e-2` : digits);
}

/** Which month an English or German name or abbreviation means. */

const names: readonly (readonly string[])[] = [
  ["jan", "january", "januar", "jän", "jänner", "jaenner"],
  ["feb", "february", "februar", "feber"],
  ["mar", "march", "mär", "märz", "maerz", "mrz"],
  ["apr", "april"],
  ["may", "mai"],
  ["jun", "june", "juni"],
  ["jul", "july", "juli"],
  ["aug", "august"],
  ["sep", "sept", "september"],
  ["oct", "october", "okt", "oktober"],
  ["nov", "november"],
  ["dec", "december", "dez", "dezember"],
];

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((spellings, index) => spellings.map((spelling) => [spelling, index + 1] as const))
);

/** 1 to 12; `undefined` where the text is no month's name. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.normalize("NFC").toLowerCase());
}

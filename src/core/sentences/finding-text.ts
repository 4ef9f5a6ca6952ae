/** What a finding is made of: how grave it is, the sentence, and what to do about it. */
import type { Text } from "../language";
import { number } from "./words";

const none: Text = { en: "", de: "" };

/** Nothing can be computed over a problem; a warning may make a number mean something else; a remark is only to know. */
export type Severity = "problem" | "warning" | "remark";

/** What is said about a table, its column or a cell. */
export interface FindingText {
  readonly severity: Severity;
  readonly finding: Text;
  readonly advice: Text;
}

export const rows = (count: number): Text => ({
  en: count === 1 ? "1 row" : `${number(count, "en")} rows`,
  de: count === 1 ? "1 Zeile" : `${number(count, "de")} Zeilen`,
});

export function remark(finding: Text, advice: Text = none): FindingText {
  return { severity: "remark", finding, advice };
}

export function warning(finding: Text, advice: Text = none): FindingText {
  return { severity: "warning", finding, advice };
}

/** A problem's or note's sentence. */
export function findingOf(sentence: Text, severity: Severity): FindingText {
  return { severity, finding: sentence, advice: none };
}

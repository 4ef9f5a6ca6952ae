/** What stands against a certificate's row on the as-of day, whatever the metric: its type, status and dates. */
import type { Day } from "../../core/month";
import { nameKey } from "../../core/text";
import type { CertificationTable, TextColumn } from "../../worksheet/inputs";
import { rowMark } from "../../worksheet/cells/unreadable";
import type { RowReason } from "../measured";

export type RowObjection = Extract<
  RowReason,
  "notData" | "unreadable" | "examRow" | "inactive" | "completedLater" | "expired"
>;

/** Expiry on the day still counts. A blank type, status or date says nothing against a row. */
export function rowObjections(
  table: CertificationTable,
  day: Day
): (row: number) => RowObjection | undefined {
  const isExam = flags(table.type, isExamType);
  const isInactive = flags(table.status, (text) => !isActiveState(text));
  return (row) => {
    if (table.notData[row] === rowMark.notData) return "notData";
    if (table.notData[row] === rowMark.unreadable) return "unreadable";
    if (isExam(row)) return "examRow";
    if (isInactive(row)) return "inactive";
    if ((table.completed?.[row] ?? NaN) > day) return "completedLater";
    return (table.expires?.[row] ?? NaN) < day ? "expired" : undefined;
  };
}

const activeStates: ReadonlySet<string> = new Set(["active", "aktiv"]);

export function isActiveState(text: string): boolean {
  return activeStates.has(nameKey(text));
}

const certificationTypes =
  /certif|zertif|assessment|associate|expert|special|fundamental|rolebased|intermediate|advanced/;

/** A type that speaks of an exam, or of no certification at all, such as a course. */
function isExamType(text: string): boolean {
  const key = nameKey(text);
  return /exam|prüfung|pruefung/.test(key) || !certificationTypes.test(key);
}

function flags(
  column: TextColumn | undefined,
  test: (text: string) => boolean
): (row: number) => boolean {
  const byText = column?.texts.map(test) ?? [];
  return (row) => byText[column?.ids[row] ?? -1] ?? false;
}

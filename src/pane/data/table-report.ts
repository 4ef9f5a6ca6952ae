/** A checked table as its card draws it: how grave it is, its columns, its months, and what there is to say. */
import type { Month } from "../../core/month";
import type { Place } from "../../core/place";
import type { Finding, MonthSpan } from "../../measure/check/finding";
import type { TableKind } from "../../worksheet/tables/table-kind";
import type { CheckedTable } from "./check-tables";

/** The gravest first. */
export const gravities = ["problem", "warning", "fine", "waiting"] as const;
export type Gravity = (typeof gravities)[number];

export interface ReadColumn {
  readonly header: string;
  readonly finding: Finding;
  readonly isRead: boolean;
  readonly assigned: Place | undefined;
}

export interface MissingColumn {
  readonly kind: TableKind;
  /** Columns of which it needs one. */
  readonly names: readonly string[];
}

export interface TableReport extends CheckedTable {
  readonly gravity: Gravity;
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly remarks: readonly Finding[];
  readonly columns: readonly ReadColumn[];
  readonly unread: readonly { readonly header: string; readonly finding: Finding }[];
  readonly missing: readonly MissingColumn[];
  readonly span: MonthSpan | undefined;
  /** The last month where it isn't over yet and no as-of date says to stop before it. */
  readonly openMonth: Month | undefined;
}

/** @param today The month that isn't closed yet. */
export function reportOf(checked: CheckedTable, today: Month): TableReport {
  const { findings, table } = checked;
  const plain = findings.filter(({ fact }) => !isDrawnElsewhere(fact));
  const problems = plain.filter(({ severity }) => severity === "problem");
  const warnings = plain.filter(({ severity }) => severity === "warning");
  const span = findings.flatMap(({ fact }) => (fact?.is === "months" ? [fact.span] : []))[0];
  const last = span === undefined ? 0 : Math.max(...span.rows.keys());
  const stopsBefore = findings.some(({ fact }) => fact?.is === "afterAsOf");
  const openMonth = last >= today && !stopsBefore ? last : undefined;
  return {
    ...checked,
    gravity: gravityOf(
      problems.length,
      warnings.length + (openMonth === undefined ? 0 : 1),
      table.state === "empty" || table.state === "unread"
    ),
    problems,
    warnings,
    remarks: plain.filter(({ severity }) => severity === "remark"),
    columns: findings.flatMap((finding) => columnIn(finding)),
    unread: findings.flatMap((finding) =>
      finding.fact?.is === "unreadHeader" ? [{ header: finding.fact.header, finding }] : []
    ),
    missing: findings.flatMap(({ fact }) => (fact?.is === "missingColumn" ? [fact] : [])),
    span,
    openMonth,
  };
}

function isDrawnElsewhere(fact: Finding["fact"]): boolean {
  return (
    fact?.is === "table" ||
    fact?.is === "column" ||
    fact?.is === "unreadHeader" ||
    fact?.is === "months"
  );
}

function gravityOf(problems: number, warnings: number, isWaiting: boolean): Gravity {
  if (problems > 0) return "problem";
  if (warnings > 0) return "warning";
  return isWaiting ? "waiting" : "fine";
}

function columnIn(finding: Finding): readonly ReadColumn[] {
  const { fact } = finding;
  if (fact?.is !== "column") return [];
  const { header, isRead, assigned } = fact;
  return [{ header, finding, isRead, assigned }];
}

/** Problems first, then warnings, then what is fine; else in the order of the sheets. */
export function byGravity(reports: readonly TableReport[]): readonly TableReport[] {
  return [...reports].sort(
    (one, other) => gravities.indexOf(one.gravity) - gravities.indexOf(other.gravity)
  );
}

/** Why a row that a measure didn't look at doesn't count, told from the row's own cells. */
import { monthText } from "../../core/month";
import { telling, type Telling } from "../../core/telling";
import { type Eligible, forTrack } from "../../rules/types";
import type { RowReason } from "../measured";
import { associationOf } from "./association-name";
import { usageKey } from "./usage-name";
import type { UsageQuestion } from "./usage-question";

/** A row that a measure didn't look at, and its cells. */
interface Row {
  readonly question: UsageQuestion;
  readonly row: number;
  /** Those that the measure needs. */
  readonly columns: readonly string[];
  readonly text: (column: string) => string;
  readonly month: (column: string) => string;
}

const tellers: Readonly<Partial<Record<RowReason, (row: Row) => Telling | undefined>>> = {
  otherAssociation: ({ question, text }) =>
    tellAssociation(question, text("association"), text("workload")),
  otherWorkload: ({ text }) => telling("otherWorkload", { found: text("workload") }),
  otherService: ({ text }) => telling("otherService", { found: text("service") }),
  otherOffer: ({ text }) => telling("otherOffer", { found: text("offer") }),
  otherSegment: ({ text }) => telling("otherSegment", { found: text("segment") }),
  unpaid: ({ question: { table }, text }) =>
    telling("unpaid", { found: text(table.has("metricType") ? "metricType" : "freeOrPaid") }),
  noRate: ({ text }) => telling("noRate", { workload: text("workload") }),
  noUsage: ({ month }) => telling("noUsage", { when: { to: month("month") } }),
  outsideMonths: ({ question, month }) =>
    telling("outsideMonths", { month: month("month"), asOf: monthText(question.asOf) }),
  afterAsOf: ({ question, month }) =>
    telling("afterAsOf", { month: month("month"), asOf: monthText(question.asOf) }),
  unreadable: tellUnreadable,
};

/** `undefined` where the reason says it all. */
export function tellByCells(
  question: UsageQuestion,
  row: number,
  reason: RowReason,
  columns: readonly string[]
): Telling | undefined {
  const { table } = question;
  const text = (column: string): string => table.textAt(row, column);
  const month = (column: string): string => monthText(table.monthsOf(column)[row] ?? 0);
  return tellers[reason]?.({ question, row, columns, text, month });
}

/** An association that earns by itself is told from one that never does. */
function tellAssociation(
  { measure, track, association: asked }: UsageQuestion,
  found: string,
  workload: string
): Telling {
  const wanted = "associations" in measure ? acceptedNames(measure, track, workload) : [];
  const named = associationOf(found);
  return asked !== "any" && named !== undefined && wanted.includes(named)
    ? telling("otherOption", { found, asked })
    : telling("otherAssociation", { found, wanted: asked === "any" ? wanted : [asked] });
}

function acceptedNames(
  { associations, associationsApart }: Eligible,
  track: UsageQuestion["track"],
  workload: string
): readonly string[] {
  const key = usageKey(workload);
  const apart = associationsApart.find(({ workloads }) =>
    workloads.some((each) => usageKey(each) === key)
  );
  return apart?.associations ?? forTrack(associations, track) ?? [];
}

function tellUnreadable({ question: { table }, row, columns }: Row): Telling | undefined {
  for (const column of ["month", "tenant", ...columns]) {
    const bad = table.badCells(column).find((cell) => cell.row === row);
    if (bad !== undefined)
      return telling("unreadable", { place: table.placeOf(row, column), found: bad.found });
  }
  return undefined;
}

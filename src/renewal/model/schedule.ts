/** On which days the model pays: the same for every option, until its offer ends. */
import { settingCell } from "./assumed-values";
import { bodyCells, fixed, rowCells } from "./cells";
import { constantCell } from "./constants";
import type { Layout } from "./layout";
import { type Block, formatOf, type ModelCell } from "./model-sheet";

const [anniversaryColumn, paymentColumn, factorColumn] = [1, 2, 3] as const;

export function paymentDay(layout: Layout, payment: number): string {
  return fixed(paymentColumn, layout.schedule.first + payment - 1);
}

export function discountFactor(layout: Layout, payment: number): string {
  return fixed(factorColumn, layout.schedule.first + payment - 1);
}

export function scheduleBlock(layout: Layout): Block {
  const { schedule, lateness } = layout;
  const payments = schedule.last - schedule.first + 1;
  return {
    rows: [
      ["Payments"],
      ["The next anniversary is counted from the payment, so paying late moves all that follow."],
      ["Days from the anniversary to the payment", latenessFormula(layout)],
      ["Payment", "Anniversary", "Paid on", "Discount factor"],
      ...Array.from({ length: payments }, (_, index): ModelCell[] => [
        index + 1,
        index === 0 ? firstAnniversary(layout) : nextAnniversary(layout, index),
        index === 0
          ? `=${settingCell(layout, "payment")}`
          : `=${fixed(anniversaryColumn, schedule.first + index)}+${fixed(1, lateness)}`,
        factorFormula(layout, index + 1),
      ]),
    ],
    headings: [`A${String(lateness - 2)}`, rowCells(schedule.first - 1, factorColumn)],
    formats: [
      { cells: bodyCells(schedule, anniversaryColumn, paymentColumn), format: formatOf.date },
      { cells: bodyCells(schedule, factorColumn), format: "0.0000" },
    ],
  };
}

function anniversaries(layout: Layout): string {
  return `${settingCell(layout, "anniversary")},${settingCell(layout, "mergedAnniversary")}`;
}

function firstAnniversary(layout: Layout): string {
  const both = anniversaries(layout);
  return `=IF(COUNT(${both})=0,${settingCell(layout, "payment")},MAX(${both}))`;
}

/** A payment after the window is a fresh purchase, and late for nothing. */
function latenessFormula(layout: Layout): string {
  const payment = settingCell(layout, "payment");
  const first = fixed(anniversaryColumn, layout.schedule.first);
  const late = `${payment}-${first}`;
  return `=IF(${late}>${constantCell(layout, "windowCloses")},0,MAX(0,${late}))`;
}

/** @param index Of the payment that it follows, counted from 1. */
function nextAnniversary(layout: Layout, index: number): string {
  const paid = paymentDay(layout, index);
  const before = fixed(anniversaryColumn, layout.schedule.first + index - 1);
  const start = `IF(${paid}<${constantCell(layout, "countedFromPayment")},${before},${paid})`;
  const rule = settingCell(layout, "anniversaryRule");
  return `=IF(${rule}="calendar year",${sameDayNextYear(start)},${start}+${constantCell(layout, "daysToNext")})`;
}

function factorFormula(layout: Layout, payment: number): string {
  const rate = settingCell(layout, "rate");
  const days = `(${paymentDay(layout, payment)}-${paymentDay(layout, 1)})`;
  return `=IF(ISNUMBER(${rate}),1/(1+${rate})^(${days}/${constantCell(layout, "daysOfYear")}),"no rate")`;
}

/** Or the month's last day, where the day is 29 February. */
function sameDayNextYear(day: string): string {
  const year = `YEAR(${day})+1`;
  return `MIN(DATE(${year},MONTH(${day}),DAY(${day})),DATE(${year},MONTH(${day})+1,0))`;
}

/** A last month that a footer with a date may have made, or an export before the month was over. */
import { monthText } from "../../core/month";
import type { UsageView } from "../../worksheet/usage/usage-view";

/** So many times the rows of its last month a table has in the month before, and the last is hardly complete. */
const suspiciousRatio = 10;

export interface HardlyBegun {
  readonly month: string;
  readonly count: number;
  /** The first of its rows. */
  readonly row: number;
  readonly monthBefore: string;
  readonly before: number;
}

/** `undefined` where the table's last month has rows enough. */
export function hardlyBegun(view: UsageView): HardlyBegun | undefined {
  const { last } = view;
  const [count, before] = [view.countIn(last), view.countIn(last - 1)];
  if (count === 0 || before <= count * suspiciousRatio) return undefined;
  const [row = 0] = view.rowsIn(last);
  return { month: monthText(last), count, row, monthBefore: monthText(last - 1), before };
}

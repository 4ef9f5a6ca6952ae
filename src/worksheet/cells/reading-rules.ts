/** How texts are read as numbers and dates where a column doesn't say it itself. */
import type { DateOrder } from "./date-text";
import type { DecimalSeparator } from "./number-text";

export interface ReadingRules {
  readonly dateOrder?: DateOrder;
  readonly decimalSeparator?: DecimalSeparator;
  readonly localeSeparator?: DecimalSeparator;
}

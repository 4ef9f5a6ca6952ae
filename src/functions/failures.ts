/** The failures that every function with ranges shares. */
import type { ProblemCode } from "../core/problem";

export const failuresOfRanges = [
  "noRanges",
  "unrecognisedTable",
  "missingColumn",
  "columnTwice",
  "emptyTable",
  "resultTable",
  "rangeTwice",
  "unknownMetric",
  "rowTwice",
  "errorCell",
  "badNumber",
  "badDate",
  "unknownSetting",
  "badSetting",
  "asOfMissing",
] as const satisfies readonly ProblemCode[];

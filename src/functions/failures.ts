/** The failures that every function with ranges shares. */
import type { ProblemCode } from "../core/problem";

export const failuresOfRanges = [
  "noRanges",
  "unrecognisedTable",
  "missingColumn",
  "unknownColumn",
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

/** The failures that functions share in which a metric is named. */
export const failuresOfMetric = [
  "unknownArea",
  "metricNotScored",
  "noTracks",
  "unknownTrack",
  "unknownAssociation",
] as const satisfies readonly ProblemCode[];

/** The failures that functions share in which a measured metric is named. */
export const failuresOfMeasured = [
  ...failuresOfMetric,
  "metricOfParts",
  "noAssociations",
  "notMeasured",
] as const satisfies readonly ProblemCode[];

/** The failures that functions about a renewal share. */
export const failuresOfRenewal = [
  "noRanges",
  "unrecognisedTable",
  "unknownSetting",
  "badSetting",
  "settingTwice",
  "notADate",
  "anniversaryMissing",
  "anniversaryTooEarly",
  "datesOutOfOrder",
  "badCurrency",
  "feeZero",
  "feeTwice",
  "yearsOutOfRange",
  "rateOutOfRange",
  "unknownOffer",
  "unknownOption",
] as const satisfies readonly ProblemCode[];

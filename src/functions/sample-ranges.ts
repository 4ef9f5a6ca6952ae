/** Where the sample workbook's tables stand: what the examples refer to, without the weight of the sheets themselves. */

export const sampleSheetNames = [
  "Score",
  "Breakdown",
  "Metrics",
  "Trainings",
  "Settings",
  "Renewal",
] as const;

/** Every table of the sample, as arguments of a function. */
export const everything = "Metrics!A3:E44, Trainings!A1:Q161, Settings!A3:B5";

/** What the sample says about a renewal. */
export const renewalSettings = "Renewal!A3:B10";
export const ownFees = "Renewal!A12:F14";
export const heldSpecializations = "Renewal!D3:E7";

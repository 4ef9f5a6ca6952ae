/** Where the sample workbook's tables stand: what the examples refer to, without the weight of the sheets themselves. */

export const sampleSheetNames = [
  "Score",
  "Breakdown",
  "Metrics",
  "Trainings",
  "Settings",
  "Renewal",
] as const;

/** Every table of the sample, as arguments of a function; the settings with blank rows for more of them. */
export const everything = "Metrics!A3:E44, Trainings!A1:Q161, Settings!A3:B12";

/** What the sample says about a renewal. */
export const renewalSettings = "Renewal!A3:B30";
export const ownFees = "Renewal!E10:J12";
export const heldSpecializations = "Renewal!E3:F7";

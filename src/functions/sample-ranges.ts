/** Where the sample workbook's tables stand: what the examples refer to, without the weight of the sheets themselves. */

export const sampleSheetNames = ["Score", "Metrics", "Trainings", "Settings"] as const;

/** Every table of the sample, as arguments of a function. */
export const everything = "Metrics!A3:E44, Trainings!A1:Q161, Settings!A3:B5";

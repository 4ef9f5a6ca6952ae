/** The ids of the functions in renewing.ts, for who has to know them before that is loaded. */

export const renewingIds = [
  "FEE",
  "RENEWAL",
  "CASHFLOW",
  "WINDOW",
  "TIMELINE",
  "CERTIFICATIONS",
  "BENEFITS",
  "SPECIALIZATIONS",
] as const;

export type RenewingId = (typeof renewingIds)[number];

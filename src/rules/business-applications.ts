/** The designation for Business Applications and what it asks for, rulebook by rulebook. */
import { rules2022May } from "./business-applications/2022-05";
import { rules2023June } from "./business-applications/2023-06";
import { rules2023December } from "./business-applications/2023-12";
import { rules2026July } from "./business-applications/2026-07";
import type { Designation } from "./types";

export const businessApplications = {
  id: "BusinessApplications",
  name: { en: "Business Applications", de: "Geschäftsanwendungen" },
  aliases: ["BizApps"],
  versions: [rules2022May, rules2023June, rules2023December, rules2026July],
} satisfies Designation;

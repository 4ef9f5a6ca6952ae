/** The designation for Security and what it asks for, rulebook by rulebook. */
import { rules2022May } from "./security/2022-05";
import { rules2023June } from "./security/2023-06";
import { rules2023December } from "./security/2023-12";
import { rules2026July } from "./security/2026-07";
import type { Designation } from "./types";

export const security = {
  id: "Security",
  name: { en: "Security", de: "Sicherheit" },
  aliases: [],
  versions: [rules2022May, rules2023June, rules2023December, rules2026July],
} satisfies Designation;

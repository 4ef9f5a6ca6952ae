/** The designation for Modern Work and what it asks for, rulebook by rulebook. */
import { rules2022May } from "./modern-work/2022-05";
import { rules2023June } from "./modern-work/2023-06";
import { rules2023December } from "./modern-work/2023-12";
import { rules2026July } from "./modern-work/2026-07";
import type { Designation } from "./types";

export const modernWork = {
  id: "ModernWork",
  name: { en: "Modern Work", de: "Moderne Arbeit" },
  aliases: [],
  versions: [rules2022May, rules2023June, rules2023December, rules2026July],
} satisfies Designation;

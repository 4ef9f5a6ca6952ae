/** Modern Work in December 2023: as in June. */
import type { DesignationRules } from "../types";
import { rules2023June } from "./2023-06";

export const rules2023December = {
  ...rules2023June,
  rulebook: "2023-12",
} satisfies DesignationRules;

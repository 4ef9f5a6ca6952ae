/** How many specializations of a category earn benefits at most. */
import { cite } from "../cite";
import type { SpecializationCategory, SpecializationCategoryId } from "./types";

const caps = { asOf: "2023-07-13", source: cite("LRN23", "introduction-to-pcs.md") };

export const specializationCategories = {
  azure: { name: { en: "Azure", de: "Azure" }, cap: 5, ...caps },
  businessApplications: {
    name: { en: "Business Applications", de: "Geschäftsanwendungen" },
    cap: 1,
    ...caps,
  },
  modernWork: { name: { en: "Modern Work", de: "Moderne Arbeit" }, cap: 3, ...caps },
  security: { name: { en: "Security", de: "Sicherheit" }, cap: 3, ...caps },
} satisfies Record<SpecializationCategoryId, SpecializationCategory>;

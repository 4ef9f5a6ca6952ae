/** By which headers a table of specializations is known; the first column alone is enough. */
import { defineKind } from "../tables/table-kind";

export const specializationsKind = defineKind({
  label: { en: "specializations", de: "Spezialisierungen" },
  fewestHeaders: 1,
  columns: {
    specialization: {
      type: "text",
      label: { en: "Specialization", de: "Spezialisierung" },
      headers: [
        "Specialization",
        "Specialisation",
        "Specializations",
        "Advanced specialization",
        "Spezialisierung",
        "Spezialisierungen",
      ],
    },
    // When benefits began: it changes no number, because caps count the ones held.
    attained: {
      type: "known",
      label: { en: "Attained", de: "Erreicht" },
      headers: ["Attained", "Attained on", "Erreicht", "Erreicht am"],
    },
    benefits: {
      type: "text",
      label: { en: "Benefits", de: "Vorteile" },
      headers: ["Benefits", "Vorteile"],
    },
  },
  needs: [["specialization"]],
  keys: ["specialization"],
});

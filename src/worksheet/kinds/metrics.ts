/** By which headers a metrics table is known. */
import { defineKind } from "../tables/table-kind";

export const metricsKind = defineKind({
  label: { en: "metrics", de: "Metriken" },
  columns: {
    metric: {
      type: "text",
      label: { en: "Metric", de: "Metrik" },
      headers: ["Metric", "Metric name", "Metrik", "Kennzahl"],
    },
    value: {
      type: "number",
      label: { en: "Value", de: "Wert" },
      headers: ["Value", "Metric value", "Wert"],
    },
    area: {
      type: "text",
      label: { en: "Area", de: "Bereich" },
      headers: ["Area", "Designation", "Solution area", "Bereich", "Lösungsbereich"],
    },
    track: {
      type: "text",
      label: { en: "Track", de: "Pfad" },
      headers: ["Track", "Path", "Pfad"],
    },
    association: {
      type: "text",
      label: { en: "Association", de: "Zuordnung" },
      headers: ["Association", "Association type", "Zuordnung", "Zuordnungstyp"],
    },
    asOf: {
      type: "month",
      label: { en: "As of", de: "Stichtag" },
      headers: ["As of", "Stichtag"],
    },
    unit: {
      type: "known",
      label: { en: "Unit", de: "Einheit" },
      headers: ["Unit", "Einheit"],
    },
    rowsCounted: {
      type: "known",
      label: { en: "Rows counted", de: "Gezählte Zeilen" },
      headers: ["Rows counted", "Gezählte Zeilen"],
    },
    rowsLeftOut: {
      type: "known",
      label: { en: "Rows left out", de: "Weggelassene Zeilen" },
      headers: ["Rows left out", "Weggelassene Zeilen"],
    },
    note: {
      type: "known",
      label: { en: "Note", de: "Hinweis" },
      headers: ["Note", "Notes", "Comment", "Hinweis", "Bemerkung", "Kommentar"],
    },
    points: {
      type: "known",
      label: { en: "Points", de: "Punkte" },
      headers: ["Points", "Points earned", "Punkte"],
    },
  },
  template: ["area", "metric", "track", "association", "value"],
  needs: [["metric"], ["value"]],
  keys: ["metric"],
});

/** What the list of rows behind a number says in English. */

export const english = {
  evidence: {
    rows: "Rows behind the number",
    search: "Customer or person",
    clear: "Clear the search",
    show: "Show",
    all: "All rows ({{count}})",
    counted: "Counted ({{count}})",
    leftOut: "Left out ({{count}})",
    found_one: "{{rows}} row",
    found_other: "{{rows}} rows",
    none: "No row matches.",
    adds: "adds {{amount}}",
    takes: "takes away {{amount}}",
  },
};

export type EvidenceWords = typeof english;

/** What the Explain tab says in English. */

export const english = {
  explain: {
    loading: "Reading the formula …",
    nothing: "Nothing to explain here",
    nothingAdvice:
      "Select a cell with an SPD formula, or a cell that its result spills over. The Formulas tab helps to write one.",
    formula: "Formula",
    atCell: "In {{address}}",
    shown: "{{address}} is selected.",
    back: "Back to {{address}}",
    stale: "The cell shows another result than its formula gives on the cells as they are now.",
    staleAdvice: "Recalculate the workbook, with F9 in Excel.",
    busy: "The cell is still being calculated.",
    unnamed:
      "The spreadsheet didn't know the function when this cell was calculated. Repair on the Formulas tab enters it again.",
    blocked:
      "The result doesn't fit: other cells stand where it should go. Empty those below and right of the formula.",
    furtherComputed: "The formula computes further with this; the cell shows {{shown}}.",
    cellShows: "The cell shows {{shown}}.",
    nothingShown: "nothing",
    earnsMaximum: "The maximum of {{maximum}} points takes {{target}}.",
    inside: "Inside: {{call}}",
    unknownFunction: "There is no function {{name}}.",
    notExplained: "What the formula's cells say can't be shown:",
    unreadable: {
      computed:
        "{{argument}} is computed by other functions, whose result the pane can't ask for. Put it into cells of its own and refer to those.",
      otherWorkbook: "{{argument}} is in another workbook, which the pane can't read.",
      unknownTable: "{{argument}} isn't among this workbook's tables, or has no such column.",
      unknownName: "{{argument}} is no name or table of this workbook.",
      emptySheet: "{{argument}} is on a sheet that is empty or not there.",
      noSpill: "Nothing spills from {{argument}}.",
      unknownFunction: "{{argument}} calls a function that there isn't.",
    },
  },
};

export type ExplainWords = typeof english;

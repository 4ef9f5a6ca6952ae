/** The sheets that show a newcomer something real: the workbench opens with them, and the pane inserts them. */
import { dayOf } from "../core/month";
import { everything } from "./sample-ranges";
import { renewalSheet } from "./sample-renewal";
import type { SampleSheet } from "./sample-sheet";
import { trainingsExport } from "./trainings-export";

const percent = "0 %";

/** A fictitious partner's metrics as of May 2022. Skilling of three designations is left to the training export. */
const metricRows: readonly (readonly [
  area: string,
  metric: string,
  track: string,
  association: string,
  value: number,
])[] = [
  ["Infrastructure", "Net customer adds", "", "", 2],
  ["Infrastructure", "Intermediate certifications", "", "", 4],
  ["Infrastructure", "Intermediate certifications step 1", "", "", 3],
  ["Infrastructure", "Advanced certifications", "", "", 1],
  ["Infrastructure", "Advanced certifications step 1", "", "", 2],
  ["Infrastructure", "Usage growth", "", "", 0.14],
  ["Infrastructure", "Usage growth ACR", "", "", 48200],
  ["Infrastructure", "Deployments", "", "", 5],
  ["DataAI", "Net customer adds", "", "", 3],
  ["DataAI", "Usage growth", "", "", 0.22],
  ["DataAI", "Usage growth ACR", "", "", 21750],
  ["DataAI", "Deployments", "", "", 4],
  ["DigitalAppInnovation", "Net customer adds", "", "", 3],
  ["DigitalAppInnovation", "Intermediate certifications", "", "", 5],
  ["DigitalAppInnovation", "Intermediate certifications step 1", "", "", 3],
  ["DigitalAppInnovation", "Advanced certifications", "", "", 3],
  ["DigitalAppInnovation", "Advanced certifications step 1", "", "", 2],
  ["DigitalAppInnovation", "Usage growth", "", "", 0.05],
  ["DigitalAppInnovation", "Usage growth ACR", "", "", 9600],
  ["DigitalAppInnovation", "Deployments", "", "", 2],
  ["ModernWork", "Net customer adds", "Enterprise", "", 2],
  ["ModernWork", "Net customer adds", "SMB", "", 8],
  ["ModernWork", "Usage growth", "Enterprise", "CPOR", 600],
  ["ModernWork", "Usage growth", "Enterprise", "DPOR", 900],
  ["ModernWork", "Usage growth", "SMB", "CPOR", 320],
  ["ModernWork", "Usage growth", "SMB", "CSP", 1150],
  ["ModernWork", "Deployments", "Enterprise", "CPOR", 1],
  ["ModernWork", "Deployments", "Enterprise", "DPOR", 1],
  ["ModernWork", "Deployments", "SMB", "CPOR", 2],
  ["ModernWork", "Deployments", "SMB", "CSP", 6],
  ["Security", "M365 net customer adds", "", "", 4],
  ["Security", "Azure net customer adds", "", "", 2],
  ["Security", "Intermediate certifications", "", "", 4],
  ["Security", "M365 deployments", "", "", 2],
  ["Security", "Azure deployments", "", "", 1],
  ["Security", "M365 usage growth", "", "", 1500],
  ["Security", "Azure usage growth", "", "", 10000],
  ["BusinessApplications", "Net customer adds", "", "", 6],
  ["BusinessApplications", "Usage growth", "", "", 0.18],
  ["BusinessApplications", "Usage growth baseline", "", "", 140000],
  ["BusinessApplications", "Deployments", "", "", 4],
];

const firstMetricRow = 4;

const metricsSheet: SampleSheet = {
  name: "Metrics",
  cells: [
    ["Metrics of Contoso Ltd (fictitious)"],
    ["Type your own numbers in the Value column. Growth is a fraction: 20 % is 0.2."],
    ["Area", "Metric", "Track", "Association", "Value"],
    ...metricRows,
  ],
  formats: metricRows.flatMap(([area, metric], index) =>
    metric === "Usage growth" && area !== "ModernWork"
      ? [{ cells: `E${String(firstMetricRow + index)}`, format: percent }]
      : []
  ),
  headings: ["A1", "A3:E3"],
};

const settingsSheet: SampleSheet = {
  name: "Settings",
  cells: [
    ["Settings"],
    [
      "Every assumption stands in a cell. Rows that you add, down to row 12, count too: Track, Rulebook, Target …",
    ],
    ["Setting", "Value"],
    ["As of", dayOf(2022, 5, 31)],
    ["Market", "Larger"],
  ],
  formats: [{ cells: "B4", format: "yyyy-mm-dd" }],
  headings: ["A1", "A3:B3"],
};

/** Text, so that no spreadsheet turns the export's d/m/y dates into its own. */
const asText = ["H", "I", "P"].map((column) => ({
  cells: `${column}1:${column}${String(trainingsExport.length)}`,
  format: "@",
}));

/** A published sample export of Partner Center (see trainings-export-LICENSE.txt), just as it was published. */
const trainingsSheet: SampleSheet = {
  name: "Trainings",
  cells: trainingsExport,
  formats: asText,
  headings: ["A1:Q1"],
};

/** Formulas over the other sheets; their results spill into the cells below and to the right. */
const scoreSheet: SampleSheet = {
  name: "Score",
  cells: [
    ["Solutions Partner designations of Contoso Ltd (fictitious)"],
    ["An unofficial estimate. Click a cell to see its formula."],
    [`=SPD.SUMMARY(${everything})`],
    ...Array.from({ length: 8 }, () => [null]),
    ["What if, in Modern Work?"],
    ["Points for 7 new SMB customers", '=SPD.POINTS("ModernWork", "Net customer adds", 7, "SMB")'],
    ["SMB customers for the maximum", '=SPD.TARGET("ModernWork", "Net customer adds", "SMB")'],
  ],
  formats: [{ cells: "C4:F9", format: "0.0" }],
  headings: ["A1", "A3:H3", "A12"],
};

const breakdownSheet: SampleSheet = {
  name: "Breakdown",
  cells: [
    ["Modern Work, metric by metric"],
    [null],
    [`=SPD.BREAKDOWN("ModernWork", ${everything})`],
  ],
  formats: [{ cells: "G4:G9", format: "0.0" }],
  headings: ["A1", "A3:I3"],
};

/** The sample workbook's sheets, the one with results first. */
export function sampleSheets(): readonly SampleSheet[] {
  return [scoreSheet, breakdownSheet, metricsSheet, trainingsSheet, settingsSheet, renewalSheet];
}

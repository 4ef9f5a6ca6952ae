/** What the pane's tests put on their sheets. */
import type { CellValue } from "../../src/pane/workbook";

export type Rows = readonly (readonly CellValue[])[];

const areaHeader = ["Area", "Metric", "Track", "Association", "Value"] as const;

/** SMB: 16 + 5 + 15 + 19.2 (CPOR, before CSP's 17.25) + 15 = 70.2. Enterprise: 8 + 2.5 + 7.5 + 18 + 5 = 41. */
export const modernWork: Rows = [
  ["ModernWork", "Net customer adds", "SMB", "", 8],
  ["ModernWork", "Net customer adds", "Enterprise", "", 2],
  ["ModernWork", "Intermediate certifications", "", "", 1],
  ["ModernWork", "Advanced certifications", "", "", 1],
  ["ModernWork", "Usage growth", "SMB", "CPOR", 320],
  ["ModernWork", "Usage growth", "SMB", "CSP", 1150],
  ["ModernWork", "Usage growth", "Enterprise", "CPOR", 600],
  ["ModernWork", "Deployments", "SMB", "CSP", 6],
  ["ModernWork", "Deployments", "Enterprise", "CPOR", 1],
];

/** 20 + 16 + 0 + 12.5 + 6 = 54.5, and nothing for advanced certifications. */
export const infrastructure: Rows = [
  ["Infrastructure", "Net customer adds", "", "", 2],
  ["Infrastructure", "Intermediate certifications", "", "", 4],
  ["Infrastructure", "Intermediate certifications step 1", "", "", 3],
  ["Infrastructure", "Usage growth", "", "", 0.125],
  ["Infrastructure", "Deployments", "", "", 3],
];

export const settings: Rows = [
  ["Setting", "Value"],
  ["As of", "2022-06-30"],
];

/** A metrics table with its header in row 1, Modern Work in rows 2 to 10, Infrastructure below. */
export const metrics: Rows = [areaHeader, ...modernWork, ...infrastructure];

/** 100 points in every designation. */
export const everythingReached: Rows = [
  ["Area", "Metric", "Value"],
  ...[
    "Infrastructure",
    "DataAI",
    "DigitalAppInnovation",
    "ModernWork",
    "BusinessApplications",
  ].flatMap((area) => [
    [area, "Net customer adds", 30],
    [area, "Intermediate certifications", 30],
    [area, "Advanced certifications", 30],
    [area, "Usage growth", area === "ModernWork" ? 5000 : 0.5],
    [area, "Deployments", 30],
  ]),
  ...["net customer adds", "deployments"].flatMap((metric) => [
    ["Security", `M365 ${metric}`, 5],
    ["Security", `Azure ${metric}`, 5],
  ]),
  ["Security", "Intermediate certifications", 6],
  ["Security", "M365 usage growth", 2500],
  ["Security", "Azure usage growth", 25000],
];

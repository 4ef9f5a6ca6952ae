/** The sample sheet about renewing: settings, specializations and own fees of a fictitious partner. */
import { dayOf } from "../core/month";
import { settingsLooks, settingsTable } from "../renewal/settings-sheet";
import type { SampleSheet } from "./sample-sheet";

const headerRow = 3;

const settings = settingsTable({
  Anniversary: dayOf(2023, 3, 1),
  "Held on 2022-09-30": "Gold",
  "Qualified on": dayOf(2023, 2, 10),
  Currency: "USD",
  Years: 3,
  "Discount rate": 0.08,
  Designations: 2,
});

type Cells = SampleSheet["cells"];

const specializations: Cells = [
  ["Specialization", "Benefits"],
  ["Kubernetes on Microsoft Azure", "New"],
  ["Azure Virtual Desktop", "New"],
  ["Low Code Application Development", "New"],
  ["Business Intelligence", "New"],
];

const ownFees: Cells = [
  ["Offer", "Currency", "From", "To", "Amount", "Source"],
  [
    "Solutions Partner",
    "EUR",
    dayOf(2024, 1, 1),
    dayOf(2024, 12, 31),
    4500,
    "Our invoice (example)",
  ],
  [
    "Solutions Partner",
    "USD",
    dayOf(2024, 1, 1),
    dayOf(2025, 12, 31),
    4800,
    "Our invoice (example)",
  ],
];

/** Beside the settings, with a blank column and blank rows between. */
const beside: Cells = [...specializations, [], [], ...ownFees];

export const renewalSheet: SampleSheet = {
  name: "Renewal",
  cells: [
    ["Renewal of Contoso Ltd (fictitious)"],
    [
      "Enter your own dates and the fees that only you know. A blank or missing row is unknown, never zero.",
    ],
    ...settings.map((row, index) => [...row, null, ...(beside[index] ?? [])]),
  ],
  ...settingsLooks(headerRow),
  formats: [
    ...settingsLooks(headerRow).formats,
    { cells: "G11:H12", format: "yyyy-mm-dd" },
    { cells: "I11:I12", format: "#,##0.00" },
  ],
  headings: ["A1", "A3:C3", "E3:F3", "E10:J10"],
  freezeRows: headerRow,
};

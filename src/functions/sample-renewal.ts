/** The sample sheet about renewing: settings, own fees and specializations of a fictitious partner. */
import { dayOf } from "../core/month";
import type { SampleSheet } from "./sample-sheet";

export const renewalSheet: SampleSheet = {
  name: "Renewal",
  cells: [
    ["Renewal of Contoso Ltd (fictitious)"],
    [
      "Enter your own dates and the fees that only you know. A blank or missing row is unknown, never zero.",
    ],
    ["Setting", "Value", null, "Specialization", "Benefits"],
    ["Anniversary", dayOf(2023, 3, 1), null, "Kubernetes on Microsoft Azure", "New"],
    ["Held on 2022-09-30", "Gold", null, "Azure Virtual Desktop", "New"],
    ["Qualified on", dayOf(2023, 2, 10), null, "Low Code Application Development", "New"],
    ["Currency", "USD", null, "Business Intelligence", "New"],
    ["Years", 3],
    ["Discount rate", 0.08],
    ["Designations", 2],
    [null],
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
  ],
  formats: [
    { cells: "B4", format: "yyyy-mm-dd" },
    { cells: "B6", format: "yyyy-mm-dd" },
    { cells: "B9", format: "0 %" },
    { cells: "C13:D14", format: "yyyy-mm-dd" },
  ],
  headings: ["A1", "A3:B3", "D3:E3", "A12:F12"],
};

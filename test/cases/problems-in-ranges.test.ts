/** Areas and ranges that can't be scored: what is missing, where, and what to do (FUNCTIONS, Arguments). */
import { metrics } from "./ask";
import { testProblems } from "./expect-problems";

const adds = "Net customer adds";
const plain = metrics([adds, 3]);

testProblems([
  // Area
  { title: "misspelt area", args: ["ModernWrok", plain], says: ["ModernWrok", "ModernWork"] },
  {
    title: "misspelt full name",
    args: ["Solutions Partner for Securty", plain],
    says: ["Securty", "Security"],
  },
  { title: "blank area", args: ["", plain], says: ["area", "Designation", "ModernWork"] },
  { title: "no area", args: [null, plain], says: ["area", "Designation", "ModernWork"] },
  {
    title: "blank area that arrives as 0",
    args: [0, plain],
    says: ["area", "Designation", "ModernWork"],
  },
  { title: "an error as area", args: [{ code: "#NAME?" }, plain], says: ["#NAME?"] },
  { title: "a whole table as area", args: [plain, plain], says: [/area|designation/i] },
  { title: "no argument at all", args: [], says: ["area", "Designation", "ModernWork"] },

  // Ranges
  { title: "no range", args: ["Infrastructure"], says: [/at least one range/i] },
  {
    title: "only omitted ranges",
    args: ["Infrastructure", null, undefined],
    says: [/at least one range/i],
  },
  { title: "SUMMARY without a range", id: "SUMMARY", args: [], says: [/at least one range/i] },
  {
    title: "a table without a known header",
    args: [
      "Infrastructure",
      [
        ["Name", "Amount"],
        ["x", 1],
      ],
    ],
    addresses: ["", "Plan!A1:B2"],
    says: ["Plan!A1:B2", /Metric/],
  },
  {
    title: "a table without header row",
    args: [
      "Infrastructure",
      [
        [adds, 3],
        ["Deployments", 4],
      ],
    ],
    addresses: ["", "M!A1:B2"],
    says: ["M!A1:B2", /header|Metric/],
  },
  {
    title: "a metrics table without Value",
    args: [
      "Infrastructure",
      [
        ["Area", "Metric", "Number"],
        ["", adds, 3],
      ],
    ],
    addresses: ["", "M!A1:C2"],
    says: ["M!", "Value"],
  },
  {
    title: "a metrics table without Metric",
    args: [
      "Infrastructure",
      [
        ["Area", "Track", "Value"],
        ["", "", 3],
      ],
    ],
    addresses: ["", "M!A1:C2"],
    says: ["M!", "Metric"],
  },
  {
    title: "certificates without the person",
    args: [
      "Infrastructure",
      [
        ["Certification", "Expires", "Status"],
        ["AZ-700", 44900, "Active"],
      ],
      [[44834]],
    ],
    addresses: ["", "C!A1:C2", "S!A1"],
    says: ["C!", /[Pp]erson/],
  },
  {
    title: "certificates without the certification",
    args: [
      "Infrastructure",
      [
        ["MCPID", "Email", "ExpirationDate"],
        [1, "a@b.example", 44900],
      ],
      [[44834]],
    ],
    addresses: ["", "C!A1:C2", "S!A1"],
    says: ["C!", /[Cc]ertification/],
  },
  {
    title: "a text cell beside the table",
    args: ["Infrastructure", plain, [["next month"]]],
    addresses: ["", "M!A1:B2", "M!D1"],
    says: ["M!D1"],
  },
  { title: "a text in place of a range", args: ["Infrastructure", "Metrics"], says: ["Metrics"] },
  {
    title: "an error in place of a range",
    args: ["Infrastructure", { code: "#REF!" }],
    says: ["#REF!"],
  },
  {
    title: "the same range twice",
    args: ["Infrastructure", plain, plain],
    addresses: ["", "M!A1:B2", "M!A1:B2"],
    says: ["M!A1:B2"],
  },
  {
    title: "a result of BREAKDOWN",
    args: [
      "Infrastructure",
      [
        [
          "Category",
          "Metric",
          "Track",
          "Association",
          "Value",
          "Target",
          "Points",
          "Maximum",
          "Note",
        ],
        ["Performance", adds, "", "", 3, 3, 30, 30, ""],
      ],
    ],
    addresses: ["", "B!A1:I2"],
    says: ["B!A1:I2"],
  },
]);

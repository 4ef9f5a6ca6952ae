/** Names and settings that can't be read: what was found, where, and the nearest (FUNCTIONS, metrics table, settings). */
import { metrics, settings, trackMetrics } from "./ask";
import { testProblems } from "./expect-problems";

const adds = "Net customer adds";
const plain = metrics([adds, 3]);

testProblems([
  // Metric names, tracks, associations
  {
    title: "misspelt metric",
    args: ["Infrastructure", metrics(["Deployments", 1], ["Net custmer adds", 3])],
    addresses: ["", "Metrics!A1:B3"],
    says: ["Metrics!A3", "Net custmer adds", adds],
  },
  {
    title: "misspelt metric without address",
    args: ["Infrastructure", metrics(["Deployments", 1], ["Net custmer adds", 3])],
    says: ["range 1, cell A3", adds],
  },
  {
    title: "misspelt step",
    args: ["Infrastructure", metrics(["Intermediate certifications stp 1", 3])],
    says: ["Intermediate certifications stp 1", "Intermediate certifications step 1"],
  },
  {
    title: "a metric that is a prototype's",
    args: ["Infrastructure", metrics(["__proto__", 3])],
    says: ["__proto__"],
  },
  {
    title: "misspelt track",
    args: ["ModernWork", trackMetrics([adds, "SBM", "", 3])],
    addresses: ["", "Metrics!A1:D2"],
    says: ["Metrics!B2", "SBM", "SMB"],
  },
  {
    title: "misspelt association",
    args: ["ModernWork", trackMetrics(["Deployments", "SMB", "CPRO", 3])],
    addresses: ["", "Metrics!A1:D2"],
    says: ["Metrics!C2", "CPRO", "CPOR"],
  },
  {
    title: "misspelt area in a row",
    args: [
      "ModernWork",
      [
        ["Area", "Metric", "Value"],
        ["ModernWrok", adds, 3],
      ],
    ],
    addresses: ["", "Metrics!A1:C2"],
    says: ["Metrics!A2", "ModernWrok", "ModernWork"],
  },

  // Settings
  {
    title: "misspelt setting",
    args: ["Infrastructure", plain, settings(["Rulebok", "2022-05"])],
    addresses: ["", "M!A1:B2", "Settings!D4:E5"],
    says: ["Settings!D5", "Rulebok", "Rulebook"],
  },
  {
    title: "misspelt German setting",
    args: ["Infrastructure", plain, settings(["Stichtga", 44834])],
    says: ["Stichtga"],
  },
  {
    title: "an unknown track",
    args: ["ModernWork", plain, settings(["Track", "Medium"])],
    addresses: ["", "M!A1:B2", "S!A1:B2"],
    says: ["S!B2", "Medium", "Enterprise", "SMB"],
  },
  {
    title: "an unknown market",
    args: ["BusinessApplications", plain, settings(["Market", "Small"])],
    addresses: ["", "M!A1:B2", "S!A1:B2"],
    says: ["S!B2", "Small", "Larger", "Other"],
  },
  {
    title: "an unknown date order",
    args: ["Infrastructure", plain, settings(["Date order", "y/m/d"])],
    says: ["y/m/d", "d/m/y", "m/d/y"],
  },
  {
    title: "an unknown decimal separator",
    args: ["Infrastructure", plain, settings(["Decimal separator", ";"])],
    says: [";", "Decimal separator"],
  },
  {
    title: "an unknown way with unreadable rows",
    args: ["Infrastructure", plain, settings(["Unreadable rows", "maybe"])],
    says: ["maybe", "leave out"],
  },
  {
    title: "an error as setting value",
    args: ["ModernWork", plain, settings(["Track", { code: "#N/A" }])],
    addresses: ["", "M!A1:B2", "S!A1:B2"],
    says: ["S!B2", "#N/A"],
  },
  {
    title: "a setting with two values",
    args: ["ModernWork", plain, settings(["Track", "SMB"], ["Track", "Enterprise"])],
    addresses: ["", "M!A1:B2", "S!A1:B3"],
    says: ["Track", "S!"],
  },
  {
    title: "a setting with two values in two tables",
    args: ["ModernWork", plain, settings(["Track", "SMB"]), settings(["Track", "Enterprise"])],
    addresses: ["", "M!A1:B2", "S!A1:B2", "T!A1:B2"],
    says: ["Track", /[ST]!/],
  },
  {
    title: "a setting under both its names",
    args: ["Infrastructure", plain, settings(["As of", "2022-08-31"], ["Stichtag", "2022-09-30"])],
    says: [/As of|Stichtag/],
  },
]);

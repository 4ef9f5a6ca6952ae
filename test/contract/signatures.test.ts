/** The functions have the names, parameters and tables that the product promises, written down by hand. */
import { callFunction, functions } from "../../src/functions";
import { currentlyPublished } from "./published";

const promised = {
  SCORE: { parameters: ["area", "ranges…"], returns: "number" },
  STATUS: { parameters: ["area", "ranges…"], returns: "text" },
  BREAKDOWN: {
    parameters: ["area", "ranges…"],
    returns: [
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
  },
  SUMMARY: {
    parameters: ["ranges…"],
    returns: [
      "Designation",
      "Track",
      "Performance",
      "Skilling",
      "Customer success",
      "Score",
      "Status",
      "Rulebook",
    ],
  },
  POINTS: {
    parameters: ["area", "metric", "value", "[track]", "[association]", "[rulebook]"],
    returns: "number",
  },
  TARGET: {
    parameters: ["area", "metric", "[track]", "[association]", "[rulebook]"],
    returns: "number",
  },
  RULES: {
    parameters: ["area", "[rulebook]"],
    returns: [
      "Category",
      "Metric",
      "Track",
      "Association",
      "Target",
      "Unit",
      "Maximum",
      "Points per unit",
      "Definition",
      "Source",
    ],
  },
  DESIGNATION: { parameters: ["competency"], returns: "text" },
  FEE: { parameters: ["offer", "date", "[fees]"], returns: "number" },
  RENEWAL: {
    parameters: ["ranges…"],
    returns: [
      "Option",
      "Available",
      "Fee",
      "Currency",
      "Due",
      "Next anniversary",
      "Badge",
      "Benefits",
      "Rule",
      "Note",
    ],
  },
  CASHFLOW: {
    parameters: ["ranges…"],
    returns: [
      "Year",
      "Designation, new benefits",
      "Designation, legacy benefits",
      "Legacy benefits",
      "Action Pack",
      "Partner Launch",
      "Partner Success Core",
      "Partner Success Expanded",
      "Lapse",
      "Note",
    ],
  },
  WINDOW: {
    parameters: ["date", "[enrolled]", "[rulesOf]"],
    returns: ["From", "To", "Months", "Note"],
  },
  TIMELINE: { parameters: [], returns: ["Date", "Event", "Source"] },
  CERTIFICATIONS: {
    parameters: ["area", "[rulebook]"],
    returns: [
      "Metric",
      "Step",
      "Certification",
      "Exams",
      "Level",
      "Retired",
      "Counts until",
      "Note",
    ],
  },
  BENEFITS: {
    parameters: ["offer", "[date]"],
    returns: ["Benefit", "Quantity", "Unit", "Note", "Source"],
  },
  SPECIALIZATIONS: {
    parameters: ["ranges…"],
    returns: ["Category", "Held", "Cap", "Earn benefits", "Note"],
  },
};

test.each(Object.entries(promised))("%s is as promised", (id, signature) => {
  expect(currentlyPublished().functions[id]).toEqual(signature);
});

test("areas can be chosen by their short names", () => {
  expect(currentlyPublished().choices["AREA"]).toEqual([
    "Infrastructure",
    "DataAI",
    "DigitalAppInnovation",
    "ModernWork",
    "Security",
    "BusinessApplications",
  ]);
});

test.each(functions.filter(({ parameters }) => parameters.length > 0))(
  "$id can be called by its id, and says in a sentence that it got no arguments",
  ({ id }) => {
    expect(() => callFunction(id, [])).toThrow(/\w+ \w+/);
    expect(() => callFunction(id, [])).not.toThrow(RangeError);
  }
);

test("there is no function of another name", () => {
  expect(() => callFunction("SCORES", [])).toThrow(new RangeError("There is no function SCORES"));
});

/** What each of the 18 legacy competencies became (deck, How Competencies map to Solution Partner Designations). */
import { ask, askProblem } from "./ask";

const key = (name: unknown): string =>
  String(name)
    .toLowerCase()
    .replace(/ and |[^a-z;]/g, "")
    .replace("solutionspartnerfor", "")
    .replaceAll("azure", "");

const map: readonly (readonly [string, string])[] = [
  ["Cloud Platform", "infrastructure"],
  ["Datacenter", "infrastructure"],
  ["Application Integration", "dataai;digitalappinnovation"],
  ["Data Analytics", "dataai"],
  ["Data Platform", "dataai"],
  ["Application Development", "digitalappinnovation"],
  ["DevOps", "digitalappinnovation"],
  ["Cloud Productivity", "modernwork"],
  ["Collaboration and Content", "modernwork"],
  ["Communications", "modernwork"],
  ["Messaging", "modernwork"],
  ["Small & Midmarket Cloud Solutions", "modernwork"],
  ["Windows & Devices", "modernwork"],
  ["Enterprise Mobility Management", "security"],
  ["Security", "security"],
  ["Cloud Business Applications", "businessapplications"],
  ["Enterprise Resource Planning (ERP)", "businessapplications"],
  ["Project Portfolio Management", "businessapplications"],
];

test("there are 18", () => {
  expect(new Set(map.map(([competency]) => competency)).size).toBe(18);
});
test.each(map)("%s: %s", (competency, designation) => {
  expect(key(ask("DESIGNATION", [competency]))).toBe(designation);
});
test("two designations are joined by a semicolon and a space", () => {
  expect(ask("DESIGNATION", ["Application Integration"])).toMatch(/^[^;]+; [^;]+$/);
});
test.each([
  ["cloud platform", "infrastructure"],
  ["  CLOUD  PLATFORM ", "infrastructure"],
  ["Small and Midmarket Cloud Solutions", "modernwork"],
  ["Windows and Devices", "modernwork"],
  ["Collaboration & Content", "modernwork"],
  ["Enterprise Resource Planning", "businessapplications"],
  ["ERP", "businessapplications"],
  ["Enterprise Ressource Planning (ERP)", "businessapplications"],
  ["App Integration", "dataai;digitalappinnovation"],
  ["Project and Portfolio Management", "businessapplications"],
  ["Dev Ops", "digitalappinnovation"],
])("%s: %s", (competency, designation) => {
  expect(key(ask("DESIGNATION", [competency]))).toBe(designation);
});
test.each(["", null, 7, "Cloud Platfrom", "Learning", "__proto__", { code: "#N/A" }])(
  "%p is a problem",
  (competency) => {
    expect(askProblem("DESIGNATION", [competency]).excelCode).toBe("#VALUE!");
  }
);
test("a misspelt name gets the nearest", () => {
  const problem = askProblem("DESIGNATION", ["Cloud Platfrom"]);
  expect(problem.message).toContain("Cloud Platfrom");
  expect(problem.message).toContain("Cloud Platform");
});

/** The remark of BREAKDOWN and EXPLAIN on tables of which the designation needs none. */
import { designation } from "../../src/rules";
import { noteSentence } from "../../src/core/note-sentence";
import { scoreAsked } from "../../src/score/score-asked";
import { readInputs } from "../../src/worksheet/read-inputs";
import { ask, askNumber, askRows, metrics, type Range, settings, totalRow } from "./ask";

const office: Range = [
  ["Tenant", "Month", "Workload", "PAU", "MAU"],
  ["contoso", "2021-09", "Teams", 400, 100],
  ["contoso", "2022-09", "Teams", 400, 300],
];
const azure: Range = [
  ["Tenant", "Month", "Service", "ACR"],
  ["contoso", "2021-09", "Storage", 1000],
  ["contoso", "2022-09", "Storage", 1500],
];
const people: Range = [
  ["Email", "Certification"],
  ["kim@example.com", "AZ-104"],
];
const remark =
  "Infrastructure (Azure) is measured from tables of Azure consumption, and none is given: " +
  "rows of Microsoft 365 usage don't count here.";

const remarks = (area: string, ...ranges: readonly Range[]): readonly string[] => {
  const [root] = askRows("EXPLAIN", [area, ...ranges]);
  return [String(totalRow(area, ...ranges).Note), String(root?.How)];
};

test("a Microsoft 365 table alone for Infrastructure: 0 points, and both say what is needed", () => {
  expect(askNumber("SCORE", ["Infrastructure", office])).toBe(0);
  for (const told of remarks("Infrastructure", office)) expect(told).toContain(remark);
});

test("certificates count, the rows beside them don't", () => {
  for (const told of remarks("Infrastructure", office, people)) expect(told).toContain(remark);
});

test("every kind that is needed and every kind that is given", () => {
  for (const told of remarks("BusinessApplications", office, azure))
    expect(told).toContain(
      "measured from tables of business applications revenue or business applications usage, and none is given: " +
        "rows of Azure consumption or Microsoft 365 usage don't count here."
    );
});

test.each<[string, string, readonly Range[]]>([
  ["one table is needed", "Infrastructure", [office, azure]],
  ["Microsoft 365 usage serves for security seats", "Security", [office]],
  ["a metrics table gives the values", "Infrastructure", [office, metrics(["Deployments", 3])]],
  ["there are no rows", "Infrastructure", [settings(["As of", "2022-09"])]],
  ["there are certificates alone", "Infrastructure", [people, settings(["As of", "2022-09"])]],
])("no remark where %s", (_, area, ranges) => {
  for (const told of remarks(area, ...ranges)) expect(told).not.toContain("don't count here");
});

test("SUMMARY, which hands every range to all six, says nothing of it", () => {
  expect(JSON.stringify(ask("SUMMARY", [office, azure]))).not.toContain("don't count here");
});

test("in German", () => {
  const inputs = readInputs([{ cells: office, number: 1 }], "en");
  const { notes } = scoreAsked(designation("Infrastructure"), inputs);
  expect(notes.map((each) => noteSentence(each, "de"))).toContain(
    "Infrastruktur (Azure) wird aus Tabellen der Art Azure-Verbrauch gemessen, und keine ist angegeben: " +
      "Zeilen der Art Microsoft-365-Nutzung zählen hier nicht."
  );
});

/** Tables of which nothing, or not everything, is data: a sentence in place of a number, and every function says the same one. */
import { ask, askNumber, askProblem, askRows, type Range, settings } from "./ask";

const usageHeader = ["Tenant", "Month", "Workload", "PAU", "MAU", "Association"];
const usage = [
  usageHeader,
  ["a", "2021-09", "Teams", 50, 20, "CPOR"],
  ["a", "2022-09", "Teams", 50, 30, "CPOR"],
];
const trainingHeader = ["Person", "Certification", "Expires"];

describe("an error in the tenant column is a problem whether or not a date is given", () => {
  const table = [...usage, ["#REF!", "2022-09", "Teams", 50, 10, "CPOR"]];
  test.each([
    ["the month found in the table", [table]],
    ["the month given", [table, settings(["As of", "2022-09-30"])]],
  ])("%s", (_, ranges) => {
    const problem = askProblem("SCORE", ["ModernWork", ...ranges]);
    expect(problem.code).toBe("errorCell");
    expect(problem.message).toContain("cell A4 in the Tenant column");
    expect(askProblem("METRICS", ["ModernWork", ...ranges]).message).toBe(problem.message);
    expect(askRows("CHECK", ranges).map(({ Finding }) => Finding)).toContain(problem.message);
  });
  test("left out on request: 2 rows count and 1 doesn't", () => {
    const ranges = [table, settings(["Unreadable rows", "leave out"])];
    const growth = askRows("METRICS", ["ModernWork", ...ranges]).find(
      (row) => row.Metric === "Usage growth" && row.Track === "SMB" && row.Association === "CPOR"
    );
    expect(growth).toMatchObject({ Value: 10, "Rows counted": 2, "Rows left out": 1 });
  });
});

describe("headers without data", () => {
  test.each([
    ["blanks that arrive as 0", [["", 0, null, 0, undefined, " "]], "no row below them"],
    ["a total alone", [["Total", "2022-09", "", 50, 30, ""]], "its row is blank, a total"],
    ["the header again, and a blank row", [usageHeader, []], "its 2 rows are blank, a total"],
  ])("%s: a problem, and CHECK says it too", (_, rows, says) => {
    const table = [usageHeader, ...rows];
    const problem = askProblem("SCORE", ["ModernWork", table]);
    expect(problem.code).toBe("emptyTable");
    expect(problem.message).toContain(says);
    expect(askRows("CHECK", [table]).map(({ Finding }) => Finding)).toContain(problem.message);
  });
  test("in German", () => {
    const problem = askProblem("SCORE", ["ModernWork", [usageHeader, ["Summe"]]]);
    expect(problem.sentence("de")).toBe(
      "Bereich 1 hat die Überschriften von Microsoft-365-Nutzung, aber keine Daten darunter: " +
        "Die eine Zeile ist leer, Summe, wiederholte Kopfzeile oder nicht lesbar. Erweitern Sie den Bereich auf die Daten."
    );
  });
  test("every row unreadable and to be left out leaves nothing either", () => {
    const ranges = [
      [usageHeader, ["a", "soon", "Teams", 50, 30, "CPOR"]],
      settings(["Unreadable rows", "leave out"]),
    ];
    expect(askProblem("SCORE", ["ModernWork", ...ranges]).code).toBe("emptyTable");
  });
  test("a date that a setting would tell is asked for, though rows may be left out", () => {
    const ranges = [
      [usageHeader, ["a", "03/04/2022", "Teams", 50, 30, "CPOR"]],
      settings(["Unreadable rows", "leave out"]),
    ];
    expect(askProblem("SCORE", ["ModernWork", ...ranges]).code).toBe("ambiguousDate");
  });
  test("certifications that are only a total", () => {
    const ranges = [[trainingHeader, ["Gesamt", 3, ""]], settings(["As of", "2022-09-30"])];
    expect(askProblem("SCORE", ["ModernWork", ...ranges]).code).toBe("emptyTable");
    expect(askRows("CHECK", ranges).map(({ Finding }) => String(Finding))).toContainEqual(
      expect.stringContaining("no data below them")
    );
  });
  test("METRICS of a table that the designation has no use for: no rows, and fed back the same 0", () => {
    const result = ask("METRICS", ["Infrastructure", usage]);
    expect(result).toHaveLength(1);
    expect(askNumber("SCORE", ["Infrastructure", result])).toBe(0);
    expect(askNumber("SCORE", ["Infrastructure", usage])).toBe(0);
  });
});

test.each(["-", "\u200B", "…"])("a person called %j is nobody", (nobody) => {
  const table = [trainingHeader, ["Ada", "MS-900", ""], [nobody, "MS-900", ""]];
  const problem = askProblem("SCORE", ["ModernWork", table, settings(["As of", "2022-09-30"])]);
  expect(problem.code).toBe("blankCell");
  expect(problem.message).toContain("cell A3");
});

describe("rows of a pivot whose labels aren't repeated", () => {
  const pivot = [
    ["Tenant", "Month", "Service", "ACR"],
    ["a", "2021-09", "Storage", 600],
    ["", "", "SQL", 600],
    ["a", "2022-09", "Storage", 600],
    ["", "", "SQL", 600],
    ["", "", "Total", 2400],
    ["Total", "", "SQL", 2400],
  ];
  test("2 rows without tenant and month are left out, and each metric says so", () => {
    const rows = askRows("METRICS", ["Infrastructure", pivot]);
    const acr = rows.find(({ Metric }) => Metric === "Usage growth ACR");
    expect(acr?.Value).toBe(600);
    expect(acr?.Note).toContain(
      "2 rows without a Tenant left out, the first range 1, cell A3, though the rest of the row is there"
    );
  });
});

describe("many rows without a name", () => {
  const nameless: Range = Array.from({ length: 400 }, () => ["", 1]);
  test("of a metric are told once", () => {
    const table = [["Metric", "Value"], ["Deployments", 5], ...nameless];
    const [total] = askRows("BREAKDOWN", ["Infrastructure", table]).slice(-1);
    expect(total?.Note).toContain(
      "range 1, cell B3 and 399 more have a value but no metric name and are left out."
    );
  });
  test("of a setting are told once", () => {
    const table = [
      ["Metric", "Value"],
      ["Deployments", 5],
    ];
    const rows = settings(...nameless);
    const [total] = askRows("BREAKDOWN", ["Infrastructure", table, rows]).slice(-1);
    expect(total?.Note).toContain(
      "range 2, cell B2 and 399 more have a value but no setting's name and are left out."
    );
  });
});

test("of 1,200 unknown metric names CHECK lists 1,000 and says how many more", () => {
  const names = Array.from({ length: 1200 }, (_, index) => [`Unknown ${index}`, 1]);
  const findings = askRows("CHECK", [[["Metric", "Value"], ...names]]);
  expect(findings.at(-1)?.Finding).toBe("200 more problems in this table");
  expect(
    findings.filter(({ Finding }) => String(Finding).includes("no metric “Unknown"))
  ).toHaveLength(1000);
});

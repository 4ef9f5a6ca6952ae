/** METRIC and EVIDENCE of a metric's name that carries a track or an association (FUNCTIONS, Measuring). */
import { ask, askNumber, askProblem, askRows, type Range, settings } from "./ask";

const office: Range = [
  ["Tenant", "Month", "Workload", "PAU", "MAU", "Association"],
  ["contoso", "2021-09", "Teams", 400, 100, "CPOR"],
  ["contoso", "2022-09", "Teams", 400, 300, "CPOR"],
  ["fabrikam", "2021-09", "Teams", 100, 10, "CSP"],
  ["fabrikam", "2022-09", "Teams", 100, 60, "CSP"],
  ["wingtip", "2021-09", "Teams", 100, 20, "CPOR"],
  ["wingtip", "2022-09", "Teams", 100, 50, "CPOR"],
];
const azure: Range = [
  ["Tenant", "Month", "Service", "ACR", "Association"],
  ["contoso", "2021-08", "Storage", 1000, "PAL"],
  ["contoso", "2021-09", "Storage", 1000, "PAL"],
  ["contoso", "2022-09", "Storage", 1500, "PAL"],
];
const seats: Range = [
  ["Tenant", "Month", "Workload", "Paid seats", "Protected users", "Association"],
  ["contoso", "2021-09", "Intune", 100, 10, "CPOR"],
  ["contoso", "2022-09", "Intune", 100, 30, "CPOR"],
];
const sales: Range = [
  ["Tenant", "Month", "Workload", "MAU"],
  ["contoso", "2021-09", "Sales", 50],
  ["contoso", "2022-09", "Sales", 90],
];
const adds: Range = [
  ["Metric", "Value"],
  ["Usage growth", 0.1],
  ["Usage growth ACR", 5000],
  ["Net customer adds", 3],
  ["Intermediate certifications", 4],
];

const asked: readonly (readonly [metric: string, area: string, range: Range, says: string])[] = [
  // A track that the rules don't have.
  [
    "Usage growth SMB",
    "BusinessApplications",
    sales,
    "There is no track “SMB”. Use Larger markets",
  ],
  ["Usage growth Larger markets", "ModernWork", adds, "There is no track “Larger markets”."],
  ["Usage growth SMB", "Infrastructure", azure, "has no tracks under rulebook 2022-05"],
  ["Usage growth ACR Enterprise", "Infrastructure", adds, "has no tracks under rulebook 2022-05"],
  // An association that isn't scored.
  ["Usage growth SMB DPOR", "ModernWork", office, "association “DPOR” here. Use CPOR or CSP."],
  ["Usage growth SMB PAL", "ModernWork", office, "association “PAL” here. Use CPOR or CSP."],
  [
    "Usage growth Enterprise CSP",
    "ModernWork",
    office,
    "association “CSP” here. Use CPOR or DPOR.",
  ],
  ["Usage growth PAL", "ModernWork", office, "association “PAL” here. Use CPOR, DPOR or CSP."],
  ["M365 usage growth CSP", "Security", seats, "association “CSP” here. Use CPOR."],
  ["Net customer adds DAP", "Infrastructure", azure, "There is no metric “Net customer adds DAP”."],
  // One that is scored with others only.
  [
    "Net customer adds CSP",
    "Infrastructure",
    azure,
    "one number over all associations here, so “CSP”",
  ],
  ["Net customer adds SMB CPOR", "ModernWork", office, "one number over all associations here"],
  ["Intermediate certifications CSP", "DataAI", adds, "one number over all associations here"],
];

describe.each(["METRIC", "EVIDENCE"])("%s", (id) => {
  test.each(asked)("%s in %s is a problem that says what there is", (metric, area, range, says) => {
    const problem = askProblem(id, [area, metric, range]);
    expect(problem.excelCode).toBe("#VALUE!");
    expect(problem.message).toContain(says);
  });
});

test.each([
  ["Usage growth SMB", "unknownTrack", "BusinessApplications", ["SMB"]],
  ["Usage growth SMB DPOR", "unknownAssociation", "ModernWork", ["SMB", "DPOR"]],
  ["Usage growth SMB", "noTracks", "Infrastructure", ["SMB"]],
])("%s is the problem %s that TARGET has", (metric, code, area, options) => {
  const target = askProblem("TARGET", [area, "Usage growth", ...options]);
  const measured = askProblem("METRIC", [area, metric, adds]);
  expect([target.code, measured.code]).toEqual([code, code]);
  expect(measured.message).toBe(target.message);
  expect(measured.sentence("de")).toBe(target.sentence("de"));
});

test("an association that one track alone has means that track: CSP is 60 - 10 = 50, DPOR nothing", () => {
  // Enterprise counts: 200 of 1,000 are more than 50 of 2,000 or 30 of 500.
  expect(askNumber("METRIC", ["ModernWork", "Usage growth", office])).toBe(200);
  expect(askNumber("METRIC", ["ModernWork", "Usage growth CSP", office])).toBe(50);
  expect(askNumber("METRIC", ["ModernWork", "Usage growth DPOR", office])).toBe(0);
  const rows = askRows("EVIDENCE", ["ModernWork", "Usage growth CSP", office]);
  expect(rows.map(({ Contribution }) => Contribution)).toEqual([0, 0, -10, 60, 0, 0]);
});

test("with neither or one the option that counted: CPOR of Enterprise, and of SMB", () => {
  expect(ask("METRIC", ["ModernWork", "Usage growth CPOR", office])).toBe(200);
  expect(ask("METRIC", ["ModernWork", "Usage growth Enterprise", office])).toBe(200);
  expect(ask("METRIC", ["ModernWork", "Usage growth SMB", office])).toBe(30);
  expect(ask("METRIC", ["ModernWork", "Usage growth SMB CSP", office])).toBe(50);
  expect(ask("METRIC", ["ModernWork", "Usage growth CSP SMB", office])).toBe(50);
  expect(ask("METRIC", ["BusinessApplications", "Usage growth Larger", adds])).toBe(0.1);
  expect(ask("METRIC", ["Infrastructure", "Usage growth", azure])).toBe(0.5);
});

test("the only association that counts may be named: 30 - 10 protected users of CPOR", () => {
  expect(ask("METRIC", ["Security", "M365 usage growth CPOR", seats])).toBe(20);
});

test("a track that another rulebook has: SMB in Infrastructure under 2026-07", () => {
  const july = settings(["Rulebook", "2026-07"]);
  expect(ask("METRIC", ["Infrastructure", "Net customer adds SMB", adds, july])).toBe(3);
});

test("the problem of associations that count together, in German", () => {
  expect(
    askProblem("METRIC", ["Infrastructure", "Net customer adds PAL", azure]).sentence("de")
  ).toBe(
    "Netto-Neukunden ist hier eine Zahl über alle Zuordnungen; für „PAL“ allein gibt es keine. Lassen Sie die Zuordnung weg."
  );
});

test("Security's usage growth from 2023-06 adds shares of two units: a problem names the metrics that have one", () => {
  const table = [
    ["Tenant", "Month", "Service", "ACR"],
    ["a", "2022-09", "Sentinel", 0],
    ["a", "2023-09", "Sentinel", 12000],
  ];
  for (const id of ["METRIC", "EVIDENCE"]) {
    const problem = askProblem(id, ["Security", "Usage growth", table]);
    expect(problem.code).toBe("metricOfParts");
    expect(problem.message).toBe(
      "Usage growth has no number of its own here: it adds up shares of targets in different units. " +
        "Use M365 usage growth or Azure usage growth."
    );
  }
});

/** Which row of the metrics tables gives a value: area before track before association, and what else the rows say. */
import { joinNotes } from "../../src/core/note";
import type { AreaId } from "../../src/rules/types";
import { problemOf } from "../worksheet/read";
import { type Asked, measured, measurements, metricOf } from "./measured";

const header = ["Metric", "Value", "Area", "Track", "Association"];
type Row = readonly unknown[];

function value(area: AreaId, asked: Asked, ...rows: readonly Row[]): number | undefined {
  return measured(area, undefined, asked, [header, ...rows])?.amount;
}

function notes(area: AreaId, ...rows: readonly Row[]): string {
  return joinNotes(measurements(area, undefined, [header, ...rows]).notes);
}

const growth = (track: Asked["track"], association: Asked["association"]): Asked => ({
  metric: "usageGrowth",
  track,
  association,
});

test("a metric that no row gives has no value", () => {
  expect(value("ModernWork", growth("smb", "CSP"), ["Deployments", 1, "", "", ""])).toBeUndefined();
});

describe("the most specific row counts, in any order of rows", () => {
  const rows: readonly Row[] = [
    ["Usage growth", 1, "", "", ""],
    ["Usage growth", 2, "", "", "CSP"],
    ["Usage growth", 3, "", "SMB", ""],
    ["Usage growth", 4, "", "SMB", "CSP"],
    ["Usage growth", 5, "ModernWork", "", ""],
    ["Usage growth", 6, "ModernWork", "", "CSP"],
    ["Usage growth", 7, "ModernWork", "SMB", ""],
    ["Usage growth", 8, "ModernWork", "SMB", "CSP"],
  ];

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("with %d rows the last one counts for SMB, CSP", (count) => {
    const given = rows.slice(0, count);
    expect(value("ModernWork", growth("smb", "CSP"), ...given)).toBe(count);
    expect(value("ModernWork", growth("smb", "CSP"), ...[...given].reverse())).toBe(count);
  });

  test("for SMB, CPOR the rows of CSP don't matter; for Enterprise those of SMB don't", () => {
    expect(value("ModernWork", growth("smb", "CPOR"), ...rows)).toBe(7);
    expect(value("ModernWork", growth("enterprise", "DPOR"), ...rows)).toBe(5);
  });

  test("in an area without tracks", () => {
    expect(value("Infrastructure", { metric: "deployments" }, ["Deployments", 1, "", "", ""])).toBe(
      1
    );
    expect(
      value(
        "Infrastructure",
        { metric: "deployments" },
        ["Deployments", 1, "", "", ""],
        ["Deployments", 2, "Infrastructure", "", ""]
      )
    ).toBe(2);
  });
});

test("the association that the row names is told, and its cell", () => {
  const rows = [header, ["Usage growth", 4, "", "", "CSP"]];
  expect(measured("ModernWork", undefined, growth("smb", "CSP"), rows)).toMatchObject({
    association: "CSP",
    place: { range: 1, row: 1, column: 1 },
  });
});

describe("one number over all associations", () => {
  const asked: Asked = { metric: "netCustomerAdds", track: "smb" };

  test("a single row with an association counts, with a remark", () => {
    const found = measured("ModernWork", undefined, asked, [
      header,
      ["Net customer adds", 4, "", "", "CSP"],
    ]);
    expect(found?.amount).toBe(4);
    expect(joinNotes(found?.notes ?? [])).toBe(
      "range 1, cell B2: one number over all associations is scored, so CSP makes no difference."
    );
  });

  test("two rows with associations are a problem, unless there is one without", () => {
    const split: readonly Row[] = [
      ["Net customer adds", 4, "", "", "CSP"],
      ["Net customer adds", 3, "", "", "CPOR"],
    ];
    const problem = problemOf(() => value("ModernWork", asked, ...split));
    expect(problem.code).toBe("oneOverAssociations");
    expect(problem.message).toContain("Net customer adds is one number over all associations");
    expect(value("ModernWork", asked, ...split, ["Net customer adds", 5, "", "", ""])).toBe(5);
    expect(value("ModernWork", asked, ...split, ["Net customer adds", 6, "", "SMB", ""])).toBe(6);
  });
});

test("a blank is 0 with a remark, a 0 is 0 without one", () => {
  const blank = measured("Infrastructure", undefined, { metric: "deployments" }, [
    header,
    ["Deployments", "", "", "", ""],
  ]);
  expect([blank?.amount, joinNotes(blank?.notes ?? [])]).toEqual([
    0,
    "range 1, cell B2 is blank: taken as 0.",
  ]);
  const zero = measured("Infrastructure", undefined, { metric: "deployments" }, [
    header,
    ["Deployments", 0, "", "", ""],
  ]);
  expect([zero?.amount, zero?.notes]).toEqual([0, []]);
});

describe("a value that can't be read", () => {
  const rows: readonly Row[] = [
    ["Deployments", "#N/A", "Infrastructure", "", ""],
    ["Deployments", 3, "", "", ""],
  ];

  test("is a problem of the area that needs it, not of another", () => {
    expect(problemOf(() => value("Infrastructure", { metric: "deployments" }, ...rows)).code).toBe(
      "errorCell"
    );
    expect(value("DataAI", { metric: "deployments" }, ...rows)).toBe(3);
    expect(
      value("Infrastructure", { metric: "usageGrowth" }, ...rows, ["Usage growth", 0.2, "", "", ""])
    ).toBe(0.2);
  });

  test("is left out with a remark where the setting says so, and the next row counts", () => {
    const leaveOut = [
      ["Setting", "Value"],
      ["Unreadable rows", "leave out"],
    ];
    expect(
      measured("Infrastructure", undefined, { metric: "deployments" }, [header, ...rows], leaveOut)
        ?.amount
    ).toBe(3);
    expect(
      joinNotes(measurements("Infrastructure", undefined, [header, ...rows], leaveOut).notes)
    ).toBe("range 1, cell B2 holds “#N/A” and is left out.");
  });
});

describe("rows that have no place here", () => {
  test("a metric of another designation is a remark, but not where its Area says so", () => {
    expect(notes("ModernWork", ["M365 deployments", 1, "", "", ""])).toBe(
      "range 1, cell B2: M365 deployments isn't a metric of this designation under this rulebook and is left out."
    );
    expect(
      notes(
        "ModernWork",
        ["Net customer adds", 1, "ModernWork", "", ""],
        ["M365 deployments", 1, "Security", "", ""]
      )
    ).toBe("");
    expect(notes("ModernWork", ["Usage growth ACR", 1, "ModernWork", "", ""])).toContain(
      "Usage growth ACR isn't a metric"
    );
    expect(notes("ModernWork", ["Intermediate certifications step 1", 1, "", "", ""])).toContain(
      "Intermediate certifications step 1 isn't"
    );
  });

  test("a track that the designation doesn't have", () => {
    const row: Row = ["Deployments", 3, "", "SMB", ""];
    expect(notes("Infrastructure", row)).toBe(
      "range 1, cell B2: there is no track SMB here under this rulebook; the row is left out."
    );
    expect(value("Infrastructure", { metric: "deployments" }, row)).toBeUndefined();
    expect(notes("BusinessApplications", row)).toContain("there is no track SMB here");
    expect(notes("BusinessApplications", ["Deployments", 3, "", "Larger markets", ""])).toBe("");
  });

  test("an association that isn't scored: PAL in Modern Work, DPOR on its SMB track", () => {
    expect(notes("ModernWork", ["Usage growth", 3, "", "", "PAL"])).toBe(
      "range 1, cell B2: PAL earns nothing in Usage growth here; the row is left out."
    );
    expect(notes("ModernWork", ["Usage growth", 3, "", "SMB", "DPOR"])).toContain(
      "DPOR earns nothing"
    );
    expect(notes("ModernWork", ["Usage growth", 3, "", "", "DPOR"])).toBe("");
    expect(
      value("ModernWork", growth("smb", "CSP"), ["Usage growth", 3, "", "", "DPOR"])
    ).toBeUndefined();
  });
});

test("steps and floors are rows of their own", () => {
  const rows = [
    header,
    ["Usage growth", 0.2, "", "", ""],
    ["Usage growth ACR", 900, "", "", ""],
    ["Intermediate certifications step 1", 2, "DataAI", "", ""],
  ];
  const given = measurements("DataAI", undefined, rows);
  const [acr] = metricOf("DataAI", "usageGrowth").requirements;
  const [step] = metricOf("DataAI", "intermediateCertifications").requirements;
  const [advancedStep] = metricOf("DataAI", "advancedCertifications").requirements;
  if (!acr || !step || !advancedStep) throw new Error("A requirement is missing from the rules.");
  expect(given.requirement(metricOf("DataAI", "usageGrowth"), acr, "any")?.amount).toBe(900);
  expect(
    given.requirement(metricOf("DataAI", "intermediateCertifications"), step, "any")?.amount
  ).toBe(2);
  expect(
    given.requirement(metricOf("DataAI", "advancedCertifications"), advancedStep, "any")
  ).toBeUndefined();
});

test("a row of a metrics table counts in place of what the rows of a raw table measure, with a remark", () => {
  const certificates = [
    ["Person", "Exam"],
    ["Kim", "MS-900"],
    ["Lee", "MS-900"],
  ];
  const asked: Asked = { track: "smb" };
  const found = measured("ModernWork", "2022-09-30", asked, certificates, [
    header,
    ["Intermediate certifications", 5, "", "", ""],
  ]);
  expect([found?.amount, found?.overrides?.amount]).toEqual([5, 2]);
  expect(joinNotes(found?.notes ?? [])).toBe("Taken from range 2, cell B2; the rows measure 2.");
  const blank = measured("ModernWork", "2022-09-30", asked, certificates, [
    header,
    ["Intermediate certifications", "", "", "", ""],
  ]);
  expect(blank?.amount).toBe(0);
  expect(
    measured("ModernWork", "2022-09-30", asked, certificates, [
      header,
      ["Deployments", 5, "", "", ""],
    ])?.amount
  ).toBe(2);
});

test("remarks on reading come along", () => {
  expect(notes("ModernWork", ["", 5, "", "", ""])).toContain(
    "range 1, cell B2 has a value but no metric name"
  );
});

/** Counting certified people: each once, with a reason for each row, and what is said where nothing can be counted. */
import type { RowReason } from "../../../src/measure/measured";
import { joinNotes } from "../../../src/core/note";
import { problemOf } from "../../worksheet/read";
import {
  type Asked,
  certificates,
  countIntermediate,
  measured,
  measurements,
  type Row,
  settings,
} from "../measured";

function reasons(
  asOf: string,
  asked: Asked,
  ...ranges: readonly unknown[]
): readonly RowReason[] | undefined {
  return measured("ModernWork", asOf, asked, ...ranges)
    ?.evidence?.()
    .rows.map(({ reason }) => reason);
}

test("one person counts once, however many listed certificates and rows", () => {
  expect(countIntermediate("2022-09-30", [1, "MS-900"], [1, "MS-700"], [1, "MS-900"])).toBe(1);
  expect(
    countIntermediate("2022-09-30", [1, "MS-900"], [2, "MS-700"], [3, "Azure Fundamentals"])
  ).toBe(2);
});

describe("Security: one person holds MS-500, AZ-500 and one of SC-200, SC-300, SC-400", () => {
  const people = (...rows: readonly Row[]): ReturnType<typeof measured> =>
    measured("Security", "2022-09-30", {}, [["Person", "Exam"], ...rows]);

  test("two persons who share the set don't count, one with all three does", () => {
    const shared = people(["Kim", "MS-500"], ["Kim", "AZ-500"], ["Lee", "SC-200"]);
    expect(shared?.amount).toBe(0);
    expect(shared?.evidence?.().rows.map(({ reason }) => reason)).toEqual(
      Array(3).fill("otherGroupMissing")
    );
    const whole = people(
      ["Kim", "MS-500"],
      ["Kim", "AZ-500"],
      ["Lee", "SC-200"],
      ["Kim", "SC-400"]
    );
    expect(whole?.amount).toBe(1);
    expect(whole?.evidence?.().rows.map(({ reason }) => reason)).toEqual([
      ...["counted", "alreadyCounted", "otherGroupMissing", "alreadyCounted"],
    ]);
  });
});

test("each row has one reason, and all rows are told", () => {
  const cells = certificates(
    [1, "MS-900"],
    [1, "MS-700"],
    [2, "MS-900", "", "2022-09-29"],
    [3, "MS-900", "2022-10-01"],
    [4, "MS-900", "", "", "Inactive"],
    [5, "MS-900", "", "", "", "Exam"],
    [6, "AZ-900"],
    [7, "Certified Scrum Master"],
    [8, "MD-100"],
    ["", ""],
    ["Total", 8]
  );
  const value = measured("ModernWork", "2022-09-30", { track: "smb" }, cells);
  expect(reasons("2022-09-30", { track: "smb" }, cells)).toEqual([
    ...[
      "counted",
      "alreadyCounted",
      "expired",
      "completedLater",
      "inactive",
      "examRow",
      "otherCertification",
    ],
    ...["unknownCertification", "combinationIncomplete", "notData", "notData"],
  ]);
  expect(value?.rows?.counted).toBe(1);
  expect(Object.fromEntries(value?.rows?.leftOut ?? [])).toEqual({
    ...{
      alreadyCounted: 1,
      expired: 1,
      completedLater: 1,
      inactive: 1,
      examRow: 1,
      otherCertification: 1,
    },
    ...{ unknownCertification: 1, combinationIncomplete: 1, notData: 2 },
  });
});

test("evidence names cell, person and contribution; unreadable rows are left out where the setting says so", () => {
  const cells = [
    ["Staff"],
    ["Email", "Name", "Certification", "Expires"],
    ["kim@x.com", "Kim", "MS-900", ""],
    ["lee@x.com", "", "MS-900", "soon"],
  ];
  const value = measured(
    "ModernWork",
    "2022-09-30",
    { track: "smb" },
    cells,
    settings(["Unreadable rows", "leave out"])
  );
  expect(value?.evidence?.().rows).toMatchObject([
    { place: { range: 1, row: 2, column: 2 }, who: "Kim", contribution: 1, reason: "counted" },
    {
      place: { range: 1, row: 3, column: 2 },
      who: "lee@x.com",
      contribution: 0,
      reason: "unreadable",
    },
  ]);
});

test("certificates without any date are a problem that asks for As of, once a metric needs them", () => {
  const cells = certificates([1, "MS-900"]);
  expect(measurements("ModernWork", undefined, cells)).toBeDefined();
  const problem = problemOf(() => measured("ModernWork", undefined, { track: "smb" }, cells));
  expect(problem.code).toBe("asOfMissing");
  expect(problem.message).toContain("Which certifications of range 1 count depends on the day");
});

test("no certifications table measures nothing", () => {
  expect(
    measured("ModernWork", "2022-09-30", { track: "smb" }, settings(["Track", "SMB"]))
  ).toBeUndefined();
});

test("titles that match nothing are told once, with their number and the nearest name", () => {
  const { notes } = measurements(
    "ModernWork",
    "2022-09-30",
    certificates([1, "Azure Adminstrator Associat"], [2, "Chief"], [3, "MS-900"])
  );
  expect(joinNotes(notes)).toBe(
    "2 rows with titles that match no certification, the first “Azure Adminstrator Associat” in range 1, cell B2. " +
      "Did you mean “Azure Administrator Associate”?"
  );
});

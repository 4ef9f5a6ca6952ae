/** Counting certified people: validity to the day, exam combinations, steps, sets, readings and the reason of each row. */
import type { RowReason } from "../../src/measure/measured";
import { joinNotes } from "../../src/core/note";
import { blanks, problemOf } from "../worksheet/read";
import { type Asked, measured, measurements, stepOne } from "./measured";

const header = ["MCPID", "Certification", "Completed", "Expires", "Status", "Type"];
type Row = readonly unknown[];

/** Rows of id, certification, completed, expires, status and type, of which the end may be left out. */
function table(...rows: readonly Row[]): readonly Row[] {
  const usual = ["", "", "", "", "Active", "Certification"];
  return [header, ...rows.map((row) => usual.map((cell, column) => row[column] ?? cell))];
}

const settings = (...rows: readonly Row[]): readonly Row[] => [["Setting", "Value"], ...rows];

/** Modern Work intermediate: MS-900, MS-203, MD-100 + MD-101, MS-700 or MS-600. */
function count(asOf: string, ...rows: readonly Row[]): number | undefined {
  return measured("ModernWork", asOf, { track: "smb" }, table(...rows))?.amount;
}

function reasons(
  asOf: string,
  asked: Asked,
  ...ranges: readonly unknown[]
): readonly RowReason[] | undefined {
  return measured("ModernWork", asOf, asked, ...ranges)
    ?.evidence?.()
    .map(({ reason }) => reason);
}

test("one person counts once, however many listed certificates and rows", () => {
  expect(count("2022-09-30", [1, "MS-900"], [1, "MS-700"], [1, "MS-900"])).toBe(1);
  expect(count("2022-09-30", [1, "MS-900"], [2, "MS-700"], [3, "Azure Fundamentals"])).toBe(2);
});

describe("validity on the last day of the month", () => {
  test.each([
    ["the day before", "2022-09-29", 0],
    ["on the day", "2022-09-30", 1],
    ["the day after", "2022-10-01", 1],
  ])("expiry %s", (_, expires, people) => {
    expect(count("2022-09-30", [1, "MS-900", "", expires])).toBe(people);
  });

  test("any day of the month means its last one", () => {
    expect(count("2022-09-01", [1, "MS-900", "", "2022-09-29"])).toBe(0);
    expect(count("2022-09-15", [1, "MS-900", "", "2022-09-30"])).toBe(1);
  });

  test.each([
    ["on the day", "2022-09-30", 1],
    ["the day after", "2022-10-01", 0],
  ])("completed %s", (_, completed, people) => {
    expect(count("2022-09-30", [1, "MS-900", completed])).toBe(people);
  });

  test("29 February counts in a leap year's February, and has expired a year later", () => {
    expect(count("2024-02-10", [1, "MS-900", "", "2024-02-29"])).toBe(1);
    expect(count("2024-02-10", [1, "MS-900", "", "2024-02-28"])).toBe(0);
    expect(count("2025-02-10", [1, "MS-900", "", "2024-02-29"])).toBe(0);
    expect(count("2023-02-10", [1, "MS-900", "", "2023-02-28"])).toBe(1);
  });

  test("a time of day on the last day still counts", () => {
    expect(count("2022-09-30", [1, "MS-900", "2022-09-30T23:59:00", "30/09/2022 00:01"])).toBe(1);
  });

  test.each(blanks)(
    "%s never ends, has always been completed, and is neither inactive nor an exam",
    (_, blank) => {
      expect(count("2022-09-30", [1, "MS-900", blank, blank])).toBe(1);
      const rows = [header, [1, "MS-900", "", "", blank, blank]];
      expect(measured("ModernWork", "2022-09-30", { track: "smb" }, rows)?.amount).toBe(1);
    }
  );

  test.each([
    ["Active", 1],
    ["ACTIVE ", 1],
    ["Aktiv", 1],
    ["Inactive", 0],
    ["Expired", 0],
    ["Retired", 0],
  ])("status %s", (status, people) => {
    expect(count("2022-09-30", [1, "MS-900", "", "", status])).toBe(people);
  });

  test("one valid row per person and certificate is enough", () => {
    expect(
      count("2022-09-30", [1, "MS-900", "", "2022-01-01"], [1, "MS-900", "", "2023-01-01"])
    ).toBe(1);
  });
});

describe("types", () => {
  test.each([
    ["Certification", 1],
    ["certification", 1],
    ["Zertifizierung", 1],
    ["Role-based", 1],
    ["Fundamentals", 1],
    ["Exam", 0],
    ["Certification exam", 0],
    ["Prüfung", 0],
    ["Course", 0],
  ])("%s", (type, people) => {
    expect(count("2022-09-30", [1, "MS-900", "", "", "Active", type])).toBe(people);
  });

  test("with a type column the exam rows of a certificate don't make it", () => {
    expect(
      count("2022-09-30", [1, "MD-100", "", "", "", "Exam"], [1, "MD-101", "", "", "", "Exam"])
    ).toBe(0);
  });
});

describe("exams make certificates", () => {
  const codes = (asOf: string, ...rows: readonly Row[]): number | undefined =>
    measured("ModernWork", asOf, { track: "smb" }, [["Person", "Exam", "Expires"], ...rows])
      ?.amount;

  test("one exam is its certificate", () => {
    expect(codes("2022-09-30", ["Kim", "MS-900", ""], ["Lee", "MS 700", ""])).toBe(2);
  });

  test("of two exams both are needed, by one person, both unexpired", () => {
    expect(codes("2022-09-30", ["Kim", "MD-100", ""])).toBe(0);
    expect(codes("2022-09-30", ["Kim", "MD-100", ""], ["Lee", "MD-101", ""])).toBe(0);
    expect(codes("2022-09-30", ["Kim", "MD-100", ""], ["Kim", "MD-101", ""])).toBe(1);
    expect(
      codes("2022-09-30", ["Kim", "MD-100", "2022-09-30"], ["Kim", "MD-101", "2022-09-29"])
    ).toBe(0);
    expect(codes("2022-09-30", ["Kim", "MD-100 + MD-101", ""])).toBe(1);
  });

  test("the certificate by name needs no exam", () => {
    expect(codes("2022-09-30", ["Kim", "Modern Desktop Administrator Associate", ""])).toBe(1);
  });

  const sales = (asOf: string, ...rows: readonly Row[]): number | undefined =>
    measured("BusinessApplications", asOf, {}, [["Person", "Exam"], ...rows])?.amount;

  test("MB-210 needs PL-200 until 27 Jul 2022, so in June but not in July, whose last day is the 31st", () => {
    expect(sales("2022-06-30", ["Kim", "MB-210"])).toBe(0);
    expect(sales("2022-07-31", ["Kim", "MB-210"])).toBe(1);
    expect(sales("2022-06-30", ["Kim", "MB-210"], ["Kim", "PL-200"])).toBe(1);
  });

  test("MB-300 alone is no certificate, with MB-310 it is; MB-310 alone isn't in 2022-05", () => {
    expect(sales("2022-05-31", ["Kim", "MB-300"])).toBe(0);
    expect(sales("2022-05-31", ["Kim", "MB-310"])).toBe(0);
    expect(sales("2022-05-31", ["Kim", "MB-300, MB-310"])).toBe(1);
  });

  test("a certificate by name stands for its exam: PL-200 by name and MB-210 by code", () => {
    const rows = [
      ["Kim", "MB-210"],
      ["Kim", "Power Platform Functional Consultant Associate"],
    ];
    expect(sales("2022-06-30", ...rows)).toBe(1);
  });

  test("MB-200 and MB-400 count while unexpired", () => {
    expect(sales("2022-05-31", ["Kim", "MB-200"], ["Kim", "MB-400"])).toBe(1);
    expect(sales("2022-05-31", ["Kim", "MB-200"])).toBe(0);
  });
});

describe("retired certificates count until their day", () => {
  const advanced = (asOf: string): number | undefined =>
    measured("BusinessApplications", asOf, { metric: "advancedCertifications" }, [
      ["Person", "Exam"],
      ["Kim", "MB-600"],
    ])?.amount;

  test("MB-600 through June 2023, not in July", () => {
    expect(advanced("2023-06-30")).toBe(1);
    expect(advanced("2023-07-31")).toBe(0);
  });

  test("PL-100 through November 2023, not in December", () => {
    const people = (asOf: string): number | undefined =>
      measured("BusinessApplications", asOf, {}, [
        ["Person", "Exam"],
        ["Kim", "PL-100"],
      ])?.amount;
    expect([people("2023-11-30"), people("2023-12-31")]).toEqual([1, 0]);
  });

  test("the row says so", () => {
    const rows = measured("BusinessApplications", "2023-12-31", {}, [
      ["Person", "Exam"],
      ["Kim", "PL-100"],
    ])?.evidence?.();
    expect(rows?.map(({ reason }) => reason)).toEqual(["retired"]);
  });
});

describe("steps", () => {
  const rows = [
    ["Person", "Exam"],
    ["Kim", "AZ-104"],
    ["Lee", "AZ-104"],
    ["Lee", "AZ-700"],
    ["Sam", "AZ-305"],
  ];

  test("step 1 of intermediate is AZ-104, of advanced AZ-305; they earn nothing themselves", () => {
    expect(stepOne("Infrastructure", "2022-09-30", "intermediateCertifications", rows)).toBe(2);
    expect(stepOne("Infrastructure", "2022-09-30", "advancedCertifications", rows)).toBe(1);
    expect(measured("Infrastructure", "2022-09-30", {}, rows)?.amount).toBe(1);
  });

  test("reading AZ-6 (b): who is scored must hold AZ-104 too; (c): its holders score", () => {
    const extra = [...rows, ["Max", "AZ-700"]];
    const people = (letter: string): number | undefined =>
      measured("Infrastructure", "2022-09-30", {}, extra, settings(["Reading AZ-6", letter]))
        ?.amount;
    expect([people("a"), people("b"), people("c")]).toEqual([2, 1, 3]);
    const evidence = measured(
      "Infrastructure",
      "2022-09-30",
      {},
      extra,
      settings(["Reading AZ-6", "b"])
    )?.evidence?.();
    expect(evidence?.map(({ reason }) => reason)).toEqual([
      ...[
        "otherCertification",
        "otherCertification",
        "counted",
        "otherCertification",
        "gateMissing",
      ],
    ]);
  });
});

describe("Security: one person holds MS-500, AZ-500 and one of SC-200, SC-300, SC-400", () => {
  const people = (...rows: readonly Row[]): ReturnType<typeof measured> =>
    measured("Security", "2022-09-30", {}, [["Person", "Exam"], ...rows]);

  test("two persons who share the set don't count, one with all three does", () => {
    const shared = people(["Kim", "MS-500"], ["Kim", "AZ-500"], ["Lee", "SC-200"]);
    expect(shared?.amount).toBe(0);
    expect(shared?.evidence?.().map(({ reason }) => reason)).toEqual(
      Array(3).fill("otherGroupMissing")
    );
    const whole = people(
      ["Kim", "MS-500"],
      ["Kim", "AZ-500"],
      ["Lee", "SC-200"],
      ["Kim", "SC-400"]
    );
    expect(whole?.amount).toBe(1);
    expect(whole?.evidence?.().map(({ reason }) => reason)).toEqual([
      ...["counted", "alreadyCounted", "otherGroupMissing", "alreadyCounted"],
    ]);
  });
});

describe("reading GE-8 (b): exam codes only", () => {
  const rows = [
    ["Person", "Certification"],
    ["Kim", "Microsoft 365 Fundamentals"],
    ["Lee", "MS-900"],
    ["Sam", "Teams Administrator (MS-700)"],
  ];

  test("a name without a code counts for nobody", () => {
    const people = (letter: string): number | undefined =>
      measured(
        "ModernWork",
        "2022-09-30",
        { track: "smb" },
        rows,
        settings(["Reading GE-8", letter])
      )?.amount;
    expect([people("a"), people("b")]).toEqual([3, 2]);
  });
});

describe("the setting Certification <metric>", () => {
  const rows = [
    ["Person", "Certification"],
    ["Kim", "AZ-104"],
    ["Lee", "Certified Scrum Master"],
    ["Sam", "MS-900"],
  ];
  const people = (...added: readonly unknown[]): ReturnType<typeof measured> =>
    measured(
      "ModernWork",
      "2022-09-30",
      { track: "smb" },
      rows,
      settings(...added.map((each) => ["Certification Intermediate certifications", each]))
    );

  test("adds one that the rules know, by code or name", () => {
    expect(people("AZ-104")?.amount).toBe(2);
    expect(people("Azure Administrator Associate")?.amount).toBe(2);
  });

  test("adds one that no rule names, by its title", () => {
    expect(people("certified scrum-master")?.amount).toBe(2);
    expect(people("AZ-104", "Certified Scrum Master")?.amount).toBe(3);
  });

  test("says so, and leaves other metrics alone", () => {
    expect(joinNotes(people("AZ-104")?.notes ?? [], "en")).toBe(
      "AZ-104 counts because range 2, cell B2 says so."
    );
    const advanced = settings(["Certification Advanced certifications", "AZ-104"]);
    expect(measured("ModernWork", "2022-09-30", { track: "smb" }, rows, advanced)?.amount).toBe(1);
  });

  test("in Security it counts by itself, without the set", () => {
    const added = settings(["Certification Intermediate certifications", "SC-100"]);
    expect(
      measured(
        "Security",
        "2022-09-30",
        {},
        [
          ["Person", "Exam"],
          ["Kim", "SC-100"],
        ],
        added
      )?.amount
    ).toBe(1);
  });
});

test("each row has one reason, and all rows are told", () => {
  const cells = table(
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
  expect(value?.evidence?.()).toMatchObject([
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
  const cells = table([1, "MS-900"]);
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
    table([1, "Azure Adminstrator Associat"], [2, "Chief"], [3, "MS-900"])
  );
  expect(joinNotes(notes, "en")).toBe(
    "2 rows with titles that match no certification, the first “Azure Adminstrator Associat” in range 1, cell B2. " +
      "Did you mean “Azure Administrator Associate”?"
  );
});

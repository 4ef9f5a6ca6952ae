/** Readings of the certification rules that a setting chooses, and certificates that a setting adds. */
import { joinNotes } from "../../src/core/note";
import { measured, settings, stepOne } from "./measured";

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
    )?.evidence?.().rows;
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
    expect(joinNotes(people("AZ-104")?.notes ?? [])).toBe(
      "AZ-104 counts because range 2, cell B2 says so: 1 more person."
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

/** Which exams make a certificate, until when a way is open, and until when a retired certificate counts. */
import { measured, type Row } from "./measured";

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
    ])?.evidence?.().rows;
    expect(rows?.map(({ reason }) => reason)).toEqual(["retired"]);
  });
});

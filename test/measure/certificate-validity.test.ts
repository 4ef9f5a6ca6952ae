/** Whether a certificate counts on the last day of the month: expiry, completion, status and type, each to the day. */
import { blanks } from "../worksheet/read";
import { countIntermediate, measured } from "./measured";

describe("validity on the last day of the month", () => {
  test.each([
    ["the day before", "2022-09-29", 0],
    ["on the day", "2022-09-30", 1],
    ["the day after", "2022-10-01", 1],
  ])("expiry %s", (_, expires, people) => {
    expect(countIntermediate("2022-09-30", [1, "MS-900", "", expires])).toBe(people);
  });

  test("any day of the month means its last one", () => {
    expect(countIntermediate("2022-09-01", [1, "MS-900", "", "2022-09-29"])).toBe(0);
    expect(countIntermediate("2022-09-15", [1, "MS-900", "", "2022-09-30"])).toBe(1);
  });

  test.each([
    ["on the day", "2022-09-30", 1],
    ["the day after", "2022-10-01", 0],
  ])("completed %s", (_, completed, people) => {
    expect(countIntermediate("2022-09-30", [1, "MS-900", completed])).toBe(people);
  });

  test("29 February counts in a leap year's February, and has expired a year later", () => {
    expect(countIntermediate("2024-02-10", [1, "MS-900", "", "2024-02-29"])).toBe(1);
    expect(countIntermediate("2024-02-10", [1, "MS-900", "", "2024-02-28"])).toBe(0);
    expect(countIntermediate("2025-02-10", [1, "MS-900", "", "2024-02-29"])).toBe(0);
    expect(countIntermediate("2023-02-10", [1, "MS-900", "", "2023-02-28"])).toBe(1);
  });

  test("a time of day on the last day still counts", () => {
    expect(
      countIntermediate("2022-09-30", [1, "MS-900", "2022-09-30T23:59:00", "30/09/2022 00:01"])
    ).toBe(1);
  });

  test.each(blanks)(
    "%s never ends, has always been completed, and is neither inactive nor an exam",
    (_, blank) => {
      expect(countIntermediate("2022-09-30", [1, "MS-900", blank, blank])).toBe(1);
      const rows = [
        ["MCPID", "Certification", "Completed", "Expires", "Status", "Type"],
        [1, "MS-900", "", "", blank, blank],
      ];
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
    expect(countIntermediate("2022-09-30", [1, "MS-900", "", "", status])).toBe(people);
  });

  test("one valid row per person and certificate is enough", () => {
    expect(
      countIntermediate(
        "2022-09-30",
        [1, "MS-900", "", "2022-01-01"],
        [1, "MS-900", "", "2023-01-01"]
      )
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
    expect(countIntermediate("2022-09-30", [1, "MS-900", "", "", "Active", type])).toBe(people);
  });

  test("with a type column the exam rows of a certificate don't make it", () => {
    expect(
      countIntermediate(
        "2022-09-30",
        [1, "MD-100", "", "", "", "Exam"],
        [1, "MD-101", "", "", "", "Exam"]
      )
    ).toBe(0);
  });
});

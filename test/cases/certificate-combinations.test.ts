/** Certificates that need several exams (measures 10; certifications 4, C1 to C5, C11). */
import type { Range } from "./ask";
import { count, asOf, dated, held, intermediate, september } from "./certificates";

describe("combinations need all their codes, each unexpired", () => {
  const combination = (...rows: Range): unknown =>
    count("Infrastructure", intermediate, dated(...rows), september);
  test("both", () => {
    expect(
      combination(
        ["Ada", "AZ-800", "", "", "Active"],
        ["Ada", "AZ-801", "", "2022-09-30", "Active"]
      )
    ).toBe(1);
  });
  test("one expired", () => {
    expect(
      combination(
        ["Ada", "AZ-800", "", "2022-09-29", "Active"],
        ["Ada", "AZ-801", "", "2023-01-01", "Active"]
      )
    ).toBe(0);
  });
  test("of two people", () => {
    expect(
      combination(["Ada", "AZ-800", "", "", "Active"], ["Ben", "AZ-801", "", "", "Active"])
    ).toBe(0);
  });
  test.each([
    "AZ-800 + AZ-801",
    "AZ800/801",
    "AZ-800/AZ-801",
    "AZ-800, AZ-801",
    "AZ-800 and AZ-801",
  ])("in one cell: %s", (cell) => {
    expect(combination(["Ada", cell, "", "", "Active"])).toBe(1);
  });
  test("Security: the set belongs to one person, 6 people with a part each are none", () => {
    const split = held(
      ["Ada", "MS-500"],
      ["Ben", "AZ-500"],
      ["Cleo", "SC-200"],
      ["Ada", "SC-300"],
      ["Ben", "SC-400"]
    );
    expect(count("Security", intermediate, split, september)).toBe(0);
    expect(count("Security", intermediate, [...split, ["Ada", "AZ-500"]], september)).toBe(1);
  });
});
describe("PL-200 in the Dynamics combinations, up to an as-of day of 27 July 2022 (C4)", () => {
  test.each(["MB-210", "MB-220", "MB-230", "MB-240"])(
    "%s alone: not on 30 June, but on 31 July and later",
    (code) => {
      const alone = held(["Ada", code]);
      expect(count("BusinessApplications", intermediate, alone, asOf("2022-05-31"))).toBe(0);
      expect(count("BusinessApplications", intermediate, alone, asOf("2022-06-30"))).toBe(0);
      expect(count("BusinessApplications", intermediate, alone, asOf("2022-07-01"))).toBe(1);
      expect(count("BusinessApplications", intermediate, alone, asOf("2022-09-30"))).toBe(1);
    }
  );
  test("the certificate by name needs no PL-200 row", () => {
    const named = held(["Ada", "Dynamics 365 Sales Functional Consultant Associate"]);
    expect(count("BusinessApplications", intermediate, named, asOf("2022-05-31"))).toBe(1);
  });
});

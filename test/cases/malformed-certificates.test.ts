/** Training exports that aren't what they seem: pages in another order, and people whose names are words for sums. */
import { askNumber, askProblem, askRows, type Range, settings } from "./ask";

const asOf = settings(["As of", "2022-09-30"]);
const stepOne = (table: Range): readonly unknown[] => [
  "Infrastructure",
  "Advanced certifications step 1",
  table,
  asOf,
];

describe("a page in another order of columns below the first", () => {
  const header = ["Person", "Certification", "Completed", "Expires"];
  const first = [header, ["A", "AZ-305", "2022-01-01", "2023-01-01"]];
  test("is refused, with the cell where it begins, and CHECK says so", () => {
    const table = [
      ...first,
      ["Person", "Certification", "Expires", "Completed"],
      ["B", "AZ-305", "2023-01-01", "2022-01-01"],
    ];
    const problem = askProblem("METRIC", stepOne(table));
    expect(problem.code).toBe("otherHeader");
    expect(problem.message).toContain("cell B3: another header row begins here, with “Expires”");
    expect(askRows("CHECK", [table, asOf]).map(({ Finding }) => Finding)).toContain(
      problem.message
    );
    const leaveOut = settings(["As of", "2022-09-30"], ["Unreadable rows", "leave out"]);
    expect(askProblem("METRIC", [...stepOne(table).slice(0, 3), leaveOut]).code).toBe(
      "otherHeader"
    );
  });
  test("the same order again is a repeated header: 2 people", () => {
    const table = [...first, header, ["B", "AZ-305", "2022-01-01", "2023-01-01"]];
    expect(askNumber("METRIC", stepOne(table))).toBe(2);
  });
});

describe("a person called by a word for a sum", () => {
  test.each(["Sum", "All", "Alle", "Result"])("%s counts with a title beside it", (name) => {
    const table = [
      ["First name", "Last name", "Email", "Certification"],
      ["Wei", name, "w@x.com", "AZ-305"],
      ["Jo", "Meyer", "j@x.com", "AZ-305"],
    ];
    expect(askNumber("METRIC", stepOne(table))).toBe(2);
  });
  test("without a title, or with a number in its place, the row is a sum", () => {
    const table = [
      ["Person", "Certification"],
      ["Wei", "AZ-305"],
      ["Total", ""],
      ["Total", 12],
    ];
    expect(askNumber("METRIC", stepOne(table))).toBe(1);
    const remarks = askRows("CHECK", [table, asOf]).map(({ Finding }) => String(Finding));
    expect(remarks.filter((remark) => remark.includes("12"))).toEqual([]);
  });
});

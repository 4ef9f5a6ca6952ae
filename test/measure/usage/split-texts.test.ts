/** Texts that can be read in two ways, in tables that are split over ranges: what one range says holds for the others. */
import { askNumber, askProblem } from "../../cases/ask";
import { type Cells, settings } from "./metrics-of";

const azure = (...rows: readonly (readonly unknown[])[]): Cells => [
  ["Tenant", "Month", "ACR", "Service"],
  ...rows.map((row) => [...row, "Storage"]),
];
const growth = (...ranges: Cells[]) => askNumber("METRIC", ["DataAI", "Usage growth", ...ranges]);

describe("point or comma", () => {
  const [older, newer] = [
    ["a", "2021-09", "1.000"],
    ["a", "2022-09", "1.250,50"],
  ];

  test("1.250,50 says that 1.000 in the other range is a thousand: growth is 250.50 of 1,000", () => {
    expect(growth(azure(older, newer))).toBeCloseTo(0.2505, 12);
    expect(growth(azure(older), azure(newer))).toBeCloseTo(0.2505, 12);
  });

  test("the other range goes before the language of Excel, which would read 1", () => {
    const args = ["DataAI", "Usage growth", azure(newer), azure(older)];
    expect(askNumber("METRIC", args, { locale: "en-US" })).toBeCloseTo(0.2505, 12);
  });

  test("a range that says it itself keeps its own way: 1.000,00 and 1,250.00 are 25 % apart", () => {
    const others = [azure(["a", "2021-09", "1.000,00"]), azure(["a", "2022-09", "1,250.00"])];
    expect(growth(...others)).toBeCloseTo(0.25, 12);
  });

  test("ranges that contradict each other say nothing to a third", () => {
    const third = azure(["a", "2022-08", "1.000"]);
    const others = [azure(["a", "2021-09", "1.000,00"]), azure(["a", "2022-09", "1,250.00"])];
    const args = ["DataAI", "Net customer adds", ...others, third];
    expect(askProblem("METRIC", args).message).toContain("range 3, cell C2");
  });
});

describe("day or month", () => {
  const people = (...rows: readonly (readonly unknown[])[]): Cells => [
    ["Person", "Certification", "Expires"],
    ...rows,
  ];
  const onNewYearsEve = settings(["As of", "2022-12"]);
  const certified = (...ranges: Cells[]) =>
    askNumber("METRIC", ["ModernWork", "Intermediate certifications", ...ranges, onNewYearsEve]);

  test("13/01/2023 says that 05/11/2022 is in November, before 31 December: 1 of 2 people", () => {
    const [valid, expired] = [
      ["a", "MS-900", "13/01/2023"],
      ["b", "MS-900", "05/11/2022"],
    ];
    expect(certified(people(valid, expired))).toBe(1);
    expect(certified(people(expired), people(valid))).toBe(1);
  });

  test("days of January look like firsts of months, unless another range says otherwise", () => {
    // 5 and 6 January are past on 28 February, as is 31 December; 1 May and 1 June would not be.
    const january = people(["a", "MS-900", "05/01/2023"], ["b", "MS-900", "06/01/2023"]);
    const later = people(["c", "MS-900", "31/12/2022"]);
    const inFebruary = settings(["As of", "2023-02"]);
    const args = ["ModernWork", "Intermediate certifications", january, later, inFebruary];
    expect(askNumber("METRIC", args)).toBe(0);
  });

  test("association dates of usage: claimed on 3 February, growth counts from there, 50 - 20", () => {
    const usage = (...rows: readonly (readonly unknown[])[]): Cells => [
      ["Tenant", "Month", "Workload", "PAU", "MAU", "Association", "Association date"],
      ...rows,
    ];
    const claimed = usage(
      ["a", "2021-09", "EXO", 100, 10, "CPOR", "03/02/2022"],
      ["a", "2022-02", "EXO", 100, 20, "CPOR", "03/02/2022"],
      ["a", "2022-03", "EXO", 100, 35, "CPOR", "03/02/2022"],
      ["a", "2022-09", "EXO", 100, 50, "CPOR", "03/02/2022"]
    );
    const other = usage(["b", "2022-09", "EXO", 100, 0, "CPOR", "15/02/2022"]);
    const args = ["ModernWork", "Usage growth SMB CPOR", claimed, other];
    expect(askNumber("METRIC", args)).toBe(30);
  });
});

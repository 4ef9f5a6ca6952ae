/** A problem names the cell that is wrong, not one beside it. */
import { askProblem, askRows } from "./ask";

test("of two association columns the one that decides is named, and listed once", () => {
  const table = [
    ["Tenant", "Month", "Service", "ACR", "PartnerAttributionType", "AssociationType"],
    ["a", "2021-09", "Storage", 2000, "CSP", "CSP"],
    ["a", "2022-09", "Storage", 2000, "#NV", "CSP"],
    ["a", "2022-09", "Storage", 2000, "CSP", "#NV"],
  ];
  const problem = askProblem("SCORE", ["Infrastructure", table]);
  expect(problem.message).toContain("cell E3 in the Association column holds the error #NV");
  const errors = askRows("CHECK", [table]).filter(({ Finding }) => String(Finding).includes("#NV"));
  expect(errors.map(({ Cell }) => Cell)).toEqual(["range 1, cell E3"]);
});

test("two months in a metrics table stand in its As of column, C", () => {
  const table = [
    ["Metric", "Value", "As of"],
    ["Deployments", 2, "2022-08"],
    ["Usage growth", 0.1, "2022-09"],
  ];
  expect(askProblem("SCORE", ["Infrastructure", table]).message).toBe(
    "There are two as-of dates: 2022-08 in range 1, cell C2 and 2022-09 in range 1, cell C3. Keep one of them."
  );
});

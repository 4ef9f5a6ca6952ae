/** A range where one value belongs is named as such, with its size. */
import { callFunction } from "../../src/functions";

const metrics = [
  ["Metric", "Value"],
  ["Deployments", 5],
  ["Usage growth", 0.2],
];

test("SCORE without its designation, the 3 × 2 metrics in its place, asks for one value", () => {
  expect(() => callFunction("SCORE", [metrics])).toThrow(
    "The argument area is “3 × 2”; it has to be one value, not a range of cells."
  );
});

test("a row of 2 cells is a range too; one cell in a range of one is its value", () => {
  expect(() =>
    callFunction("TARGET", [[["Infrastructure", "Deployments"]], "Deployments"])
  ).toThrow("“1 × 2”");
  expect(callFunction("TARGET", [[["Infrastructure"]], "Deployments"])).toBe(5);
});

/** What was published stays: the golden copy only grows. `npm run contract:accept` adds what is new to it. */
import golden from "./functions.golden.json";
import { breaksOf, currentlyPublished, type Published } from "./published";

test("nothing that workbooks depend on has vanished or moved", () => {
  expect(breaksOf(golden, currentlyPublished())).toEqual([]);
});

test("the golden copy holds all there is; run npm run contract:accept to add what is new", () => {
  expect(golden).toEqual(currentlyPublished());
});

const before: Published = {
  functions: {
    ONE: { parameters: ["area", "[track]"], returns: "number" },
    TWO: { parameters: ["area", "ranges…"], returns: ["Metric", "Points"] },
  },
  choices: { AREA: ["ModernWork", "Security"] },
};

function after(id: "ONE" | "TWO", change: Partial<Published["functions"][string]>): Published {
  const { ONE, TWO } = before.functions;
  if (ONE === undefined || TWO === undefined) throw new Error("before has ONE and TWO");
  return { ...before, functions: { ONE, TWO, [id]: { ...(id === "ONE" ? ONE : TWO), ...change } } };
}

test.each([
  [
    "another function",
    { ...before, functions: { ...before.functions, NEW: { parameters: ["x"], returns: "text" } } },
  ],
  [
    "an optional parameter at the end",
    after("ONE", { parameters: ["area", "[track]", "[rulebook]"] }),
  ],
  [
    "a parameter that may be left out from now on",
    after("ONE", { parameters: ["[area]", "[track]"] }),
  ],
  ["a column at the end", after("TWO", { returns: ["Metric", "Points", "Note"] })],
  ["another choice", { ...before, choices: { AREA: ["DataAI", "ModernWork", "Security"] } }],
])("%s breaks nothing", (_, changed) => {
  expect(breaksOf(before, changed)).toEqual([]);
});

test.each([
  [
    "TWO is gone.",
    { ...before, functions: { ONE: { parameters: ["area", "[track]"], returns: "number" } } },
  ],
  [
    "Parameter 2 of ONE was [track] and is [rulebook].",
    after("ONE", { parameters: ["area", "[rulebook]", "[track]"] }),
  ],
  ["Parameter 2 of ONE was [track] and is track.", after("ONE", { parameters: ["area", "track"] })],
  ["Parameter 2 of ONE was [track] and is gone.", after("ONE", { parameters: ["area"] })],
  [
    "ONE has the new parameter metric, which older formulas don't give.",
    after("ONE", { parameters: ["area", "[track]", "metric"] }),
  ],
  [
    "Parameter 2 of TWO was ranges… and is [ranges].",
    after("TWO", { parameters: ["area", "[ranges]"] }),
  ],
  [
    "Column 2 of TWO was Points and is Maximum.",
    after("TWO", { returns: ["Metric", "Maximum", "Points"] }),
  ],
  ["Column 2 of TWO was Points and is gone.", after("TWO", { returns: ["Metric"] })],
  ["ONE gave a number and gives a text.", after("ONE", { returns: "text" })],
  ["TWO gave a table and gives a number.", after("TWO", { returns: "number" })],
  ["AREA has no Security any more.", { ...before, choices: { AREA: ["ModernWork"] } }],
])("%s", (sentence, changed: Published) => {
  expect(breaksOf(before, changed)).toContain(sentence);
});

/** The rules of renewals are complete: every rule, offer and window, with names that mean one thing. */
import { dayOfIso } from "../../src/core/month";
import { nameKey } from "../../src/core/text";
import {
  anniversaryRules,
  decisionRules,
  offerIds,
  offers,
  optionIds,
  paymentWindows,
  renewalChoices,
  specializations,
  windowRules,
} from "../../src/rules/renewal";

test("R1 to R16 are there, R5 in two halves, each with a source, both languages and an option", () => {
  expect(Object.keys(decisionRules)).toEqual([
    ...["R1", "R2", "R3", "R4", "R5a", "R5b", "R6", "R7", "R8", "R9"],
    ...["R10", "R11", "R12", "R13", "R14", "R15", "R16"],
  ]);
  for (const { condition, outcome, sources, options } of Object.values(decisionRules)) {
    expect(sources.length).toBeGreaterThan(0);
    expect(options.length).toBeGreaterThan(0);
    expect(outcome.en).toMatch(/\.$/);
    expect(outcome.de).toMatch(/\.$/);
    expect(condition.de).not.toBe(condition.en);
  }
});

test("offers and options have the names of the contract, in its order", () => {
  expect(offerIds.map((id) => offers[id].name.en)).toEqual([
    "Solutions Partner",
    "Gold legacy benefits",
    "Silver legacy benefits",
    "Action Pack",
    "Partner Launch",
    "Partner Success Core",
    "Partner Success Expanded",
  ]);
  expect(optionIds.map((id) => renewalChoices[id].name.en)).toEqual([
    "Designation, new benefits",
    "Designation, legacy benefits",
    "Legacy benefits",
    "Action Pack",
    "Partner Launch",
    "Partner Success Core",
    "Partner Success Expanded",
    "Lapse",
  ]);
  expect(Object.keys(offers)).toEqual(offerIds);
  expect(Object.keys(renewalChoices)).toEqual(optionIds);
});

test.each([
  ["offers", Object.values(offers).map(({ name, aliases }) => [name.en, name.de, ...aliases])],
  [
    "options",
    Object.values(renewalChoices).map(({ name, aliases }) => [name.en, name.de, ...aliases]),
  ],
  ["specializations", specializations.map(({ name, aliases }) => [name, ...aliases])],
])("no spelling of %s means two things", (_, spellings) => {
  const keys = spellings.flatMap((all) => [...new Set(all.map(nameKey))]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test("windows and anniversary rules come oldest first and begin before the first anniversary", () => {
  for (const dated of [Object.values(windowRules), paymentWindows, anniversaryRules]) {
    const days = dated.map(({ from }) => dayOfIso(from));
    expect(days).toEqual(days.toSorted((one, other) => one - other));
  }
  for (const [first] of [paymentWindows, anniversaryRules]) {
    expect(dayOfIso(first?.from ?? "")).toBeLessThan(dayOfIso("2021-10-01"));
  }
});

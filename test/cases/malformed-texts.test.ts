/** Texts that look alike are the same, whatever marks nobody sees and however accents are stored. */
import { askNumber, type Range, settings } from "./ask";

const consumption: Range = [
  ["Tenant", "Month", "Service", "ACR"],
  ["a", "2021-09", "Storage", 1000],
  ["a", "2022-09", "Storage", 1500],
];
const growth = (table: Range): number => askNumber("METRIC", ["DataAI", "Usage growth", table]);

describe("a tenant is one, however it is written", () => {
  // ACR of 1,000 USD and more a year ago and now: the same tenant is no addition, another one would be.
  test.each([
    ["a zero-width space after it", "Müller\u200B"],
    ["a mark of writing direction and a no-break space before it", "\u200E\u00A0Müller"],
    ["the accent as a character of its own", "Mu\u0308ller"],
    ["another case", "MÜLLER"],
  ])("%s", (_, name) => {
    const table = [
      ["Tenant", "Month", "Service", "ACR"],
      ["Müller", "2021-08", "Storage", 1000],
      ["Müller", "2021-09", "Storage", 1000],
      ["Müller", "2022-08", "Storage", 1000],
      [name, "2022-09", "Storage", 1500],
      ["Müller", "2022-09", "Storage", 100],
    ];
    expect(askNumber("METRIC", ["DataAI", "Net customer adds", table])).toBe(0);
    expect(growth(table)).toBeCloseTo(0.6, 12);
  });
  test.each(["\u00A0", "\u3000", "\uFEFF", "\u200B \u200B"])("%j is no tenant", (blank) => {
    expect(growth([...consumption, [blank, "2022-09", "Storage", 900]])).toBe(0.5);
  });
  test("a person with a zero-width space in the e-mail address counts once", () => {
    const table = [
      ["Email", "Certification"],
      ["ada@contoso.com", "MD-100 + MD-101"],
      ["ada@contoso.com\u200B", "MD-100 + MD-101"],
    ];
    const ranges = [table, settings(["As of", "2022-09-30"])];
    expect(askNumber("METRIC", ["ModernWork", "Intermediate certifications", ...ranges])).toBe(1);
  });
});

test("März with its accent as a character of its own is March", () => {
  const table = [...consumption, ["a", "Ma\u0308rz 2022", "Storage", 5]];
  expect(growth(table)).toBe(0.5);
});

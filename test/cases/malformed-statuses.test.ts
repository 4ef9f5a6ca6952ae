/** Certifications whose status is no word for active don't count (measures 9), and a word that few would expect to is said. */
import { askNumber, askRows, type Range, settings } from "./ask";

const asOf = settings(["As of", "2022-09-30"]);
const table = (...states: unknown[]): Range => [
  ["Person", "Certification", "Status"],
  ["Ada", "MD-100 + MD-101", "Active"],
  ...states.map((status, index) => [`p${String(index)}`, "MD-100 + MD-101", status]),
];
const people = (...states: unknown[]): number =>
  askNumber("METRIC", ["ModernWork", "Intermediate certifications", table(...states), asOf]);
const noteOf = (...states: unknown[]): string =>
  String(askRows("BREAKDOWN", ["ModernWork", table(...states), asOf]).at(-1)?.Note);

test("Passed and Valid: 1 person of 3 counts, and the result and CHECK say why", () => {
  const said =
    "range 1, cell C3: 2 rows with the status “Passed”, “Valid”, and only Active counts. " +
    "Enter Active for certifications that are valid.";
  expect(people("Passed", "Valid")).toBe(1);
  expect(noteOf("Passed", "Valid")).toContain(said);
  expect(
    askRows("CHECK", [table("Passed", "Valid"), asOf]).map(({ Finding }) => Finding)
  ).toContain(said);
});
test("METRICS says it beside the 0", () => {
  const [header = [], , passed = []] = table("Passed");
  const [row] = askRows("METRICS", ["ModernWork", [header, passed], asOf]);
  expect(row).toMatchObject({ Metric: "Intermediate certifications", Value: 0 });
  expect(row?.Note).toBe(
    "range 1, cell C2: 1 row with the status “Passed”, and only Active counts. " +
      "Enter Active for certifications that are valid."
  );
});
test.each(["Inactive", "EXPIRED", "Abgelaufen", "Retired"])("%s is plain", (status) => {
  expect(people(status)).toBe(1);
  expect(noteOf(status)).not.toContain("status");
});
test.each(["active", "AKTIV", "", null])("%j counts: 2 people", (status) => {
  expect(people(status)).toBe(2);
  expect(noteOf(status)).not.toContain("status");
});

/** One id in rows of different names joins them into one person (measures 8): said with the number, and the cell in CHECK. */
import { askRows, type Range } from "./ask";

const asOf = [["2022-09-30"]];
const table = (...rows: Range): Range => [["Person", "Email", "Certification"], ...rows];
const row = (...ranges: Range[]): Readonly<Record<string, unknown>> =>
  askRows("METRICS", ["Infrastructure", ...ranges, asOf])[0] ?? {};

test("n/a in place of two e-mails: 1 person, with a remark and the cell", () => {
  const cells = table(["Ada", "n/a", "AZ-700"], ["Bob", "N/A", "AZ-700"], ["Eve", "", "AZ-700"]);
  const said =
    "range 1, cell B3: rows of different names (“Ada”, “Bob”) share the id “n/a” and count as one person. " +
    "Leave the cell blank where it is no id.";
  // Ada and Bob as one, Eve by her name.
  expect(row(cells).Value).toBe(2);
  expect(row(cells).Note).toBe(said);
  expect(askRows("CHECK", [cells, asOf]).map(({ Finding }) => Finding)).toContain(said);
});

test("of two ids shared the second is counted", () => {
  const cells = table(
    ["Ada", "n/a", "AZ-700"],
    ["Bob", "n/a", "AZ-700"],
    ["Eve", "-x-", "AZ-700"],
    ["Kim", "-x-", "AZ-700"]
  );
  expect(row(cells).Note).toMatch(/no id\. 1 more id is shared like this\.$/);
});

test.each([
  ["the same name", "Ada Lovelace"],
  ["another order and an initial", "Lovelace, Ada M."],
  ["case and a blank name", ""],
  ["a first name alone", "ADA"],
])("%s is the same person", (_, name) => {
  const cells = table(["Ada Lovelace", "a@x.com", "AZ-700"], [name, "A@x.com", "AZ-104"]);
  expect(row(cells)).toMatchObject({ Value: 1, Note: "" });
});

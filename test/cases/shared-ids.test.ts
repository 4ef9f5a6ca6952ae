/** One id in rows of different names joins them into one person (measures 8): CHECK names the cell. */
import { askRows, type Range } from "./ask";

const asOf = [["2022-09-30"]];
const table = (...rows: Range): Range => [["Person", "Email", "Certification"], ...rows];
const counted = (cells: Range): unknown =>
  askRows("METRICS", ["Infrastructure", cells, asOf])[0]?.Value;
const shared = (cells: Range): Readonly<Record<string, unknown>> | undefined =>
  askRows("CHECK", [cells, asOf]).find(({ Finding }) => String(Finding).includes("share the id"));

test("n/a in place of two e-mails: 1 person, and CHECK names the cell", () => {
  const cells = table(["Ada", "n/a", "AZ-700"], ["Bob", "N/A", "AZ-700"], ["Eve", "", "AZ-700"]);
  // Ada and Bob as one, Eve by her name.
  expect(counted(cells)).toBe(2);
  expect(shared(cells)).toMatchObject({
    Cell: "range 1, cell B3",
    Finding: "Rows of different names (“Ada”, “Bob”) share the id “n/a” and count as one person",
    Advice: "Leave the cell blank where it is no id.",
  });
});

test("of two ids shared the second is counted", () => {
  const cells = table(
    ["Ada", "n/a", "AZ-700"],
    ["Bob", "n/a", "AZ-700"],
    ["Eve", "-x-", "AZ-700"],
    ["Kim", "-x-", "AZ-700"]
  );
  expect(shared(cells)?.Advice).toMatch(/no id\. Further ids shared like this: 1\.$/);
});

test.each([
  ["the same name", "Ada Lovelace"],
  ["another order and an initial", "Lovelace, Ada M."],
  ["case and a blank name", ""],
  ["a first name alone", "ADA"],
])("%s is the same person", (_, name) => {
  const cells = table(["Ada Lovelace", "a@x.com", "AZ-700"], [name, "A@x.com", "AZ-104"]);
  expect(counted(cells)).toBe(1);
  expect(shared(cells)).toBeUndefined();
});

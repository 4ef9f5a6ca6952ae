/** The rows behind a number: listed with their reasons where the number stands, filtered, and reachable in the sheet. */
import { screen, within } from "@testing-library/react";
import { chosenRows } from "../../src/pane/evidence/row-filter";
import type { RowEvidence } from "../../src/measure/measured";
import { FakeWorkbook } from "./fake-workbook";
import { opener, openPane } from "./open-pane";

const people = [
  ["Person", "Certification", "Expires"],
  ["Ann", "Azure Virtual Desktop Specialty", ""],
  ["Bob", "Azure Virtual Desktop Specialty", "2022-08-31"],
  ["Cid", "Azure Fundamentals", ""],
];

// The simulated page gives nothing a size, and what has none isn't in sight.
Object.defineProperty(HTMLElement.prototype, "offsetHeight", { value: 80 });
Object.defineProperty(Element.prototype, "clientHeight", { value: 320 });
Object.defineProperty(Element.prototype, "clientWidth", { value: 320 });

function workbook(): FakeWorkbook {
  return new FakeWorkbook({
    People: people,
    Settings: [
      ["Setting", "Value"],
      ["As of", "2022-09-30"],
    ],
  });
}

async function openRows(): Promise<{
  readonly book: FakeWorkbook;
  readonly user: ReturnType<typeof openPane>;
  readonly rows: HTMLElement;
}> {
  const book = workbook();
  const user = openPane(book);
  await user.click(await opener("Infrastructure"));
  await user.click(await opener("Advanced certifications"));
  const [first] = await screen.findAllByRole("button", { name: "Show the rows" });
  if (first === undefined) throw new Error("no rows are offered");
  await user.click(first);
  const rows = await screen.findByRole("group", { name: "Rows behind the number" });
  return { book, user, rows };
}

test("every row is listed with its reason, the counted one first", async () => {
  const { rows } = await openRows();
  const items = within(rows).getAllByRole("listitem");
  expect(items).toHaveLength(3);
  expect(within(rows).getByRole("status")).toHaveTextContent("3 rows");
});

test("a search leaves the rows of one person, and a click selects the row in the sheet", async () => {
  const { rows, user, book } = await openRows();
  await user.type(within(rows).getByRole("searchbox"), "bob");
  expect(await within(rows).findByText("Bob")).toBeVisible();
  expect(within(rows).getAllByRole("listitem")).toHaveLength(1);
  await user.click(within(rows).getByRole("button", { name: /^Go to People!/ }));
  expect((await book.selection()).address).toMatch(/^People!.*3/);
});

test("a filter leaves the rows that are left out", async () => {
  const { rows, user } = await openRows();
  await user.selectOptions(within(rows).getByRole("combobox", { name: "Show" }), "leftOut");
  for (const item of within(rows).getAllByRole("listitem")) {
    expect(item).not.toHaveTextContent("adds");
  }
});

describe("rows chosen", () => {
  const row = (who: string, reason: RowEvidence["reason"]): RowEvidence => ({
    place: { range: 1 },
    who,
    contribution: 0,
    reason,
  });
  const rows = [row("Ann", "expired"), row("Bob", "counted"), row("ann-marie", "counted")];
  test.each([
    ["all", "", [1, 2, 0]],
    ["counted", "", [1, 2]],
    ["leftOut", "", [0]],
    ["all", "ANN", [2, 0]],
    ["counted", "bob", [1]],
    ["leftOut", "bob", []],
  ] as const)("%s with “%s”", (choice, who, expected) => {
    expect(chosenRows(rows, choice, who)).toEqual(expected);
  });
});

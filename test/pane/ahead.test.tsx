/** The points of the months ahead in the pane: chart, table, and every certificate that ends by name. */
import { screen, within } from "@testing-library/react";
import { FakeWorkbook } from "./fake-workbook";
import { opener, openPane } from "./open-pane";

const architect = "Azure Solutions Architect Expert";
const desktop = "Azure Virtual Desktop Specialty";

const workbook = (): FakeWorkbook =>
  new FakeWorkbook({
    People: [
      ["Person", "Certification", "Expires"],
      ["Ann", architect, "2022-11-15"],
      ["Bob", architect, ""],
      ["Cid", desktop, "2022-10-31"],
      ["Dora", desktop, ""],
    ],
    Settings: [
      ["Setting", "Value"],
      ["As of", "2022-09-30"],
    ],
  });

async function infrastructure(): Promise<HTMLElement> {
  const user = openPane(workbook());
  await user.click(await opener("When certificates end"));
  return screen.findByRole("group", { name: /^Infrastructure/ });
}

// Two of five people at 20 ÷ 5 = 4 points each; in November one is left, and one architect where the step needs two: 0 points.
test("8 points in September and October 2022 are 0 from November on, with both certificates that end named", async () => {
  const region = await infrastructure();
  expect(within(region).getByRole("img")).toHaveAccessibleName(
    /70 needed\. September 2022: 8; October 2022: 8; November 2022: 0; December 2022: 0/
  );
  const rows = within(region).getAllByRole("row");
  expect(rows).toHaveLength(1 + 13);
  expect(rows[2]).toHaveTextContent(/^Oct 20228–$/);
  const [cid, ann] = within(rows[3] ?? region).getAllByRole("listitem");
  expect(rows[3]).toHaveTextContent(/^Nov 20220−8/);
  expect(cid).toHaveTextContent(
    `Cid no longer counts in Advanced certifications. Holds ${desktop}. Expired on 2022-10-31, before 2022-11-30. People!B4`
  );
  expect(ann).toHaveTextContent(
    `Ann no longer counts in Advanced certifications, step 1. Holds ${architect}. Expired on 2022-11-15, before 2022-11-30.`
  );
});

// 20 ÷ 5 = 4 points a person at first, for at most five people; all six certificates end on one day.
test("of six that end in one month four are named at first, and all on a click", async () => {
  const people = ["Ann", "Bob", "Cid", "Dora", "Eve", "Fay"];
  const user = openPane(
    new FakeWorkbook({
      People: [
        ["Person", "Certification", "Expires"],
        ...people.map((name) => [name, desktop, "2022-10-15"]),
        ["Gus", architect, ""],
        ["Hal", architect, ""],
      ],
      Settings: [
        ["Setting", "Value"],
        ["As of", "2022-09-30"],
      ],
    })
  );
  await user.click(await opener("When certificates end"));
  const region = await screen.findByRole("group", { name: /^Infrastructure/ });
  const [, , october] = within(region).getAllByRole("row");
  expect(october).toHaveTextContent(/^Oct 20220−20/);
  const more = within(region).getByRole("button", { name: "Show 2 more changes" });
  expect(within(region).queryByText(/^Fay no longer counts/)).toBeNull();
  await user.click(more);
  expect(within(region).getByText(/^Fay no longer counts/)).toBeVisible();
});

test("a designation in which nobody stops counting is named, not drawn", async () => {
  await infrastructure();
  expect(await screen.findByText(/^No certificate ends in these months: /)).toHaveTextContent(
    /Security/
  );
});

test("without a table of certificates there is nothing to open", async () => {
  openPane(
    new FakeWorkbook({
      Metrics: [
        ["Metric", "Value", "Area"],
        ["Deployments", 5, "Infrastructure"],
      ],
    })
  );
  await opener("Why isn't … counted?");
  expect(screen.queryByRole("button", { name: "When certificates end" })).toBeNull();
});

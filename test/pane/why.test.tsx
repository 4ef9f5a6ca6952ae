/** The search that answers why a customer or a person isn't counted. */
import { screen, within } from "@testing-library/react";
import { FakeWorkbook } from "./fake-workbook";
import { opener, openPane } from "./open-pane";

/** Two architects meet the step without which advanced certifications earn nothing. */
const architects = [
  ["Cleo", "cleo@contoso.com", "Azure Solutions Architect Expert", ""],
  ["Theo", "theo@contoso.com", "Azure Solutions Architect Expert", ""],
];

const workbook = (others = architects): FakeWorkbook =>
  new FakeWorkbook({
    People: [
      ["Person", "Email", "Certification", "Expires"],
      ["Ann", "ann@contoso.com", "Azure Virtual Desktop Specialty", ""],
      ["Bob", "bob@contoso.com", "Azure Virtual Desktop Specialty", "2022-08-31"],
      ...others,
    ],
    Settings: [
      ["Setting", "Value"],
      ["As of", "2022-09-30"],
    ],
  });

async function ask(who: string, tables = workbook()): Promise<HTMLElement> {
  const user = openPane(tables);
  await user.click(await opener("Why isn't … counted?"));
  const search = await screen.findByRole("search");
  await user.type(within(search).getByRole("searchbox"), `${who}{Enter}`);
  return search;
}

test("a person whose certificate has expired is told so, with what one more would be worth: 20 ÷ 5 = 4 points", async () => {
  const search = await ask("bob");
  const infrastructure = await within(search).findByRole("group", { name: /^Infrastructure/ });
  expect(infrastructure).toHaveTextContent(/Advanced certifications.*gives nothing/);
  expect(infrastructure).toHaveTextContent(/2022-08-31/);
  expect(infrastructure).toHaveTextContent(/would add 4 points/);
  expect(within(infrastructure).getAllByRole("button", { name: /^Go to People!/ })).not.toEqual([]);
});

test("without the two architects that the step needs, one more would add nothing: no points are promised", async () => {
  const search = await ask("bob", workbook([]));
  const infrastructure = await within(search).findByRole("group", { name: /^Infrastructure/ });
  expect(infrastructure).toHaveTextContent(/2022-08-31/);
  expect(infrastructure).not.toHaveTextContent(/would add|maximum/);
});

test("a person who counts gives 1, found by e-mail in any case", async () => {
  const search = await ask("ANN@contoso.com");
  expect(await within(search).findByRole("group", { name: /^Infrastructure/ })).toHaveTextContent(
    /gives 1 person/
  );
});

test("a part of a name offers the names that contain it, and one of them is looked up", async () => {
  const user = openPane(workbook());
  await user.click(await opener("Why isn't … counted?"));
  const search = await screen.findByRole("search");
  await user.type(within(search).getByRole("searchbox"), "an{Enter}");
  expect(await within(search).findByText(/^No row names exactly “an”/)).toBeVisible();
  const names = within(search).getByRole("list", { name: "Names that contain it" });
  expect(
    within(names)
      .getAllByRole("button")
      .map((each) => each.textContent)
  ).toEqual(["Ann"]);
  await user.click(within(names).getByRole("button", { name: "Ann" }));
  expect(await within(search).findByRole("group", { name: /^Infrastructure/ })).toBeVisible();
  expect(within(search).getByRole("searchbox")).toHaveFocus();
});

test("who isn't in the tables is said", async () => {
  const search = await ask("Zoe");
  expect(await within(search).findByText(/No row of the tables names “Zoe”/)).toBeVisible();
});

test("rows below each other with one reason have it once, with a link to each", async () => {
  const twice = ["Dan", "dan@contoso.com", "Azure Developer Associate", ""];
  const search = await ask("dan", workbook([...architects, twice, twice]));
  const infrastructure = await within(search).findByRole("group", { name: /^Infrastructure/ });
  const [first] = within(infrastructure).getAllByText(/“Azure Developer Associate” doesn't count/);
  const links = within(first ?? infrastructure).getAllByRole("button", { name: /^Go to People!/ });
  expect(links.map((each) => each.textContent)).toEqual(["People!C6", "People!C7"]);
});

test("what is found is announced, and that designations with a problem aren't searched", async () => {
  const search = await ask("bob");
  // The specialty counts in Infrastructure; the other five designations look at the row as well, and leave it out.
  expect(await within(search).findByRole("status")).toHaveTextContent(
    /^“bob” is in the rows of 6 designations\.$/
  );
});

test("with a designation that can't be scored, nothing found isn't said of its tables", async () => {
  const tables = new FakeWorkbook({
    Azure: [
      ["Tenant", "Month", "Service", "ACR"],
      ["Fabrikam", "2022-09", "Storage", "n/a"],
    ],
  });
  const search = await ask("Fabrikam", tables);
  expect(
    await within(search).findByText(/^No row of the tables names “Fabrikam”/)
  ).toHaveTextContent(/Designations with a problem aren't searched: mend it first\.$/);
});

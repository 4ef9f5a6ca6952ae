/** Where the deck contradicts itself, the Rules tab folds out both wordings, what is used and why. */
import { screen, within } from "@testing-library/react";
import { FakeWorkbook } from "./fake-workbook";
import { openPane, opener } from "./open-pane";

async function openRules(locale?: string) {
  const user = openPane(new FakeWorkbook({}, locale));
  await user.click(screen.getByRole("tab", { name: locale === undefined ? "Rules" : "Regeln" }));
  await screen.findByRole("searchbox");
  return user;
}

test("Field Service folds out C3 and C4 with their sources", async () => {
  const user = await openRules();
  await user.click(await opener("Business Applications"));
  await user.click(await opener("Intermediate certifications"));
  const item = screen.getByText(/Field Service Functional Consultant/).closest("li");
  if (item === null) throw new Error("Field Service is no item of a list");
  await user.click(within(item).getByRole("button", { name: "The sources disagree (C3, C4)" }));
  expect(item).toHaveTextContent(
    "C3: the deck saysField Service: PL-200 + MB-210 (skilling slide)"
  );
  expect(item).toHaveTextContent("It also saysPL-200 + MB-240 (overview)");
  expect(item).toHaveTextContent("UsedMB-240");
  expect(item).toHaveTextContent("WhyMB-210 is Sales, MB-240 is Field Service");
  expect(item).toHaveTextContent("C4: the deck says");
  expect(
    within(item).getAllByText(/Requirements for Business Applications: Skilling/)
  ).toHaveLength(2);
});

test("what concerns no single certificate stands below the designation: C10 and C11 in Security, in German", async () => {
  const user = await openRules("de");
  await user.click(await opener("Sicherheit"));
  await user.click(await opener("Die Quellen widersprechen sich (C10, C11)"));
  expect(await screen.findByText(/jede von 6 Personen hält MS-500, AZ-500/)).toBeVisible();
  expect(screen.getByText("C10: Das Deck sagt")).toBeVisible();
});

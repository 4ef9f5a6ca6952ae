/** The Rules tab as a user reads it: what rulebook 2022-05 asks for, per designation and track. */
import { screen, within } from "@testing-library/react";
import { FakeWorkbook } from "./fake-workbook";
import { openPane, opener } from "./open-pane";

async function openRules(locale?: string) {
  const user = openPane(new FakeWorkbook({}, locale));
  await user.click(screen.getByRole("tab", { name: locale === undefined ? "Rules" : "Regeln" }));
  await screen.findByRole("searchbox");
  return user;
}

function section(name: string): HTMLElement {
  const heading = screen.getByRole("heading", { name: new RegExp(`^${name}`), level: 5 });
  if (heading.parentElement === null) throw new Error(`${name} stands nowhere`);
  return heading.parentElement;
}

test("all six designations are listed", async () => {
  await openRules();
  expect(
    screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)
  ).toEqual([
    "Infrastructure (Azure)",
    "Data & AI (Azure)",
    "Digital & App Innovation (Azure)",
    "Modern Work",
    "Security",
    "Business Applications",
  ]);
});

test("Modern Work: switching from Enterprise to SMB doubles the customers and halves the points each", async () => {
  const user = await openRules();
  await user.click(await opener("Modern Work"));
  await user.click(await opener("Net customer adds"));
  const metric = section("Net customer adds");
  expect(metric).toHaveTextContent("20 points");
  expect(metric).toHaveTextContent("5 tenants, 4 points each");
  expect(metric).toHaveTextContent("more than 300 paid seats");
  expect(metric).toHaveTextContent("AssociationsCPOR, DPOR");
  await user.click(screen.getByRole("radio", { name: "SMB" }));
  expect(metric).toHaveTextContent("10 tenants, 2 points each");
  expect(metric).toHaveTextContent("more than 10 and up to 300 paid seats");
  expect(metric).toHaveTextContent("AssociationsCPOR, CSP");
  expect(metric).toHaveTextContent("Intune, Exchange Online, ProPlus");
});

test("targets that differ by association are listed apart", async () => {
  const user = await openRules();
  await user.click(await opener("Modern Work"));
  await user.click(await opener("Deployments"));
  expect(section("Deployments")).toHaveTextContent(
    "CPOR: 5 workloads, 5 points eachDPOR: 10 workloads, 2.5 points each"
  );
});

test("growth earns a point per 1 %", async () => {
  const user = await openRules();
  await user.click(await opener("Infrastructure"));
  await user.click(await opener("Usage growth"));
  expect(screen.getByText("20%, 1 point per 1%")).toBeVisible();
});

test("certifications show steps, exams and where they are printed", async () => {
  const user = await openRules();
  await user.click(await opener("Infrastructure"));
  await user.click(await opener("Intermediate certifications"));
  const metric = section("Intermediate certifications");
  expect(metric).toHaveTextContent(
    "Requires: People who hold Azure Administrator AssociateAt least 2 people"
  );
  expect(metric).toHaveTextContent("Azure Administrator Associate AZ-104");
  expect(metric).toHaveTextContent("Windows Server Hybrid Administrator Associate AZ-800 + AZ-801");
  expect(metric).toHaveTextContent("Requirements for Infrastructure: Skilling (May 2022)");
});

test("Security's people need one certification of each of three lists", async () => {
  const user = await openRules();
  await user.click(await opener("Security"));
  await user.click(await opener("Intermediate certifications"));
  const metric = section("Intermediate certifications");
  expect(metric).toHaveTextContent("Holding one of");
  expect(within(metric).getAllByText("and, the same person, one of")).toHaveLength(2);
});

test("a source with an address is a link to a new window that can't reach back", async () => {
  const user = await openRules();
  await user.click(await opener("Infrastructure"));
  await user.click(await opener("Net customer adds"));
  const [link] = within(section("Net customer adds")).getAllByRole("link");
  expect(link).toHaveAttribute("target", "_blank");
  expect(link).toHaveAttribute("rel", "noopener noreferrer");
  expect(link).toHaveAttribute("href", expect.stringMatching(/^https:/));
});

test("readings show the question, all answers, the one used, the evidence and how to choose another", async () => {
  const user = await openRules();
  await user.click(await opener("Infrastructure"));
  await user.click(await opener("Usage growth"));
  await user.click(await opener("Readings"));
  const reading = screen.getByRole("heading", { name: /^GE-1:/ }).parentElement;
  expect(reading).toHaveTextContent("Used: (a)");
  expect(reading).toHaveTextContent("(b)");
  expect(reading).toHaveTextContent("Another one can be chosen with the setting Reading GE-1.");
});

test("the total needs 70 points and points in each gate", async () => {
  const user = await openRules();
  await user.click(await opener("Security"));
  await user.click(await opener("Total and gates"));
  const text = screen.getByText(
    "Qualified from 70 of 100 points on, with points in each of these:"
  );
  expect(within(text.parentElement ?? text).getAllByRole("listitem")).toHaveLength(4);
});

test("searching an exam finds the metrics it counts for, and says through which certification", async () => {
  const user = await openRules();
  await user.type(screen.getByRole("searchbox", { name: "Search the rules" }), "az-104");
  expect(await screen.findByText("3 rules found", { selector: "p" })).toBeVisible();
  expect(screen.getAllByText("Matches Azure Administrator Associate (AZ-104)")).toHaveLength(3);
  expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(3);
});

test("searching finds workloads, several words, and names of the other language", async () => {
  const user = await openRules();
  const box = screen.getByRole("searchbox");
  await user.type(box, "yammer");
  expect(await screen.findByText("3 rules found", { selector: "p" })).toBeVisible();
  await user.clear(box);
  await user.type(box, "Bereitstellungen Moderne");
  expect(await screen.findByText("2 rules found", { selector: "p" })).toBeVisible();
  expect(await opener("Deployments")).toBeVisible();
  await user.clear(box);
  expect(await screen.findAllByRole("heading", { level: 3 })).toHaveLength(6);
});

test("a search without a match says what can be searched for", async () => {
  const user = await openRules();
  await user.type(screen.getByRole("searchbox"), "zebra");
  expect(
    await screen.findByText("Nothing in the rules matches “zebra”.", { selector: "p" })
  ).toBeVisible();
  expect(screen.getByText(/an exam such as AZ-104/)).toBeVisible();
});

test("a found metric in a designation with tracks can be switched, too", async () => {
  const user = await openRules();
  await user.type(screen.getByRole("searchbox"), "modern work net customer");
  await user.click(await screen.findByRole("radio", { name: "SMB" }));
  await user.click(await opener("Net customer adds"));
  expect(screen.getByText("10 tenants, 2 points each")).toBeVisible();
});

test("in German", async () => {
  const user = await openRules("de-CH");
  await user.click(await opener("Moderne Arbeit"));
  await user.click(screen.getByRole("radio", { name: "KMU" }));
  await user.click(await opener("Intermediate-Zertifizierungen"));
  expect(screen.getByText("2 Personen, je 5 Punkte")).toBeVisible();
  await user.click(await opener("Nutzungswachstum"));
  expect(section("Nutzungswachstum")).toHaveTextContent("CPOR: 500 MAU, je 0,06 Punkte");
});

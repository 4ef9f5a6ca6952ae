/** The pane without a mouse: what the keys do where the focus is. How it moves is tested in a real browser. */
import { act, screen } from "@testing-library/react";
import { FakeWorkbook } from "./fake-workbook";
import { openPane, opener } from "./open-pane";
import { metrics, settings } from "./workbooks";

test("a tab that gets the focus is shown, and the other one hidden", async () => {
  openPane(new FakeWorkbook({ Metrics: metrics }));
  await screen.findByText("Qualified");
  act(() => screen.getByRole("tab", { name: "Rules" }).focus());
  expect(screen.getByRole("tab", { name: "Rules" })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("tabpanel", { name: "Rules" })).toBeVisible();
  expect(screen.queryByRole("tabpanel", { name: "Score" })).not.toBeInTheDocument();
  expect(await screen.findByRole("searchbox")).toBeVisible();
});

test("Enter opens a designation and a metric in it", async () => {
  const user = openPane(new FakeWorkbook({ Metrics: metrics }));
  await screen.findByText("Qualified");
  (await opener("Infrastructure")).focus();
  await user.keyboard("{Enter}");
  (await opener("Net customer adds")).focus();
  await user.keyboard("{Enter}");
  expect(screen.getByText("30 × 2 ÷ 3 = 20 points")).toBeVisible();
});

test("Space ticks a table and chooses a track", async () => {
  const user = openPane(new FakeWorkbook({ Metrics: metrics, Settings: settings }));
  await screen.findByText("Qualified");
  (await opener("Tables used")).focus();
  await user.keyboard("{Enter}");
  (await screen.findByRole("checkbox", { name: "Settings" })).focus();
  await user.keyboard(" ");
  expect(await screen.findByText("No as-of date · Rulebook 2022-05")).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Rules" }));
  await user.click(await opener("Modern Work"));
  screen.getByRole("radio", { name: "SMB" }).focus();
  await user.keyboard(" ");
  expect(screen.getByRole("radio", { name: "SMB" })).toBeChecked();
});

test("what was opened in a tab is still open after a look at another", async () => {
  const user = openPane(new FakeWorkbook({ Metrics: metrics }));
  await screen.findByText("Qualified");
  await user.click(await opener("Modern Work"));
  await user.click(screen.getByRole("tab", { name: "Rules" }));
  expect(screen.getByText("SMB counts")).not.toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Score" }));
  expect(screen.getByText("SMB counts")).toBeVisible();
});

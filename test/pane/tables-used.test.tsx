/** Which tables the pane finds on the sheets, and how the user chooses among them. */
import { screen, within } from "@testing-library/react";
import { FakeWorkbook } from "./fake-workbook";
import { designationItem, openPane, opener } from "./open-pane";
import { infrastructure, metrics, settings } from "./workbooks";

async function openTables(workbook: FakeWorkbook) {
  const user = openPane(workbook);
  await screen.findByText("Tables used");
  await user.click(await opener("Tables used"));
  await screen.findAllByRole("checkbox");
  return user;
}

const tick = (name: string): HTMLElement => screen.getByRole("checkbox", { name });

test("tables are listed with their kind, rows and address, and all are used at first", async () => {
  const workbook = new FakeWorkbook({ Metrics: [["Contoso"], [], ...metrics], Settings: settings });
  await openTables(workbook);
  expect(screen.getByText("2 of 2")).toBeVisible();
  expect(tick("Metrics")).toBeChecked();
  expect(tick("Metrics")).toHaveAccessibleDescription("14 rows of metrics · Metrics!A3:E17");
  expect(tick("Settings")).toHaveAccessibleDescription("1 row of settings · Settings!A1:B2");
});

test("a table that is unticked counts no more, and the choice is kept in the workbook", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics, Settings: settings });
  const user = await openTables(workbook);
  expect(screen.getByText("As of June 2022 · Rulebook 2022-05")).toBeVisible();
  await user.click(tick("Settings"));
  expect(await screen.findByText("No as-of date · Rulebook 2022-05")).toBeVisible();
  expect(workbook.settings.get("tables")).toBe('{"sheet Settings settings 1":{"used":false}}');
});

test("a choice made in an earlier session applies", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics, Settings: settings });
  workbook.settings.set("tables", '{"sheet Settings settings 1":{"used":false}}');
  await openTables(workbook);
  expect(screen.getByText("No as-of date · Rulebook 2022-05")).toBeVisible();
  expect(tick("Settings")).not.toBeChecked();
});

test("a saved choice that can't be read is as good as none", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics });
  workbook.settings.set("tables", '{"sheet Metrics');
  openPane(workbook);
  expect(await screen.findByText("Qualified")).toBeVisible();
});

test("without any metrics or certifications ticked the pane says what to tick", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics, Settings: settings });
  const user = await openTables(workbook);
  await user.click(tick("Metrics"));
  expect(await screen.findByText("Nothing to score.")).toBeVisible();
  await user.click(tick("Metrics"));
  expect(await screen.findByText("Qualified")).toBeVisible();
});

test("a choice that can't be saved still applies and says so", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics, Settings: settings });
  workbook.refused.set("saveSetting", "The workbook is read-only.");
  const user = await openTables(workbook);
  await user.click(tick("Settings"));
  expect(
    await screen.findByText(/couldn't be saved in the workbook: The workbook is read-only\./)
  ).toBeVisible();
  expect(await screen.findByText("No as-of date · Rulebook 2022-05")).toBeVisible();
});

const withoutArea = [
  ["Metric", "Value"],
  ...infrastructure.map(([, metric, , , value]) => [metric ?? "", value ?? ""]),
];

test("a table without an Area column asks for its designation, and the answer is kept", async () => {
  const workbook = new FakeWorkbook({
    Numbers: withoutArea.filter(([metric]) => metric !== "Usage growth"),
  });
  const user = openPane(workbook);
  expect(await screen.findByText(/Numbers has no Area column/)).toBeVisible();
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Designation of Numbers" }),
    "Infrastructure (Azure)"
  );
  // 20 + 16 + 6: without usage growth.
  expect(await designationItem("Infrastructure")).toHaveTextContent("42of 100");
  expect(await designationItem("Data & AI")).toHaveTextContent("No values in the tables");
  expect(screen.queryByText(/has no Area column/)).not.toBeInTheDocument();
  expect(workbook.settings.get("tables")).toBe(
    '{"sheet Numbers metrics 1":{"area":"Infrastructure"}}'
  );
});

test("a title, or metrics that one designation alone has, answer that by themselves", async () => {
  const security = [
    ["Metric", "Value"],
    ["M365 net customer adds", 5],
  ];
  openPane(
    new FakeWorkbook({ One: [["Metrics for Infrastructure"], ...withoutArea], Two: security })
  );
  expect(await designationItem("Infrastructure")).toHaveTextContent("54.5of 100");
  expect(await designationItem("Security")).toHaveTextContent("10of 100");
  expect(screen.queryByText(/has no Area column/)).not.toBeInTheDocument();
});

test("a workbook's own table is found by its name and not a second time on its sheet", async () => {
  const workbook = new FakeWorkbook({ Data: [["Contoso"], ...metrics], Settings: settings });
  workbook.nameTable("PartnerMetrics", "Data!A2:E16");
  await openTables(workbook);
  expect(tick("PartnerMetrics")).toHaveAccessibleDescription("14 rows of metrics · Data!A2:E16");
  expect(screen.queryByRole("checkbox", { name: "Data" })).not.toBeInTheDocument();
  const item = await designationItem("Modern Work");
  expect(within(item).getByText("70.2")).toBeVisible();
});

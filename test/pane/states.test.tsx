/** Nothing to score, still reading, a workbook that refuses, and cells that can't be read: each says what to do next. */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { Frame } from "../../src/pane/Frame";
import { FakeWorkbook } from "./fake-workbook";
import { designationItem, openPane, opener } from "./open-pane";
import { metrics, settings } from "./workbooks";

test("an empty workbook is offered the sample sheets, and they are scored once inserted", async () => {
  const workbook = new FakeWorkbook();
  const user = openPane(workbook);
  expect(await screen.findByRole("heading", { name: "No tables to score yet" })).toBeVisible();
  expect(
    screen.getByText(
      /^Adds 6 sheets at the end: Score, Breakdown, Metrics, Trainings, Settings, Renewal\./
    )
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Insert sample sheets" }));
  expect(await designationItem("Modern Work")).toHaveTextContent("75.2of 100");
  expect((await workbook.sheets()).map(({ sheet }) => sheet)).toEqual([
    "Score",
    "Breakdown",
    "Metrics",
    "Trainings",
    "Settings",
    "Renewal",
  ]);
});

test("settings alone are nothing to score: the sample is offered there, too", async () => {
  openPane(new FakeWorkbook({ Settings: settings }));
  expect(await screen.findByRole("button", { name: "Insert sample sheets" })).toBeVisible();
});

test("sheets that can't be inserted leave the offer and the reason", async () => {
  const workbook = new FakeWorkbook();
  workbook.refused.set("insertSheets", "The workbook is protected.");
  const user = openPane(workbook);
  await user.click(await screen.findByRole("button", { name: "Insert sample sheets" }));
  expect(
    await screen.findByText("The sheets couldn't be inserted: The workbook is protected.")
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Insert sample sheets" })).toBeEnabled();
});

test("while the workbook is being read the pane says so", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics });
  workbook.delay = new Promise(() => undefined);
  openPane(workbook);
  expect(
    await screen.findByRole("progressbar", { name: "Reading the workbook's tables …" })
  ).toBeVisible();
});

test("a workbook that can't be read can be tried again", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics });
  workbook.refused.set(
    "sheets",
    "A cell is being edited. Finish typing with Enter, then try again."
  );
  const user = openPane(workbook);
  expect(
    await screen.findByText("A cell is being edited. Finish typing with Enter, then try again.")
  ).toBeVisible();
  workbook.refused.clear();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Qualified")).toBeVisible();
});

test("a mistake of ours while reading is told from a workbook that refuses", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics });
  workbook.sheets = () => Promise.reject(new TypeError("a mistake"));
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const user = openPane(workbook);
  expect(await screen.findByText("This view has stopped.")).toBeVisible();
  workbook.sheets = () => Promise.resolve([]);
  await user.click(screen.getByRole("button", { name: "Show again" }));
  expect(await screen.findByText("No tables to score yet")).toBeVisible();
  silenced.mockRestore();
});

test("an error cell fails its designation only; its sentence leads to the cell", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics });
  await workbook.write("Metrics!E11", [["#REF!"]]);
  const user = openPane(workbook);
  const message = (await screen.findByText(/Metrics!E11 .* holds the error #REF!/)).closest("div");
  expect(message).toHaveTextContent("Infrastructure");
  expect(await designationItem("Infrastructure")).toHaveTextContent("Can't be scored");
  expect(await designationItem("Modern Work")).toHaveTextContent("70.2of 100");
  await user.click(screen.getByRole("button", { name: "Go to cell" }));
  expect((await workbook.selection()).address).toBe("Metrics!E11");
});

test("a name that isn't known fails all six and is said once", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics });
  await workbook.write("Metrics!B2", [["Net custmer adds"]]);
  const user = openPane(workbook);
  expect(
    await screen.findAllByText(
      /There is no metric “Net custmer adds”\. Did you mean “Net customer adds”\?/
    )
  ).toHaveLength(1);
  expect(screen.getAllByText("Can't be scored")).toHaveLength(6);
  workbook.refused.set("select", "The sheet is hidden.");
  await user.click(screen.getByRole("button", { name: "Go to cell" }));
  expect(
    await screen.findByText(/The cell couldn't be selected: The sheet is hidden\./)
  ).toBeVisible();
});

test("a metrics table whose Value header was overtyped is refused by name, not scored as if it weren't there", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics });
  await workbook.write("Metrics!E1", [["Walue"]]);
  openPane(workbook);
  expect(
    await screen.findByText(/Metrics!A1:E15 looks like a table of metrics but has no Value column/)
  ).toBeVisible();
  expect(screen.getAllByText("Can't be scored")).toHaveLength(6);
});

test("a problem's sentence is in the user's language", async () => {
  const workbook = new FakeWorkbook({ Metrics: metrics }, "de-AT");
  await workbook.write("Metrics!B2", [["Net custmer adds"]]);
  openPane(workbook);
  expect(await screen.findByText(/Es gibt keine Metrik „Net custmer adds“/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Zur Zelle" })).toBeVisible();
});

test("a view that breaks leaves the others usable and can be shown again", async () => {
  let breaks = true;
  const Fragile = (): ReactElement => {
    if (breaks) throw new Error("broken for the test");
    return <p>Whole again</p>;
  };
  const Sound = (): ReactElement => <p>Sound</p>;
  const icon = (): ReactElement => <span />;
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  render(
    <Frame
      workbook={new FakeWorkbook()}
      theme="dark"
      tabs={[
        { id: "a", label: "tabs.score", Icon: icon, Body: Fragile },
        { id: "b", label: "tabs.rules", Icon: icon, Body: Sound },
      ]}
    />
  );
  const user = userEvent.setup();
  const panel = screen.getByRole("tabpanel");
  expect(within(panel).getByText("This view has stopped.")).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Rules" }));
  expect(screen.getByText("Sound")).toBeVisible();
  await user.click(screen.getByRole("tab", { name: "Score" }));
  breaks = false;
  await user.click(screen.getByRole("button", { name: "Show again" }));
  expect(screen.getByText("Whole again")).toBeVisible();
  silenced.mockRestore();
});

test("whatever is shown, the notice stands below it", async () => {
  openPane(new FakeWorkbook({ Metrics: metrics }));
  expect(screen.getByText("Unofficial estimate, not from Microsoft")).toBeVisible();
  expect(screen.getByText(/^Version \d+\.\d+\.\d+$/)).toBeVisible();
  await screen.findByText("Qualified");
  expect(await opener("Modern Work")).toBeVisible();
});

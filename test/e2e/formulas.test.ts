/** A user types into the workbench's cells: the score, the pane and the sentences of errors follow. */
import { expectCell, openWorkbench, readCell, typeInto } from "./browser";

test("a formula typed by keyboard gives 16 + 10 + 15 + 19.2 + 15 = 75.2 points for Modern Work", async () => {
  const { page, complaints, strangers } = await openWorkbench();
  await typeInto(
    page,
    "Score!A26",
    '=SPD.SCORE("ModernWork",Metrics!A3:E44,Trainings!A1:Q161,Settings!A3:B12)'
  );
  await expectCell(page, "Score!A26", 75.2);
  // By now late errors and requests, if any, have come.
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

test("10 instead of 8 new SMB tenants: 4 points more, 79.2 in cell and pane", async () => {
  const { page } = await openWorkbench();
  // Metrics!E25 holds the SMB track's net customer adds: 8, worth 16 of 20 points.
  expect(await readCell(page, "Metrics!E25")).toBe(8);
  await typeInto(page, "Metrics!E25", "10");
  await expectCell(page, "Score!F7", 79.2);
  await page.getByRole("button", { name: /Modern Work.*79\.2/ }).waitFor();
});

test("a text where a number belongs shows the sentence that names the cell, in the pane too", async () => {
  const { page } = await openWorkbench();
  await typeInto(page, "Metrics!E25", "many");
  await expectCell(page, "Score!A3", "#VALUE!");
  const sentence = page.getByText(/Metrics!E25.*“many”.*isn't a number/);
  await sentence.first().waitFor();
});

test("rows typed and pasted below a table are in it", async () => {
  const { page } = await openWorkbench();
  await page.evaluate(async () => {
    const cells = [["Metric", "Value"], [null, null], [], [], [], [], ["=SUM(Mine[Value])"]];
    const tables = [{ name: "Mine", cells: "A1:B2" }];
    await window.spdWorkbench?.workbook?.insertSheets([{ name: "Mine", cells, tables }]);
  });
  await expectCell(page, "Mine!A7", 0);
  await typeInto(page, "Mine!A2", "Deployments");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(async () =>
    navigator.clipboard.writeText("Usage growth\t1\nDeployments\t2\n")
  );
  await page.keyboard.press("Control+v");
  await expectCell(page, "Mine!A7", 3);
});

/** The Formulas tab over the workbench's spreadsheet. */
import { expectCell, openWorkbench } from "./browser";

test("a formula from its form stands in the selected cell, and 1 undo takes it back", async () => {
  const { page, complaints } = await openWorkbench();
  await page.evaluate(async () => window.spdWorkbench?.workbook?.select("Score!B20"));
  await page.getByRole("tab", { name: "Formulas" }).click();
  await page.getByRole("button", { name: /^SPD\.TARGET / }).click();
  await page.getByRole("combobox", { name: /area/ }).fill("ModernWork");
  await page.getByRole("combobox", { name: /metric/ }).fill("Net customer adds");
  await page.getByRole("combobox", { name: /track/ }).fill("SMB");
  // In Modern Work, 10 new SMB customers earn the maximum.
  await page.getByRole("status").getByText("10", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Insert into Score!B20" }).click();
  await page.getByText(/^The formula stands in Score!B20/).waitFor();
  await expectCell(page, "Score!B20", 10);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectCell(page, "Score!B20", null);
  expect(complaints).toEqual([]);
});

test("2 formulas from before the add-in was there calculate after 1 click", async () => {
  const { page } = await openWorkbench();
  const target = '_xldudf_SPD_TARGET("ModernWork","Net customer adds","SMB")';
  await page.evaluate(
    async (call) =>
      window.spdWorkbench?.workbook?.write("Score!B20:C20", [[`=${call}`, `=[2]!${call}`]]),
    target
  );
  await expectCell(page, "Score!B20", "#NAME?");
  await expectCell(page, "Score!C20", "#NAME?");
  await page.getByRole("tab", { name: "Formulas" }).click();
  await page.getByRole("button", { name: "Repair formulas" }).click();
  await page.getByRole("button", { name: "Look for such formulas" }).click();
  await page.getByRole("button", { name: "Repair 2 formulas" }).click();
  await page.getByText(/^2 formulas were entered again/).waitFor();
  await expectCell(page, "Score!B20", 10);
  await expectCell(page, "Score!C20", 10);
});

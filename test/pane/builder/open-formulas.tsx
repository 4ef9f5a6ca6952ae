/** Opens the Formulas tab alone on a workbook. */
import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { Frame } from "../../../src/pane/Frame";
import { formulasTab } from "../../../src/pane/tabs/FormulasTab";
import type { FakeWorkbook } from "../fake-workbook";

export async function openFormulas(workbook: FakeWorkbook): Promise<UserEvent> {
  render(<Frame workbook={workbook} theme="light" tabs={[formulasTab]} />);
  await screen.findByRole("searchbox");
  return userEvent.setup();
}

/** The form of a function, such as `SCORE`. */
export async function openForm(workbook: FakeWorkbook, id: string): Promise<UserEvent> {
  const user = await openFormulas(workbook);
  await user.click(screen.getByRole("button", { name: (name) => name.startsWith(`SPD.${id} `) }));
  return user;
}

/** Opens the pane on a workbook, and finds its parts as a user does. */
import { render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { Pane } from "../../src/pane";
import type { FakeWorkbook } from "./fake-workbook";

export function openPane(workbook: FakeWorkbook): UserEvent {
  render(<Pane workbook={workbook} theme="light" />);
  return userEvent.setup();
}

/** The button that opens a designation, a metric or a list; its name begins with this text. */
export function opener(begin: string): Promise<HTMLElement> {
  return screen.findByRole("button", { name: (name) => name.startsWith(begin), expanded: false });
}

/** The part of the pane that belongs to a heading that begins with this text. */
export async function designationItem(name: string): Promise<HTMLElement> {
  const heading = await screen.findByRole("heading", {
    level: 3,
    name: (text) => text.startsWith(name),
  });
  const item = heading.parentElement;
  if (item === null) throw new Error(`${name} stands nowhere`);
  return item;
}

export function meterText(container: HTMLElement, name: string): string | null {
  return within(container).getByRole("meter", { name }).getAttribute("aria-valuetext");
}

/** Draws the pane in the page, on the workbook that Excel has open; loaded by itself, because cells that calculate need neither. */
import { type ReactElement, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "../pane";
import type { Workbook } from "../pane/workbook";
import { ExcelWorkbook } from "./excel-workbook";
import { currentTheme, onThemeMayHaveChanged } from "./theme";

function ThemedPane({ workbook }: { readonly workbook: Workbook }): ReactElement {
  return (
    <Pane workbook={workbook} theme={useSyncExternalStore(onThemeMayHaveChanged, currentTheme)} />
  );
}

export function showPane(element: HTMLElement, locale: string): void {
  const workbook = new ExcelWorkbook(locale);
  element.replaceChildren();
  createRoot(element).render(<ThemedPane workbook={workbook} />);
}

/** Draws the pane in the page; loaded by itself, because cells that calculate don't need it. */
import { type ReactElement, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "../pane";
import type { Workbook } from "../pane/workbook";
import { currentTheme, onThemeMayHaveChanged } from "./theme";

function ThemedPane({ workbook }: { readonly workbook: Workbook }): ReactElement {
  return (
    <Pane workbook={workbook} theme={useSyncExternalStore(onThemeMayHaveChanged, currentTheme)} />
  );
}

export function showPane(element: HTMLElement, workbook: Workbook): void {
  element.replaceChildren();
  createRoot(element).render(<ThemedPane workbook={workbook} />);
}

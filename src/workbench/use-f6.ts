/** F6 goes from the spreadsheet to the pane and back, as in Excel: Tab stays in the cells. */
import { type RefObject, useEffect } from "react";

interface Places {
  readonly spreadsheet: RefObject<HTMLElement | null>;
  readonly pane: RefObject<HTMLElement | null>;
}

/** @param show Brings the pane, or the spreadsheet, into view where it is hidden. */
export function useF6({ spreadsheet, pane }: Places, show: (place: keyof Places) => void): void {
  useEffect(() => {
    let cell: HTMLElement | undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const { activeElement } = document;
      if (pane.current?.contains(activeElement) === true) {
        show("spreadsheet");
        cell?.focus();
        return;
      }
      if (
        activeElement instanceof HTMLElement &&
        spreadsheet.current?.contains(activeElement) === true
      ) {
        cell = activeElement;
      }
      show("pane");
      pane.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    };
    // Before the spreadsheet, which takes every key that it is given.
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, [spreadsheet, pane, show]);
}

/** The workbench's handle for browser tests, `window.spdWorkbench`: when the workbook is calculated, and the door to it. */
import type { Spreadsheet } from "./spreadsheet";
import type { UniverWorkbook } from "./univer-workbook";

declare global {
  interface Window {
    spdWorkbench?: {
      /** Resolves when the first calculation is shown; `workbook` is there by then. */
      readonly ready: Promise<void>;
      workbook?: UniverWorkbook;
    };
  }
}

/** Puts the handle on the window; call the returned function when the spreadsheet is open. */
export function installTestHandle(): (spreadsheet: Spreadsheet) => void {
  let open: (calculated: Promise<void>) => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    open = resolve;
  });
  const handle: Window["spdWorkbench"] = { ready };
  window.spdWorkbench = handle;
  return ({ workbook, calculated }) => {
    handle.workbook = workbook;
    open(calculated);
  };
}

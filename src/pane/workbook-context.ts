/** Hands the workbook to every component. */
import { createContext, useContext } from "react";
import type { Workbook } from "./workbook";

export const WorkbookContext = createContext<Workbook | undefined>(undefined);

export function useWorkbook(): Workbook {
  const workbook = useContext(WorkbookContext);
  if (workbook === undefined)
    throw new Error("The pane's components need a WorkbookContext around them.");
  return workbook;
}

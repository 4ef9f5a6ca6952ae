/** Shows a problem's sentence where the spreadsheet would only name the kind of error: beside a cell under the pointer. */
import type { FWorkbook } from "@univerjs/sheets/facade";
import { CellAlertManagerService } from "@univerjs/preset-sheets-core";
import type { Language } from "../core/language";
import { problemOf } from "./problem-in-cell";
import { words } from "./words";

/** Univer offers no hook for the text of these alerts, so its service gets another `showAlert`. */
export function showProblemsOnHover(book: FWorkbook, language: Language): void {
  const alerts = book.getActiveSheet().getInject().get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const cell = book.getSheetBySheetId(subUnitId)?.getRange(row, col);
    const sentence = cell && problemOf(cell.getCellData(), cell.getFormula());
    showAlert(
      sentence === undefined
        ? alert
        : { ...alert, title: words[language].problem, message: sentence }
    );
  };
}

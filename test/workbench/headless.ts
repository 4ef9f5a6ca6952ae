/** The workbench's spreadsheet without its page: Univer's engine in Node. */
import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets-formula/facade";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets-table/facade";
import type { NewSheet } from "../../src/pane/workbook";
import { customFunctions } from "../../src/workbench/custom-functions";
import { workbookData } from "../../src/workbench/sheet-data";
import { UniverWorkbook } from "../../src/workbench/univer-workbook";

export interface Headless {
  readonly workbook: UniverWorkbook;
  readonly api: FUniver;
  readonly book: ReturnType<FUniver["createWorkbook"]>;
  readonly close: () => void;
}

/** A calculated workbook of these sheets. */
export async function openHeadless(
  sheets: readonly NewSheet[],
  locale = "en-US"
): Promise<Headless> {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: customFunctions(locale) });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  const api = FUniver.newAPI(univer);
  const book = api.createWorkbook(workbookData("test", "Test", sheets));
  await api.getFormula().onCalculationResultApplied();
  return {
    workbook: new UniverWorkbook(api, book, { locale }),
    api,
    book,
    close: () => univer.dispose(),
  };
}

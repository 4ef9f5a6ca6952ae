/** Starts the spreadsheet that stands in for Excel, with our functions in it. */
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreInGerman from "@univerjs/preset-sheets-core/locales/de-DE";
import coreInEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tablesInGerman from "@univerjs/preset-sheets-table/locales/de-DE";
import tablesInEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import type { Language } from "../core/language";
import { sampleSheets } from "../functions/sample-workbook";
import { nameButtons } from "./accessible-names";
import type { Block } from "./address";
import { fitColumns } from "./column-widths";
import { customFunctions } from "./custom-functions";
import { functionHelp } from "./function-help";
import { growTables } from "./grow-tables";
import { menu } from "./menu";
import { showProblemsOnHover } from "./problem-hover";
import { workbookData } from "./sheet-data";
import { UniverWorkbook } from "./univer-workbook";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

const locales = {
  en: { type: LocaleType.EN_US, texts: mergeLocales(coreInEnglish, tablesInEnglish) },
  de: { type: LocaleType.DE_DE, texts: mergeLocales(coreInGerman, tablesInGerman) },
} satisfies Record<Language, object>;

interface Settings {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly locale: string;
  readonly dark: boolean;
}

export interface Spreadsheet {
  readonly workbook: UniverWorkbook;
  /** After the first calculation. */
  readonly calculated: Promise<void>;
  readonly showDark: (dark: boolean) => void;
  readonly dispose: () => void;
}

/** Scrolls no further than it must. A sheet that was just shown has nothing to scroll before it is drawn. */
function scrollTo(api: FUniver, { startRow, startColumn }: Block): void {
  const range = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
  requestAnimationFrame(
    () => void api.syncExecuteCommand("sheet.operation.scroll-to-range", { range })
  );
}

export function startSpreadsheet({ container, language, locale, dark }: Settings): Spreadsheet {
  const { type, texts } = locales[language];
  const univer = new Univer({
    locale: type,
    locales: { [type]: texts },
    darkMode: dark,
    logLevel: LogLevel.WARN,
  });
  const core = UniverSheetsCorePreset({
    container,
    menu,
    ribbonType: "simple",
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: false },
    // Exports hold numbers as text, and our functions read them.
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    formula: { function: customFunctions(locale), description: functionHelp(language) },
  });
  for (const plugin of [...core.plugins, ...UniverSheetsTablePreset().plugins]) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const book = api.createWorkbook(workbookData("workbench", "SPD for Excel", sampleSheets()));
  showProblemsOnHover(book, language);
  growTables(api, book);
  const stopNaming = nameButtons(container, language);
  return {
    workbook: new UniverWorkbook(api, book, { locale, reveal: (block) => scrollTo(api, block) }),
    calculated: api
      .getFormula()
      .onCalculationResultApplied()
      .then(() => book.getSheets().forEach((sheet) => fitColumns(api, sheet))),
    showDark: (isDark) => api.toggleDarkMode(isDark),
    dispose: () => {
      stopNaming();
      univer.dispose();
    },
  };
}

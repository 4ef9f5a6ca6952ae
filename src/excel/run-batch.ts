/** Runs a batch in Excel, and says in the user's language what to do where Excel refuses it. */
import { languageOf, type Text } from "../core/language";
import { WorkbookError } from "../pane/workbook";

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** A sentence per error code of Excel; for any other, Excel's own words have to do. */
const sentences: Readonly<Record<string, Text>> = {
  InvalidOperationInCellEditMode: {
    en: "A cell is being edited. Finish typing with Enter, then try again.",
    de: "Eine Zelle wird gerade bearbeitet. Schließen Sie die Eingabe mit der Eingabetaste ab und versuchen Sie es erneut.",
  },
  AccessDenied: {
    en: "The sheet or the workbook is protected or read-only. Unprotect it on the Review tab, then try again.",
    de: "Das Blatt oder die Arbeitsmappe ist geschützt. Heben Sie den Schutz unter Überprüfen auf und versuchen Sie es erneut.",
  },
  ItemNotFound: {
    en: "The sheet or table is no longer in the workbook under that name.",
    de: "Das Blatt oder die Tabelle gibt es unter diesem Namen nicht mehr in der Arbeitsmappe.",
  },
  InvalidReference: {
    en: "These cells are no longer there.",
    de: "Diese Zellen gibt es nicht mehr.",
  },
  RequestPayloadSizeLimitExceeded: {
    en: "That is more than Excel takes at once. Use fewer rows.",
    de: "Das ist mehr, als Excel auf einmal annimmt. Verwenden Sie weniger Zeilen.",
  },
  ResponsePayloadSizeLimitExceeded: {
    en: "A single row is more than Excel gives at once. Use fewer columns.",
    de: "Eine einzelne Zeile ist mehr, als Excel auf einmal liefert. Verwenden Sie weniger Spalten.",
  },
};

/** @throws WorkbookError for whatever Excel refuses. */
export async function runBatch<T>(
  locale: string,
  options: Excel.RunOptions,
  batch: Batch<T>
): Promise<T> {
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    const sentence = sentences[codeOf(error)]?.[languageOf(locale)];
    const ownWords = error instanceof Error ? error.message : String(error);
    throw new WorkbookError(sentence ?? ownWords, { cause: error });
  }
}

export function codeOf(error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode ? String(error.code) : "";
}

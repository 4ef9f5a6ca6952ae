/** Opens the workbook in an element of the page, and tells how far that is. */
import { type RefObject, useEffect, useState } from "react";
import type { Options } from "./options";
import type { Spreadsheet } from "./spreadsheet";

export type Opening =
  | { readonly state: "starting" }
  | { readonly state: "open"; readonly spreadsheet: Spreadsheet }
  | { readonly state: "failed"; readonly reason: string };

/** The page is drawn before the spreadsheet's code is there, which is most of what the workbench loads. */
async function start(
  container: HTMLElement,
  { language, locale }: Options,
  dark: boolean
): Promise<Spreadsheet> {
  const { startSpreadsheet } = await import("./spreadsheet");
  return startSpreadsheet({ container, language, locale, dark });
}

export function useSpreadsheet(
  container: RefObject<HTMLElement | null>,
  options: Options,
  dark: boolean
): Opening {
  const [opening, setOpening] = useState<Opening>({ state: "starting" });
  const [darkAtStart] = useState(dark);

  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    let wanted = true;
    let opened: Spreadsheet | undefined;
    start(element, options, darkAtStart).then(
      (spreadsheet) => {
        if (!wanted) {
          spreadsheet.dispose();
          return;
        }
        opened = spreadsheet;
        setOpening({ state: "open", spreadsheet });
      },
      (failure: unknown) => {
        setOpening({
          state: "failed",
          reason: failure instanceof Error ? failure.message : String(failure),
        });
      }
    );
    return () => {
      wanted = false;
      opened?.dispose();
    };
  }, [container, options, darkAtStart]);

  useEffect(() => {
    if (opening.state === "open") opening.spreadsheet.showDark(dark);
  }, [opening, dark]);

  return opening;
}

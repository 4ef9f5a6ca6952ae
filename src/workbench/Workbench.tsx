/** Brings spreadsheet and pane together: opens the workbook, hands it to the pane, and says what to do if it can't be opened. */
import { type ReactElement, useEffect, useRef } from "react";
import { Pane } from "../pane";
import type { Options } from "./options";
import { Page } from "./Page";
import { ProblemBar } from "./ProblemBar";
import type { Spreadsheet } from "./spreadsheet";
import { useSpreadsheet } from "./use-spreadsheet";
import { useTheme } from "./use-theme";
import { words } from "./words";

interface WorkbenchProps {
  readonly options: Options;
  readonly onOpen: (spreadsheet: Spreadsheet) => void;
}

export function Workbench({ options, onOpen }: WorkbenchProps): ReactElement {
  const text = words[options.language];
  const theme = useTheme(options.theme);
  const container = useRef<HTMLDivElement>(null);
  const opening = useSpreadsheet(container, options, theme !== "light");

  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    if (opening.state === "open") onOpen(opening.spreadsheet);
  }, [opening, onOpen]);

  return (
    <Page
      language={options.language}
      spreadsheet={
        <>
          <div className="univer" ref={container} />
          {opening.state === "starting" && <p className="message">{text.starting}</p>}
          {opening.state === "failed" && (
            <div className="message" role="alert">
              <h1>{text.failed}</h1>
              <p>{text.whatToDo}</p>
              <p>
                <button type="button" onClick={() => window.location.reload()}>
                  {text.reload}
                </button>
              </p>
              <code>{opening.reason}</code>
            </div>
          )}
          {opening.state === "open" && (
            <ProblemBar workbook={opening.spreadsheet.workbook} language={options.language} />
          )}
        </>
      }
      pane={
        opening.state === "open" && <Pane workbook={opening.spreadsheet.workbook} theme={theme} />
      }
    />
  );
}

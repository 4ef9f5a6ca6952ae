/** The page: a bar with the product's name, the spreadsheet, and the pane docked at its right. */
import { type ReactElement, type ReactNode, useCallback, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Language } from "../core/language";
import { Divider, narrowestPane } from "./Divider";
import { useF6 } from "./use-f6";
import { words } from "./words";

const icon = new URL("../../assets/icon.svg", import.meta.url).href;

/** Below this, every pixel goes to the spreadsheet. */
const wideWindow = 1100;
const roomyPane = 360;

interface PageProps {
  readonly language: Language;
  readonly spreadsheet: ReactNode;
  readonly pane: ReactNode;
}

export function Page({ language, spreadsheet, pane }: PageProps): ReactElement {
  const text = words[language];
  const paneId = useId();
  const [width, setWidth] = useState(window.innerWidth < wideWindow ? narrowestPane : roomyPane);
  const [open, setOpen] = useState(true);
  /** Where there is room for one of the two only. */
  const [view, setView] = useState<"spreadsheet" | "pane">("spreadsheet");
  const spreadsheetPlace = useRef<HTMLElement>(null);
  const panePlace = useRef<HTMLDivElement>(null);
  // At once: what is hidden can't be given the focus.
  const show = useCallback((place: "spreadsheet" | "pane") => {
    flushSync(() => {
      setView(place);
      setOpen((wasOpen) => wasOpen || place === "pane");
    });
  }, []);
  useF6({ spreadsheet: spreadsheetPlace, pane: panePlace }, show);
  return (
    <div className="page" data-view={view} data-pane={open ? "open" : "closed"}>
      <header className="bar">
        <img src={icon} alt="" width="20" height="20" />
        <strong>{text.title}</strong>
        <span className="workbench">{text.workbench}</span>
        <div className="views" role="group" aria-label={text.view}>
          <button
            type="button"
            aria-pressed={view === "spreadsheet"}
            onClick={() => setView("spreadsheet")}
          >
            {text.spreadsheet}
          </button>
          <button type="button" aria-pressed={view === "pane"} onClick={() => setView("pane")}>
            {text.pane}
          </button>
        </div>
        <button
          type="button"
          className="pane-switch"
          aria-expanded={open}
          aria-controls={paneId}
          onClick={() => setOpen(!open)}
        >
          {open ? text.hidePane : text.showPane}
        </button>
      </header>
      <section className="spreadsheet" aria-label={text.spreadsheet} ref={spreadsheetPlace}>
        {spreadsheet}
        <Divider label={text.paneWidth} controls={paneId} width={width} onWidth={setWidth} />
      </section>
      <div className="pane" id={paneId} style={{ width }} ref={panePlace}>
        {pane}
      </div>
    </div>
  );
}

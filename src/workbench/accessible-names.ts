/** Makes the spreadsheet's toolbar usable without a mouse and for screen readers: Univer draws icons without names. */
import type { Language } from "../core/language";

/** By the command that a button runs, or the part that it is. */
const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "univer.command.undo": { en: "Undo", de: "Rückgängig" },
  "univer.command.redo": { en: "Redo", de: "Wiederholen" },
  "sheet.command.clear-selection-all": { en: "Clear", de: "Löschen" },
  "sheet.command.set-range-bold": { en: "Bold", de: "Fett" },
  "sheet.command.set-range-italic": { en: "Italic", de: "Kursiv" },
  "sheet.command.set-range-text-color": { en: "Text color", de: "Textfarbe" },
  "sheet.command.set-background-color": { en: "Fill color", de: "Füllfarbe" },
  "sheet.command.set-horizontal-text-align": { en: "Alignment", de: "Ausrichtung" },
  "sheet.command.set-text-wrap": { en: "Text wrap", de: "Textumbruch" },
  "sheet.operation.open.numfmt.panel": { en: "Number format", de: "Zahlenformat" },
  "sheet.command.numfmt.set.percent": { en: "Percent", de: "Prozent" },
  "sheet.command.numfmt.add.decimal.command": { en: "More decimals", de: "Mehr Dezimalstellen" },
  "sheet.command.numfmt.subtract.decimal.command": {
    en: "Fewer decimals",
    de: "Weniger Dezimalstellen",
  },
  "formula-ui.operation.insert-function.common": { en: "Insert function", de: "Funktion einfügen" },
  "sheet.operation.open-table-selector": { en: "Insert table", de: "Tabelle einfügen" },
  "defined-name": { en: "Selected cells", de: "Ausgewählte Zellen" },
  "formula-bar": { en: "Taller formula bar", de: "Höhere Bearbeitungsleiste" },
  "sheet-bar-append-button": { en: "Add sheet", de: "Blatt hinzufügen" },
};
const allSheets = { en: "All sheets", de: "Alle Blätter" } as const;

function nameOf(element: Element, language: Language): string | undefined {
  if (element.parentElement?.ariaHasPopup === "menu") return allSheets[language];
  const part = element.closest<HTMLElement>("[data-u-command], [data-u-comp]");
  return names[part?.dataset.uCommand ?? part?.dataset.uComp ?? ""]?.[language];
}

/** Univer opens menus from bare `div`s, which neither a keyboard nor a screen reader finds. */
function makeButton(opener: HTMLElement): void {
  if (opener.querySelector("button") === null) {
    opener.role = "button";
    opener.tabIndex = 0;
  } else {
    // The button inside says it all.
    opener.ariaExpanded = null;
  }
}

function mend(container: HTMLElement, language: Language): void {
  for (const opener of container.querySelectorAll<HTMLElement>(
    "[aria-haspopup]:not(button, [role])"
  )) {
    makeButton(opener);
  }
  for (const element of container.querySelectorAll("button, input, [role='button']")) {
    if (element.ariaLabel === null && element.textContent.trim() === "") {
      element.ariaLabel = nameOf(element, language) ?? null;
    }
  }
  // Above 0 it would come before everything else in the page.
  for (const canvas of container.querySelectorAll<HTMLElement>("canvas[tabindex='1']"))
    canvas.tabIndex = 0;
}

/** Now and whenever Univer draws something new; call the returned function to stop. */
export function nameButtons(container: HTMLElement, language: Language): () => void {
  const observer = new MutationObserver(() => mend(container, language));
  observer.observe(container, { childList: true, subtree: true });
  mend(container, language);
  return () => observer.disconnect();
}

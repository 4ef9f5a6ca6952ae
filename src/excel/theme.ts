/** Decides in which theme the pane is drawn: the system's contrast theme first, else the one chosen in Office. */
import type { PaneProps } from "../pane";

type Theme = PaneProps["theme"];

const highContrast = "(forced-colors: active)";

/** Not every Excel has a theme to tell, whatever the types say. */
interface PartialContext {
  readonly officeTheme?: Partial<Office.OfficeTheme>;
}

export function currentTheme(): Theme {
  if (window.matchMedia(highContrast).matches) return "contrast";
  return isDark(Office.context) ? "dark" : "light";
}

function isDark({ officeTheme = {} }: PartialContext): boolean {
  const { isDarkTheme, bodyBackgroundColor } = officeTheme;
  if (isDarkTheme !== undefined) return isDarkTheme;
  // Older versions of Excel tell colours only.
  const [red = 255, green = 255, blue = 255] = (
    bodyBackgroundColor?.match(/[\da-f]{2}/gi) ?? []
  ).map((part) => parseInt(part, 16));
  // Weights of the sRGB primaries in what an eye sees as bright.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** Excel raises no event when its theme changes, but its user has to leave the pane to change it. */
export function onThemeMayHaveChanged(listener: () => void): () => void {
  const contrast = window.matchMedia(highContrast);
  contrast.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    contrast.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}

/** The theme that the system asks for, as it changes. */
import { useSyncExternalStore } from "react";
import type { Theme } from "./options";

const contrast = "(forced-colors: active), (prefers-contrast: more)";
const dark = "(prefers-color-scheme: dark)";

function subscribe(onChange: () => void): () => void {
  const queries = [contrast, dark].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
  };
}

function systemTheme(): Theme {
  if (window.matchMedia(contrast).matches) return "contrast";
  return window.matchMedia(dark).matches ? "dark" : "light";
}

export function useTheme(fixed: Theme | undefined): Theme {
  const system = useSyncExternalStore(subscribe, systemTheme);
  return fixed ?? system;
}

/** Decides which browser the browser tests drive: the one named by CHROME_PATH, else Chromium, Chrome or Edge where each system keeps it. */
import { existsSync } from "node:fs";
import path from "node:path";

function usualPlaces() {
  if (process.platform === "darwin")
    return ["Chromium", "Google Chrome", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`
    );
  if (process.platform === "win32")
    return [
      "Chromium/Application/chrome.exe",
      "Google/Chrome/Application/chrome.exe",
      "Microsoft/Edge/Application/msedge.exe",
    ].flatMap((program) =>
      ["LOCALAPPDATA", "PROGRAMFILES", "PROGRAMFILES(X86)"]
        .map((name) => process.env[name])
        .filter(Boolean)
        .map((folder) => path.join(folder, program))
    );
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
  ];
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/snap/bin"];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** The browser's path, or `undefined` if none is installed. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  return named
    ? existsSync(named)
      ? named
      : undefined
    : usualPlaces().find((place) => existsSync(place));
}

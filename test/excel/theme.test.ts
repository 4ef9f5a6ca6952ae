/**
 * The pane is dark where Excel is, and in contrast colours where the system asks for them.
 *
 * @jest-environment jsdom
 */
import { currentTheme, onThemeMayHaveChanged } from "../../src/excel/theme";

const contrast = Object.assign(new EventTarget(), { matches: false });

beforeEach(() => {
  contrast.matches = false;
  Object.assign(window, {
    matchMedia: (query: string) =>
      query === "(forced-colors: active)" ? contrast : { matches: false },
  });
});

function setTheme(officeTheme: object | undefined): void {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
}

test.each([
  ["a black theme", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, "dark"],
  ["a white theme", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
  ["only a dark grey", { bodyBackgroundColor: "#262626" }, "dark"],
  ["only a light grey", { bodyBackgroundColor: "#F3F2F1" }, "light"],
  ["no theme at all", undefined, "light"],
  ["a theme without colours", {}, "light"],
])("%s", (_, officeTheme, theme) => {
  setTheme(officeTheme);
  expect(currentTheme()).toBe(theme);
});

test("contrast colours win over Excel's theme", () => {
  setTheme({ isDarkTheme: true });
  contrast.matches = true;
  expect(currentTheme()).toBe("contrast");
});

test("asks again when the user comes back to the pane or changes contrast colours, until told to stop", () => {
  const listener = jest.fn();
  const stop = onThemeMayHaveChanged(listener);
  window.dispatchEvent(new Event("focus"));
  document.dispatchEvent(new Event("visibilitychange"));
  contrast.dispatchEvent(new Event("change"));
  expect(listener).toHaveBeenCalledTimes(3);
  stop();
  window.dispatchEvent(new Event("focus"));
  document.dispatchEvent(new Event("visibilitychange"));
  contrast.dispatchEvent(new Event("change"));
  expect(listener).toHaveBeenCalledTimes(3);
});

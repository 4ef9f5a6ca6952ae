/** The locale joins what the user reads with how the computer writes numbers. */
import { combinedLocale, readLocale } from "../../src/excel/locale";
import { FakeWorkbook, installExcel } from "./fake-excel";

test.each([
  ["en-US", "de-DE", "en-DE", ","],
  ["de-DE", "de-CH", "de-CH", "."],
  ["de-DE", "de-DE", "de-DE", ","],
  ["de-AT", "de-at", "de-AT", ","],
  ["en-GB", "en-us", "en-US", "."],
  ["en-US", "de", "en-DE", ","],
  ["en-US", "fr-FR", "en-FR", ","],
  ["de-DE", undefined, "de-DE", ","],
])(
  "menus in %s on a computer of %s: %s, with the decimal separator %s",
  (language, culture, locale, separator) => {
    expect(combinedLocale(language, culture)).toBe(locale);
    const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
    expect(parts.find(({ type }) => type === "decimal")?.value).toBe(separator);
  }
);

describe("what Excel says of itself", () => {
  const state = new FakeWorkbook();

  beforeEach(() => {
    state.editing = undefined;
    state.culture = "de-DE";
    installExcel(state);
    Object.assign(globalThis, {
      Office: {
        onReady: () => Promise.resolve({ host: "Excel" }),
        context: { displayLanguage: "en-US" },
      },
    });
  });

  afterEach(() => jest.useRealTimers());

  test("its language and the system's culture", async () => {
    expect(await readLocale()).toBe("en-DE");
  });

  test("its language alone while a cell is being edited, because then it answers nothing", async () => {
    state.editing = Promise.resolve();
    expect(await readLocale()).toBe("en-US");
  });

  test("its language alone where it doesn't answer for 3 seconds", async () => {
    jest.useFakeTimers();
    Object.assign(globalThis, { Excel: { run: () => new Promise(() => undefined) } });
    const locale = readLocale();
    const known = jest.fn();
    void locale.then(known);
    await jest.advanceTimersByTimeAsync(2999);
    expect(known).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(known).toHaveBeenCalledWith("en-US");
  });

  test("English, where it says nothing that is a language", async () => {
    Object.assign(globalThis, {
      Office: { onReady: () => Promise.resolve({ host: null }), context: {} },
    });
    expect(await readLocale()).toBe("en-US");
  });
});

/** What the page's address and the browser's language make of the workbench. */
import { readOptions } from "../../src/workbench/options";

test.each([
  ["", "de-AT", "de", "de-AT"],
  ["", "fr-FR", "en", "en-US"],
  ["?lang=de", "en-GB", "de", "de-DE"],
  ["?lang=en", "de-DE", "en", "en-US"],
  ["?lang=en", "en-GB", "en", "en-GB"],
  ["?lang=xx", "de-CH", "en", "en-US"],
])("%s in a browser that speaks %s is %s, as in %s", (search, browser, language, locale) => {
  expect(readOptions(search, browser)).toMatchObject({ language, locale });
});

test.each(["light", "dark", "contrast"])("?theme=%s is taken", (theme) => {
  expect(readOptions(`?theme=${theme}`, "en-US").theme).toBe(theme);
});

test("?theme=pink leaves the theme to the system", () => {
  expect(readOptions("?theme=pink", "en-US").theme).toBeUndefined();
});

/** The workbench in German, in a narrow window, and for people who use a screen reader. */
import { openWorkbench, readCell, typeInto } from "./browser";
import { seriousFindings } from "./serious-findings";

test("German: the pane speaks German, numbers have a comma, and so does a problem", async () => {
  const { page, complaints, strangers } = await openWorkbench({ query: "?lang=de" });
  await page.getByRole("button", { name: /Moderne Arbeit.*75,2/ }).waitFor();
  await typeInto(page, "Metrics!E25", "viele");
  await page
    .getByText(/Metrics!E25.*„viele“ ist keine Zahl/)
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
  expect(strangers).toEqual([]);
});

const themes = {
  light: { colorScheme: "light", contrast: "no-preference" },
  dark: { colorScheme: "dark", contrast: "no-preference" },
  contrast: { colorScheme: "light", contrast: "more" },
} as const;

test("axe finds nothing serious in Score, Rules and Formulas, in its list and in a form with a result, as the theme of the system changes", async () => {
  const { page } = await openWorkbench();
  const findingsByTheme = async () => {
    const found: Record<string, readonly string[]> = {};
    for (const [theme, media] of Object.entries(themes)) {
      // Half-faded text has half its contrast.
      await page.emulateMedia({ ...media, reducedMotion: "reduce" });
      found[theme] = await seriousFindings(page);
    }
    return found;
  };
  const none = { light: [], dark: [], contrast: [] };
  await page.getByRole("button", { name: /Modern Work.*75\.2/ }).click();
  expect(await findingsByTheme()).toEqual(none);
  await page.getByRole("tab", { name: "Rules" }).click();
  expect(await findingsByTheme()).toEqual(none);
  await page.getByRole("tab", { name: "Formulas" }).click();
  await page.getByRole("button", { name: "What this add-in changes" }).click();
  expect(await findingsByTheme()).toEqual(none);
  await page.getByRole("button", { name: /^SPD\.SUMMARY / }).click();
  await page.getByRole("button", { name: /^Add Metrics!A3:E44/ }).click();
  await page.getByRole("table").waitFor();
  await page.getByRole("button", { name: /^Insert into/ }).click();
  await page.getByRole("button", { name: "Insert all the same" }).waitFor();
  expect(await findingsByTheme()).toEqual(none);
});

test("320 px wide, German: nothing scrolls sideways, in the spreadsheet, with a designation open, in Rules, in the list of formulas and in a form", async () => {
  const { page } = await openWorkbench({ query: "?lang=de", width: 320 });
  const sideways = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  expect(await sideways()).toBe(0);
  await page.getByRole("button", { name: "Bereich", exact: true }).click();
  await page.getByRole("button", { name: /Moderne Arbeit.*75,2/ }).click();
  expect(await sideways()).toBe(0);
  await page.getByRole("tab", { name: "Regeln" }).click();
  await page.getByRole("button", { name: "Geschäftsanwendungen" }).click();
  expect(await sideways()).toBe(0);
  await page.getByRole("tab", { name: "Formeln" }).click();
  await page.getByRole("button", { name: /^SPD\.BREAKDOWN / }).waitFor();
  expect(await sideways()).toBe(0);
  await page.getByRole("button", { name: /^SPD\.BREAKDOWN / }).click();
  await page.getByRole("combobox", { name: /area/ }).fill("ModernWork");
  await page.getByRole("button", { name: /^Metrics!A3:E44 hinzufügen/ }).click();
  await page.getByRole("table").waitFor();
  expect(await sideways()).toBe(0);
});

test("F6 goes to the pane and back to the cells, where typing continues", async () => {
  const { page } = await openWorkbench();
  await typeInto(page, "Score!A20", "7");
  await page.keyboard.press("F6");
  const views = page.getByRole("tablist", { name: "Views" });
  expect(await views.getByRole("tab", { name: "Score" }).evaluate(isFocused)).toBe(true);
  await page.keyboard.press("F6");
  await page.keyboard.type("8");
  await page.keyboard.press("Enter");
  expect(await readCell(page, "Score!A21")).toBe(8);
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}

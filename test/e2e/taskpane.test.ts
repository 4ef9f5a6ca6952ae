/** The page that Excel loads, as it is published: cells calculate before the pane is there, and both stay small. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { newPage } from "./browser";

const folder = path.join(__dirname, "../../dist/addin");
const home = "https://addin.test/";
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** In place of Office.js: an Excel in German that starts when it is told to, and has no workbook open. */
const fakeOffice = `
  const functions = (window.cells = {});
  let start;
  const started = new Promise((resolve) => (start = () => resolve({ host: "Excel" })));
  window.startExcel = start;
  window.Office = {
    onReady: () => started,
    HostType: { Excel: "Excel" },
    context: { displayLanguage: "de-DE", officeTheme: { isDarkTheme: true } },
  };
  window.Excel = { run: () => Promise.reject(Object.assign(new Error("Keine Arbeitsmappe"), { code: "GeneralException" })) };
  window.CustomFunctions = {
    associate: (id, handler) => (functions[id] = handler),
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    Error: class extends Error {},
  };
`;

declare global {
  interface Window {
    cells: Record<string, (...given: unknown[]) => Promise<unknown>>;
    startExcel: () => void;
  }
}

async function openPage(): Promise<{ page: Page; complaints: string[]; asked: string[] }> {
  const page = await newPage(true);
  await page.setViewportSize({ width: 320, height: 640 });
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.route("**/*", async (route) => {
    const address = route.request().url();
    asked.push(address);
    if (address === officeAddress)
      return route.fulfill({ contentType: "text/javascript", body: fakeOffice });
    if (!address.startsWith(home)) return route.abort();
    return route.fulfill({ path: path.join(folder, new URL(address).pathname) });
  });
  await page.goto(`${home}taskpane.html`);
  return { page, complaints, asked };
}

test("a cell calculates without the pane's script, and the pane opens in the language and theme of Excel", async () => {
  const { page, complaints, asked } = await openPage();
  const ids = await page.evaluate(() => Object.keys(window.cells));
  expect(ids).toContain("SCORE");
  expect(asked.map((address) => address.split("?")[0])).toEqual([
    `${home}taskpane.html`,
    officeAddress,
    `${home}taskpane.js`,
  ]);

  await page.evaluate(() => window.startExcel());
  const score = await page.evaluate(() =>
    window.cells["SCORE"]?.(
      "ModernWork",
      [
        [
          ["Metrik", "Pfad", "Wert"],
          ["Net customer adds", "SMB", 8],
        ],
      ],
      {}
    )
  );
  expect(score).toEqual([[16]]);

  await page.getByRole("tab", { name: "Regeln" }).waitFor();
  await page.getByText("Keine Arbeitsmappe").waitFor();
  const background = await page
    .getByRole("tablist")
    .evaluate((element) => getComputedStyle(element.parentElement ?? element).backgroundColor);
  const brightest = Math.max(...(background.match(/\d+/g) ?? []).map(Number));
  expect(brightest).toBeLessThan(100);
  expect(complaints).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(home))).toEqual([officeAddress]);
});

test("what only some cells need is loaded when the first of them calculates, and once", async () => {
  const { page, complaints, asked } = await openPage();
  await page.evaluate(() => window.startExcel());
  await page.getByRole("tab", { name: "Regeln" }).waitFor();
  const before = asked.length;
  const fee = (): Promise<unknown> =>
    page.evaluate(() => window.cells["FEE"]?.("Solutions Partner", 44_986, null, {}));
  expect(await fee()).toBe(4730);
  const after = asked.length;
  expect(after).toBeGreaterThan(before);
  expect(await fee()).toBe(4730);
  expect(asked).toHaveLength(after);
  expect(complaints).toEqual([]);
});

test("in a browser the page says where it belongs", async () => {
  const { page } = await openPage();
  const text = page.getByText("This page waits for Excel");
  await text.waitFor({ state: "visible" });
});

test("opening the pane loads at most 260 kB of compressed scripts, of which cells wait for at most 100", async () => {
  const { page, asked } = await openPage();
  await page.evaluate(() => window.startExcel());
  await page.getByRole("tab", { name: "Regeln" }).waitFor();
  const sizes = asked
    .map((address) => new URL(address).pathname.slice(1))
    .filter((name) => name.endsWith(".js") && !name.endsWith("office.js"))
    .map(
      (name) =>
        [name, gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length] as const
    );
  expect(Object.fromEntries(sizes)["taskpane.js"]).toBeLessThanOrEqual(100 * 1000);
  expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(260 * 1000);
});

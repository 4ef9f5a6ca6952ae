/** The workbench in a real browser, with all that it complained about and all that it asked for elsewhere. */
import { type Browser, chromium, type Page } from "playwright-core";
import type {} from "../../src/workbench/test-handle";

interface OpenWorkbench {
  page: Page;
  /** Errors and warnings of the page, among them every breach of its content policy. */
  complaints: string[];
  /** Addresses outside the workbench that it tried to load. */
  strangers: string[];
}

let browser: Browser | undefined;
const opened: Page[] = [];

/**
 * A page until the test ends. One browser serves all files: what it has loaded and compiled once needn't be again.
 *
 * @param isStranger Knows nothing of what other pages have loaded.
 */
export async function newPage(isStranger = false): Promise<Page> {
  browser ??= await chromium.connectOverCDP(setting("SPD_DEVTOOLS"));
  const [shared] = browser.contexts();
  const page = await (isStranger || shared === undefined ? browser : shared).newPage();
  opened.push(page);
  return page;
}

afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

afterAll(async () => browser?.close());

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the browser tests by npm test.`);
  return value;
}

export interface Opening {
  /** What follows the address, such as `?lang=de`. */
  query?: string;
  width?: number;
  height?: number;
}

/** Opens the workbench until the test ends, and waits for the first calculation. */
export async function openWorkbench({
  query = "",
  width = 1280,
  height = 800,
}: Opening = {}): Promise<OpenWorkbench> {
  const home = setting("SPD_WORKBENCH");
  const page = await newPage();
  opened.push(page);
  await page.setViewportSize({ width, height });
  const complaints: string[] = [];
  const strangers: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(home))
      strangers.push(request.url());
  });
  await page.goto(`${home}${query}`);
  await page.evaluate(async () => {
    await window.spdWorkbench?.ready;
  });
  return { page, complaints, strangers };
}

/** What a cell shows, read through the pane's door. */
export async function readCell(page: Page, address: string): Promise<unknown> {
  const [row] = await page.evaluate(
    async (cell) => window.spdWorkbench?.workbook?.read(cell) ?? [],
    address
  );
  return row?.[0];
}

/** How long a cell may take to show what is expected: a busy machine is slow, not wrong. */
const patienceMs = 30_000;
const pauseMs = 100;

/** Waits for a cell to show what is expected. */
export async function expectCell(page: Page, address: string, expected: unknown): Promise<void> {
  for (let waited = 0; waited < patienceMs; waited += pauseMs) {
    if ((await readCell(page, address)) === expected) break;
    await page.waitForTimeout(pauseMs);
  }
  expect(await readCell(page, address)).toBe(expected);
}

/** Selects a cell and types into it, as a user does. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await page.evaluate(async (cell) => window.spdWorkbench?.workbook?.select(cell), address);
  await page.locator("canvas").first().waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

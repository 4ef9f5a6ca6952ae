/** The workbench in a real browser, with all that it complained about and all that it asked for elsewhere. */
import { chromium, type Browser, type Page } from "playwright-core";

interface OpenWorkbench {
  page: Page;
  /** Errors and warnings of the page, among them every breach of its content policy. */
  complaints: string[];
  /** Addresses outside the workbench that it tried to load. */
  strangers: string[];
}

const opened: Browser[] = [];

afterEach(async () => {
  for (const browser of opened.splice(0)) await browser.close();
});

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the browser tests by npm test.`);
  return value;
}

/** Opens the workbench in a browser of its own, which ends with the test. */
export async function openWorkbench(): Promise<OpenWorkbench> {
  const home = setting("SPD_WORKBENCH");
  const browser = await chromium.launch({
    executablePath: setting("SPD_BROWSER"),
    args: ["--disable-gpu"],
  });
  opened.push(browser);
  const page = await browser.newPage();
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
  await page.goto(home);
  return { page, complaints, strangers };
}

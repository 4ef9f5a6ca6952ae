/** Draws the icons of assets/ in every size that Excel asks for: run `node scripts/icons.mjs` after a change of the drawings. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";

const assets = new URL("../assets/", import.meta.url);
const drawings = [
  { file: "icon-small.svg", sizes: [16] },
  { file: "icon.svg", sizes: [32, 64, 80, 128] },
];

const browser = await chromium.launch({ executablePath: findBrowser() });
const page = await browser.newPage();
for (const { file, sizes } of drawings) {
  const drawing = await readFile(new URL(file, assets), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
    await page.screenshot({
      path: fileURLToPath(new URL(`icon-${size}.png`, assets)),
      omitBackground: true,
    });
  }
}
await browser.close();

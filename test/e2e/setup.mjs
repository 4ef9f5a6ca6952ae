/** Serves the built workbench as `npm start` does and opens a browser, and tells the tests where both are. */
import { mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../../scripts/browser.mjs";
import { serve } from "../../scripts/serve.mjs";

export default async function setup() {
  const server = await serve("dist/workbench", 0);
  const profile = mkdtempSync(path.join(os.tmpdir(), "spd-profile-"));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.SPD_BROWSER ?? findBrowser(),
    args: ["--disable-gpu", "--remote-debugging-port=0"],
  });
  const [port] = readFileSync(path.join(profile, "DevToolsActivePort"), "utf8").split("\n");
  globalThis.workbench = { server, browser, profile };
  process.env.SPD_WORKBENCH = server.address;
  process.env.SPD_DEVTOOLS = `http://127.0.0.1:${port}`;
}

/** Serves the built workbench as `npm start` does, and tells the tests where it is and which browser and profile to use. */
import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { findBrowser } from "../../scripts/browser.mjs";
import { serve } from "../../scripts/serve.mjs";

export default async function setup() {
  const server = await serve("dist/workbench", 0);
  globalThis.workbenchServer = server;
  process.env.SPD_WORKBENCH = server.address;
  process.env.SPD_PROFILE = mkdtempSync(path.join(os.tmpdir(), "spd-profile-"));
  process.env.SPD_BROWSER ??= findBrowser();
}

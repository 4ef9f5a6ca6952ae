/** Ends what setup.mjs started. */
import { rmSync } from "node:fs";

export default async function teardown() {
  const { server, browser, profile } = globalThis.workbench;
  await browser.close();
  await server.close();
  rmSync(profile, { recursive: true, force: true });
}

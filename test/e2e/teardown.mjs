/** Ends what setup.mjs started. */
import { rmSync } from "node:fs";

export default async function teardown() {
  await globalThis.workbenchServer.close();
  rmSync(process.env.SPD_PROFILE, { recursive: true, force: true });
}

/** `npm test`: every test in the time zones and the browser it needs, and one closing line; with arguments, a quick run of the tests they select. */
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import "./modules.mjs";
import { findBrowser } from "./browser.mjs";

const root = path.join(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(os.tmpdir(), "spd-test-"));
const selection = process.argv.slice(2);

let passed = 0;
let failed = 0;

function jest(parameters, environment = {}) {
  const report = path.join(folder, "report.json");
  rmSync(report, { force: true });
  const program = path.join(root, "node_modules/jest/bin/jest.js");
  const { status } = spawnSync(
    process.execPath,
    [program, ...parameters, "--json", "--outputFile", report],
    { cwd: root, env: { ...process.env, ...environment }, stdio: "inherit" }
  );
  const result = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined;
  passed += result?.numPassedTests ?? 0;
  // A file that can't be loaded has no tests that could fail; a run that breaks off or finds none has failed too.
  const failures = result ? result.numFailedTests + result.numRuntimeErrorTestSuites : 0;
  failed += status === 0 ? failures : Math.max(failures, 1);
}

/** The add-in by the script that publishes it; the workbench beside it, in this process. */
async function buildPages() {
  const { bundle } = await import("./bundle.mjs");
  const { workbench } = await import("../webpack.config.mjs");
  const program = path.join(root, "scripts/build.mjs");
  const published = promisify(execFile)(process.execPath, [program], {
    env: { ...process.env, SPD_URL: "" },
  });
  await Promise.all([published, bundle(workbench())]);
}

async function browserTests() {
  const browser = findBrowser();
  if (!browser) {
    const message = "No browser found (CHROME_PATH, Chromium, Chrome, Edge)";
    if (process.env.SPD_REQUIRE_BROWSER === "1") {
      console.error(`${message}, and SPD_REQUIRE_BROWSER asks for one.`);
      failed += 1;
    } else console.log(`${message}: the browser tests are skipped.`);
    return;
  }
  console.log("Building the workbench and the add-in …");
  try {
    await buildPages();
  } catch (error) {
    console.error(`The pages could not be built.\n${error.message}`);
    failed += 1;
    return;
  }
  jest(["--config", "test/e2e/jest.config.mjs"], { SPD_BROWSER: browser });
}

if (selection.length > 0) jest(selection);
else {
  // A date that is right west and east of Greenwich doesn't depend on where it is computed; by lint, only src/core computes any.
  const ofDates = ["--testPathPatterns", "test/(core|worksheet|renewal)/"];
  jest([], { TZ: "America/Los_Angeles" });
  jest(["--selectProjects", "logic", ...ofDates], { TZ: "Pacific/Auckland" });
  await browserTests();
}

rmSync(folder, { recursive: true, force: true });
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

/** Decides whether node_modules is what package-lock.json asks for, and installs it if not; imported before any package. */
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const lockFile = path.join(root, "package-lock.json");
const stampFile = path.join(root, "node_modules", ".installed-lock");
// Npm's own record of what it installed, written when it has finished.
const recordFile = path.join(root, "node_modules", ".package-lock.json");

const hash = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
// The system belongs to it: a folder shared by two systems holds the compiled parts of one.
const wanted = `${hash} ${process.platform} ${process.arch}\n`;

function stamp() {
  try {
    return readFileSync(stampFile, "utf8");
  } catch {
    return undefined;
  }
}

/** Whether somebody has just run npm here: no stamp yet, but every package that all systems need is there. */
function isFresh() {
  if (stamp()?.endsWith(` ${process.platform} ${process.arch}\n`) === false) return false;
  try {
    const installed = JSON.parse(readFileSync(recordFile, "utf8")).packages;
    return Object.entries(JSON.parse(readFileSync(lockFile, "utf8")).packages)
      .filter(([place, { optional }]) => place !== "" && !optional)
      .every(([place, { version }]) => installed[place]?.version === version);
  } catch {
    return false;
  }
}

function install() {
  console.log("Installing the packages of package-lock.json (npm ci); this takes a minute or two.");
  try {
    // A production setting of the shell would leave out what builds and tests.
    execSync("npm ci --include=dev --include=optional --no-audit --no-fund", {
      cwd: root,
      stdio: "inherit",
    });
  } catch {
    console.error("The packages could not be installed; npm's message above says why.");
    process.exit(1);
  }
}

if (stamp() !== wanted) {
  if (!isFresh()) install();
  // Written last, and npm ci starts by removing node_modules: a half-made installation has no stamp.
  writeFileSync(stampFile, wanted);
}

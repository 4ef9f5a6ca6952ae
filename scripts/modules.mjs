/** Decides whether node_modules is what package-lock.json asks for, and installs it if not; imported before any package. */
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
const stampFile = path.join(root, "node_modules", ".installed-lock");

const lock = readFileSync(path.join(root, "package-lock.json"));
// The system belongs to it: a folder shared by two systems holds the compiled parts of one.
const wanted = `${createHash("sha256").update(lock).digest("hex")} ${process.platform} ${process.arch}\n`;

function stamp() {
  try {
    return readFileSync(stampFile, "utf8");
  } catch {
    return "";
  }
}

if (stamp() !== wanted) {
  console.log("Installing the packages of package-lock.json (npm ci); this takes a minute or two.");
  try {
    // A production setting of the shell would leave out what builds and tests.
    execSync("npm ci --include=dev --include=optional", { cwd: root, stdio: "inherit" });
  } catch {
    console.error(
      "The packages could not be installed; npm's message above says why. Run it again when that is mended."
    );
    process.exit(1);
  }
  // npm ci starts by removing node_modules, so only a complete installation has a stamp.
  writeFileSync(stampFile, wanted);
}

/** Decides which files are written from the function registry and the manifest, and which address they carry. */
import { readFile } from "node:fs/promises";
import { helpPage } from "./help-page.mjs";
import "./load-typescript.mjs";

/** Where manifest and registry say the add-in is; a published build says another address. */
export const localAddress = "https://localhost:3000";

/** The add-in's files that no bundler makes, by name. */
export async function generatedFiles(address) {
  const { functionsJson } = await import("../src/functions/metadata.ts");
  const manifest = await readFile(new URL("../manifest.xml", import.meta.url), "utf8");
  return Object.entries({
    "functions.json": JSON.stringify(functionsJson("en", address), null, 2),
    "functions-de.json": JSON.stringify(functionsJson("de", address), null, 2),
    "functions.html": helpPage("functions", await referencePage()),
    "writing.html": helpPage("what it changes", await writingPage()),
    "manifest.xml": manifest.replaceAll(localAddress, address),
  });
}

/** The reference page of the repository. */
export async function referencePage() {
  const { referenceMarkdown } = await import("../src/functions/reference.ts");
  return referenceMarkdown();
}

/** The page of all rulebooks. */
export async function rulebooksPage() {
  const { rulebooksMarkdown } = await import("../src/functions/rulebooks-page.ts");
  return rulebooksMarkdown();
}

/** The page about what changes a workbook. */
export async function writingPage() {
  const { writingMarkdown } = await import("../src/pane/writing/writing-page.ts");
  return writingMarkdown();
}

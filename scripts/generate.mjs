/** Decides which files are written from the function registry and the manifest, and which address they carry. */
import { readFile } from "node:fs/promises";
import "./load-typescript.mjs";

/** Where manifest and registry say the add-in is; a published build says another address. */
export const localAddress = "https://localhost:3000";

/** The add-in's files that no bundler makes, by name. */
export async function generatedFiles(address) {
  const { functionsJson } = await import("../src/functions/metadata.ts");
  const { referenceHtml } = await import("../src/functions/reference.ts");
  const files = {
    "functions.json": JSON.stringify(functionsJson("en"), null, 2),
    "functions-de.json": JSON.stringify(functionsJson("de"), null, 2),
    "functions.html": referenceHtml(),
    "manifest.xml": await readFile(new URL("../manifest.xml", import.meta.url), "utf8"),
  };
  return Object.entries(files).map(([name, text]) => [
    name,
    text.replaceAll(localAddress, address),
  ]);
}

/** The reference page of the repository. */
export async function referencePage() {
  const { referenceMarkdown } = await import("../src/functions/reference.ts");
  return referenceMarkdown();
}

/** `npm run docs`: writes the functions' reference page from their registry, the rulebooks' from the rules, and the page about what changes a workbook from its list. */
import { mkdir, writeFile } from "node:fs/promises";
import "./modules.mjs";

const { referencePage, rulebooksPage, writingPage } = await import("./generate.mjs");
const folder = new URL("../docs/", import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL("functions.md", folder), await referencePage());
await writeFile(new URL("rulebooks.md", folder), await rulebooksPage());
await writeFile(new URL("writing.md", folder), await writingPage());

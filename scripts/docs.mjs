/** `npm run docs`: writes the reference page of the functions from their registry. */
import { mkdir, writeFile } from "node:fs/promises";
import "./modules.mjs";

const { referencePage } = await import("./generate.mjs");
const folder = new URL("../docs/", import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL("functions.md", folder), await referencePage());

/** `npm run contract:accept`: adds what is new to the golden copy of what is published; refuses where something published would break. */
import { readFile, writeFile } from "node:fs/promises";
import "./modules.mjs";

await import("./load-typescript.mjs");
const { breaksOf, currentlyPublished } = await import("../test/contract/published.ts");
const file = new URL("../test/contract/functions.golden.json", import.meta.url);

const current = currentlyPublished();
const breaks = breaksOf(JSON.parse(await readFile(file, "utf8")), current);
if (breaks.length > 0) {
  console.error(["Workbooks out there would break:", ...breaks].join("\n  "));
  process.exitCode = 1;
} else {
  const { format, resolveConfig } = await import("prettier");
  const options = { ...(await resolveConfig(file)), parser: "json" };
  await writeFile(file, await format(JSON.stringify(current, null, 2), options));
}

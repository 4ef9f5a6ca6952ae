/** `npm start`: builds the workbench, serves it on this computer and opens it. */
import path from "node:path";
import { parseArgs } from "node:util";
import "./modules.mjs";
import { openInBrowser } from "./open.mjs";
import { serve } from "./serve.mjs";

const usage = "Usage: npm start [-- --port NUMBER] [-- --no-open]";

function fail(message) {
  console.error(message);
  process.exit(1);
}

function options() {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string", default: "4280" }, "no-open": { type: "boolean" } },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65535)
      throw new Error(`"${values.port}" is not a port: give a number from 0 to 65535.`);
    return { port, opens: !values["no-open"] };
  } catch (error) {
    return fail(`${error.message}\n${usage}`);
  }
}

const { port, opens } = options();
const folder = path.join(import.meta.dirname, "../dist/workbench");
const { address, close } = await serve(folder, port).catch((error) =>
  fail(
    error.code === "EADDRINUSE"
      ? `Port ${port} is in use. Stop the program that uses it, or take another port: npm start -- --port ${port + 1}`
      : `The workbench can't be served on port ${port}: ${error.message}`
  )
);

const { bundle } = await import("./bundle.mjs");
const { workbench } = await import("../webpack.config.mjs");
console.log("Building the workbench …");
await bundle(workbench()).catch((error) =>
  fail(`The workbench could not be built.\n${error.message}`)
);

console.log(`SPD for Excel is at ${address} (Ctrl+C ends it).`);
if (opens) openInBrowser(address);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void close());

/** The functions as they ship: bundled and minified by the same configuration as the add-in. */
import path from "node:path";
import { pathToFileURL } from "node:url";

const folder = path.resolve(import.meta.dirname, "../dist/bench");
const file = path.join(folder, "functions.mjs");

export async function build() {
  const { bundle } = await import("../scripts/bundle.mjs");
  const { addin } = await import("../webpack.config.mjs");
  const { context, mode, module, optimization, performance, resolve } = addin({
    mode: "production",
  });
  await bundle({
    ...{ context, mode, module, optimization, performance, resolve },
    entry: "./src/functions/index.ts",
    experiments: { outputModule: true },
    output: { path: folder, filename: "functions.mjs", library: { type: "module" } },
  });
}

/** Every value of METRICS, in its order; then how many rows counted for each. */
export async function loadMetrics(area) {
  const { callFunction } = await import(pathToFileURL(file).href);
  return (range) => {
    const [, ...rows] = callFunction("METRICS", [area, range]);
    return [...rows.map(([, , , value]) => value), ...rows.map(([, , , , , counted]) => counted)];
  };
}

/** Makes one file of what the pane imports from Fluent: as a thousand modules and every icon, loaded anew for each test file, it costs each 3 seconds. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "../..");

/** The statements that export each thing once, as `export { Button } from "@fluentui/react-components";`. */
function exportsOfFluent() {
  const statements = ["src/pane", "test/pane"]
    .map((name) => path.join(root, name))
    .flatMap((place) =>
      readdirSync(place, { recursive: true }).map((name) => path.join(place, name))
    )
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => readFileSync(name, "utf8"))
    .flatMap((text) => [...text.matchAll(/^import \{([^}]+)\} from ("@fluentui\/.+");$/gm)])
    .flatMap(([, names, from]) =>
      names
        .split(",")
        .map((name) => name.trim().replace(/ as .+/, ""))
        .filter((name) => name !== "" && !name.startsWith("type "))
        .map((name) => `export { ${name} } from ${from};\n`)
    );
  return [...new Set(statements)].sort().join("");
}

const entry = exportsOfFluent();
const hash = createHash("sha256").update(entry);
for (const file of [path.join(root, "package-lock.json"), import.meta.filename])
  hash.update(readFileSync(file));
const folder = path.join(root, "node_modules/.cache/fluent");
const filename = `${hash.digest("hex").slice(0, 16)}.cjs`;

/** In place of every module of Fluent; another one as soon as a package or an import is. */
export const fluentFile = path.join(folder, filename);

/** Makes the file unless it is there; Jest calls it before the first test of the pane. */
export default async function setup() {
  if (existsSync(fluentFile)) return;
  const { default: TerserPlugin } = await import("terser-webpack-plugin");
  const { bundle } = await import("../../scripts/bundle.mjs");
  // Nothing is renamed, and what development warns of stays: only what nobody uses goes, above all thousands of icons.
  const minimizer = new TerserPlugin({
    minify: TerserPlugin.swcMinify,
    extractComments: false,
    parallel: false,
    terserOptions: { mangle: false },
  });
  await bundle({
    mode: "production",
    context: root,
    entry: `data:text/javascript,${encodeURIComponent(entry)}`,
    output: { path: folder, filename, library: { type: "commonjs2" }, clean: true },
    // The tests' own React, not a second one.
    externals: /^(react|react-dom|scheduler)(\/|$)/,
    externalsType: "commonjs",
    optimization: { nodeEnv: false, minimizer: [minimizer] },
    devtool: false,
    performance: false,
  });
}

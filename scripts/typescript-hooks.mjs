/** How Node finds and reads TypeScript and JSON that is imported as a bundler would. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

const ends = [".ts", ".tsx", "/index.ts"];

export function resolve(specifier, context, next) {
  const fromTypeScript = /\.tsx?$/.test(context.parentURL ?? "");
  if (!fromTypeScript || !specifier.startsWith(".")) return next(specifier, context);
  const found = ends
    .map((end) => new URL(specifier + end, context.parentURL))
    .find((url) => existsSync(url));
  return found ? { url: found.href, shortCircuit: true } : next(specifier, context);
}

export async function load(url, context, next) {
  const kind = /\.(tsx?|json)$/.exec(url)?.[1];
  if (!kind || url.includes("/node_modules/")) return next(url, context);
  const text = await readFile(fileURLToPath(url), "utf8");
  const source = kind === "json" ? `export default ${text}` : await toJavaScript(text, url);
  return { format: "module", shortCircuit: true, source };
}

async function toJavaScript(text, url) {
  const { code } = await transform(text, {
    filename: fileURLToPath(url),
    sourceMaps: "inline",
    jsc: {
      parser: { syntax: "typescript", tsx: url.endsWith("x") },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
  });
  return code;
}

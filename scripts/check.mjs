/** `npm run check`: types, lint and format side by side; what each finds is printed once it is through. */
import { spawn } from "node:child_process";
import path from "node:path";
import "./modules.mjs";

const root = path.join(import.meta.dirname, "..");

const checks = {
  types: ["typescript/bin/tsc"],
  lint: ["eslint/bin/eslint.js", "--max-warnings", "0", "."],
  format: ["prettier/bin/prettier.cjs", "--check", "."],
};

function run([program, ...parameters]) {
  const file = path.join(root, "node_modules", program);
  const child = spawn(process.execPath, [file, ...parameters], { cwd: root });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ isGood: code === 0, output }));
  });
}

const results = Object.entries(checks).map(async ([name, command]) => {
  const { isGood, output } = await run(command);
  console.log(`${name}: ${isGood ? "good" : `failed\n${output}`}`);
  return isGood;
});
process.exitCode = (await Promise.all(results)).every(Boolean) ? 0 : 1;

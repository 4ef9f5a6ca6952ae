/** Calls an exported function of a script in a process of its own, because scripts are ES modules and jest loads none. */
import { execFileSync } from "node:child_process";
import path from "node:path";

export const root = path.resolve(__dirname, "../..");

const call = `
  const [file, name, ...parameters] = JSON.parse(process.argv[1]);
  const result = await import(file).then((script) => script[name](...parameters)).catch(({ message }) => ({ fails: message }));
  process.stdout.write(JSON.stringify(result ?? null));
`;

/** What the function returns, as JSON keeps it; `{ fails: message }` if it throws. */
export function runScript(file: string, name: string, ...parameters: unknown[]): unknown {
  return JSON.parse(runModule(call, [`./scripts/${file}`, name, ...parameters]));
}

/** The output of an ES module that runs in the repository's folder, with JSON as its only argument. */
export function runModule(source: string, argument: unknown): string {
  return execFileSync(
    process.execPath,
    ["--input-type=module", "--eval", source, JSON.stringify(argument)],
    { cwd: root, encoding: "utf8" }
  );
}

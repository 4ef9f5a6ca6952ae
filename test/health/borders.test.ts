/** The architecture bites: what a folder must not say is a lint error, and what it may say is none. */
import { runModule } from "./run-script";

const forbidden = [
  ["src/core/x.ts", `import "../rules";`, "spd/borders"],
  ["src/rules/x.ts", `import { a } from "../worksheet/table"; a;`, "spd/borders"],
  ["src/worksheet/x.ts", `export * from "../measure/x";`, "spd/borders"],
  ["src/measure/x.ts", `export { a } from "../score/a";`, "spd/borders"],
  ["src/score/x.ts", `import "../renewal/fee";`, "spd/borders"],
  ["src/renewal/x.ts", `import "../score/total";`, "spd/borders"],
  ["src/functions/x.ts", `type A = import("../pane/workbook").Area;`, "spd/borders"],
  ["src/pane/tabs/x.tsx", `await import("../../excel/workbook");`, "spd/borders"],
  ["src/excel/x.ts", `import "../workbench/grid";`, "spd/borders"],
  ["src/workbench/x.ts", `import "../excel/workbook";`, "spd/borders"],
  ["src/misc/x.ts", `import "../core/month";`, "spd/borders"],
  ["src/functions/x.ts", `import "react";`, "spd/borders"],
  ["src/score/x.ts", `import "@fluentui/react-components";`, "spd/borders"],
  ["src/excel/x.ts", `import "@univerjs/core";`, "spd/borders"],
  ["src/excel/x.ts", `import "@microsoft/office-js";`, "spd/borders"],
  ["src/pane/x.ts", `import "node:fs";`, "spd/borders"],
  ["src/pane/x.ts", `Office.onReady();`, "no-restricted-globals"],
  ["src/workbench/x.ts", `CustomFunctions.associate();`, "no-restricted-globals"],
  ["src/pane/x.ts", `window.Office.onReady();`, "no-restricted-globals"],
  ["src/pane/x.ts", `export type A = Excel.Range;`, "no-restricted-syntax"],
  ["src/excel/x.ts", `void fetch("https://example.com");`, "no-restricted-globals"],
  ["src/core/month.ts", `Date.now();`, "no-restricted-syntax"],
  ["src/measure/x.ts", `export const day = new Date(0);`, "no-restricted-globals"],
  ["src/functions/x.ts", `export const today = new Date();`, "no-restricted-syntax"],
  ["src/score/x.ts", `Math.random();`, "no-restricted-syntax"],
  ["src/rules/security.ts", `export const twice = (n: number) => n * 2;`, "no-restricted-syntax"],
  ["src/rules/security.ts", `export const today = new Date();`, "no-restricted-syntax"],
] as const;

const permitted = [
  ["src/rules/x.ts", `import "../core/month";`],
  ["src/score/x.ts", `import "../measure/growth"; import "./total";`],
  ["src/functions/x.ts", `import "../renewal"; import "../score/total";`],
  ["src/pane/tabs/x.tsx", `import "react"; import "../../functions"; import "../workbook";`],
  ["src/excel/x.ts", `import "../pane"; export type A = Excel.Range; void Office.onReady();`],
  ["src/workbench/x.ts", `import "@univerjs/core"; import "../pane/workbook";`],
  ["src/pane/x.ts", `export const today = new Date();`],
  ["src/core/month.ts", `export const day = new Date(0);`],
  ["src/rules/cite.ts", `export const same = (text: string) => text;`],
] as const;

// The lint configuration is an ES module, which jest can't load; the files exist only here, so they are linted without types.
const lintAll = `
  import { ESLint } from "eslint";
  import tseslint from "typescript-eslint";
  const withoutTypes = [tseslint.configs.disableTypeChecked, { languageOptions: { parserOptions: { projectService: false } } }];
  const eslint = new ESLint({ overrideConfig: withoutTypes });
  const texts = JSON.parse(process.argv[1]);
  const results = await Promise.all(texts.map(([filePath, text]) => eslint.lintText(text, { filePath })));
  process.stdout.write(JSON.stringify(results.map(([result]) => result.messages.map(({ ruleId }) => ruleId))));
`;

function lint(texts: readonly (readonly [file: string, text: string, ...rest: string[]])[]) {
  const found: unknown = JSON.parse(runModule(lintAll, texts));
  return new Map(texts.map(([file, text], index) => [file + text, [found].flat()[index]]));
}

const found = lint([...forbidden, ...permitted]);

test.each(forbidden)("%s may not say %s", (file, text, rule) => {
  expect(found.get(file + text)).toContain(rule);
});

test.each(permitted)("%s may say %s", (file, text) => {
  expect(found.get(file + text)).toEqual([]);
});

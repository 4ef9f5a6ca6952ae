/** Decides what source text may say: strict types, React's and Office's rules, and the architecture. */
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import { borders } from "./eslint.borders.js";

const pure = ["core", "rules", "worksheet", "measure", "score", "renewal", "functions"];

const clockAndChance = [
  {
    selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
    message: "The clock is not an input here: take the date as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The clock is not an input here: take the date as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "The same input gives the same output: no chance here.",
  },
];

/** Days and months are whole numbers everywhere else, so that no time zone can change them. */
const dates = {
  name: "Date",
  message: "Only core/month.ts computes with dates: a month and a day are whole numbers.",
};

const functionBodies = [
  {
    selector: ":matches(FunctionDeclaration, FunctionExpression, ArrowFunctionExpression)",
    message: "rules/ is data only: what computes belongs in measure/ or score/.",
  },
];

const network = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map((name) => ({
  name,
  message: "Nothing leaves the workbook.",
}));

const officeNames = ["Office", "Excel", "CustomFunctions", "OfficeRuntime"];
const office = officeNames.map((name) => ({ name, message: "Only src/excel knows Excel." }));
const officeTypes = [
  {
    selector: `TSQualifiedName[left.name=/^(${officeNames.join("|")})$/]`,
    message: "Only src/excel knows Excel.",
  },
];

/** Globals by any name: `fetch` and `window.fetch`. */
const banned = (...globals) => ["error", { globals, checkGlobalObject: true }];

export default defineConfig(
  { ignores: ["dist/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-unsafe-type-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // What implements an asynchronous interface may have nothing to wait for.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      eqeqeq: "error",
    },
  },
  {
    // Hooks live nowhere else; looking for them everywhere would take a good part of the time.
    files: ["**/*.tsx", "src/{pane,workbench,excel}/**/*.ts"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
  },
  {
    // A test may say what it knows of a text it reads or a stand-in it makes.
    files: ["test/**"],
    rules: { "@typescript-eslint/no-unsafe-type-assertion": "off" },
  },
  {
    files: ["src/**"],
    languageOptions: { globals: globals.browser },
    plugins: { spd: { rules: { borders } } },
    rules: {
      "spd/borders": "error",
      "no-console": "error",
      "no-restricted-globals": banned(...network, ...office),
      "no-restricted-syntax": ["error", ...officeTypes],
    },
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])
      ),
      "no-restricted-globals": banned(...network),
      "no-restricted-syntax": "off",
    },
  },
  {
    files: pure.map((folder) => `src/${folder}/**`),
    rules: { "no-restricted-syntax": ["error", ...officeTypes, ...clockAndChance] },
  },
  {
    files: pure.map((folder) => `src/${folder}/**`),
    ignores: ["src/core/month.ts"],
    rules: { "no-restricted-globals": banned(...network, ...office, dates) },
  },
  {
    files: ["src/rules/**"],
    ignores: ["types", "cite", "citation-text", "index"].map((name) => `src/rules/${name}.ts`),
    rules: {
      "no-restricted-syntax": ["error", ...officeTypes, ...clockAndChance, ...functionBodies],
    },
  }
);

/** Decides which tests run where: logic in plain Node, the repository's health by itself, the pane in a simulated page. */
import { fluentFile } from "./test/pane/fluent.mjs";

export const transform = {
  "\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};

export default {
  // By itself Jest leaves one core idle, half of a machine that has two.
  maxWorkers: "100%",
  projects: [
    {
      displayName: "logic",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/test/(pane|health|e2e|workbench)/"],
      transform,
    },
    {
      displayName: "health",
      testMatch: ["<rootDir>/test/health/**/*.test.ts"],
      transform,
    },
    {
      displayName: "workbench",
      testMatch: ["<rootDir>/test/workbench/**/*.test.ts"],
      // Univer is CommonJS here, but some of what it needs isn't.
      transform: { ...transform, "\\.js$": "@swc/jest" },
      transformIgnorePatterns: ["/node_modules/@univerjs/"],
    },
    {
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/pane/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/pane/setup.ts"],
      globalSetup: "<rootDir>/test/pane/fluent.mjs",
      // The same Fluent in one file, made by the line above: as its many modules it is slow to load.
      moduleNameMapper: { "^@fluentui/": fluentFile },
      transform,
    },
  ],
};

/** Tests in a real browser, one after another: they share the served workbench. */
import { transform } from "../../jest.config.mjs";

export default {
  rootDir: "../..",
  displayName: "e2e",
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  globalSetup: "<rootDir>/test/e2e/setup.mjs",
  globalTeardown: "<rootDir>/test/e2e/teardown.mjs",
  testTimeout: 60_000,
  maxWorkers: 1,
  transform,
};

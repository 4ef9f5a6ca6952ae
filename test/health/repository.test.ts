/** What the repository promises whoever clones it: the same packages, no trace of one machine, files of one idea. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./run-script";

const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0")
  // Git also lists what is deleted but not yet committed.
  .filter((file) => file !== "" && existsSync(path.join(root, file)));

const textFiles = files.filter((file) => !/\.(png|xlsx|csv)$/.test(file));

function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** Lines of the repository's texts that match, as `file:line: text`. */
function findLines(pattern: RegExp): string[] {
  return textFiles.flatMap((file) =>
    read(file)
      .split("\n")
      .map((line, index) => [line, `${file}:${index + 1}: ${line.trim()}`] as const)
      .filter(([line]) => pattern.test(line))
      .map(([, place]) => place)
  );
}

test("package.json names every package by one exact version", () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(read("package.json")) as Record<
    string,
    Record<string, string>
  >;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** Named otherwise: as the `testEnvironment` jsdom, and in package.json itself. */
const namedOtherwise = ["jest-environment-jsdom", "office-addin-prettier-config"];

test("every package of package.json but types is named by another file", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<
    string,
    Record<string, string>
  >;
  const texts = textFiles.filter((file) => !/^package(-lock)?\.json$/.test(file)).map(read);
  const names = Object.keys({ ...dependencies, ...devDependencies });
  const unused = names.filter(
    (name) =>
      !name.startsWith("@types/") &&
      !namedOtherwise.includes(name) &&
      !texts.some((text) => text.includes(name))
  );
  expect(unused).toEqual([]);
});

test("package-lock.json names no address to download from", () => {
  expect(read("package-lock.json")).not.toContain('"resolved"');
});

test("package-lock.json has every optional package for every system", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const locked = new Set(Object.keys(packages).map((place) => place.split("node_modules/").at(-1)));
  const wanted = Object.values(packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {})
  );
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});

test("no file names a folder of one machine or a registry's host", () => {
  expect(findLines(/(?<![\w.:/-])\/(work|home|root)\/\w/)).toEqual([]);
  expect(
    findLines(/registry\.(npmjs|yarnpkg|npmmirror)\.|\/(artifactory|verdaccio|nexus)\//)
  ).toEqual([]);
});

test("a source file has at most 250 lines, one of rules data 400", () => {
  const long = files
    .filter((file) => /^src\/.*\.tsx?$/.test(file))
    .map((file) => [file, read(file).split("\n").length - 1] as const)
    .filter(([file, lines]) => lines > (file.startsWith("src/rules/") ? 400 : 250));
  expect(long).toEqual([]);
});

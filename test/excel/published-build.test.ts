/** A published build speaks of its own address only, and every address in its manifest is a file of it. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { root, runModule, runScript } from "../health/run-script";

const address = "https://example.com/spd";
const files = new Map(runScript("generate.mjs", "generatedFiles", address) as [string, string][]);

test("makes the manifest, the functions in two languages, and their help", () => {
  expect([...files.keys()]).toEqual([
    "functions.json",
    "functions-de.json",
    "functions.html",
    "writing.html",
    "manifest.xml",
  ]);
});

test.each([...files])("%s says nothing of localhost", (_, text) => {
  expect(text).not.toMatch(/localhost|127\.0\.0\.1/);
});

test("the manifest's addresses are files of the build", () => {
  const addresses = files.get("manifest.xml")?.match(/https:\/\/[^"]+/g) ?? [];
  const bundler = JSON.parse(
    runModule(
      `import { addin } from "./webpack.config.mjs";
       const { entry, output, plugins } = addin();
       const pages = plugins.map(({ userOptions }) => userOptions?.filename).filter(Boolean);
       const scripts = Object.keys(entry).map((name) => output.filename.replace("[name]", name));
       process.stdout.write(JSON.stringify([...pages, ...scripts]));`,
      null
    )
  ) as string[];
  const pictures = readdirSync(path.join(root, "assets")).map((name) => `assets/${name}`);
  const built = new Set(
    [...files.keys(), ...bundler, ...pictures].map((name) => `${address}/${name}`)
  );
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((each) => !built.has(each))).toEqual([]);
});

test("every function's help is a place on the reference page", () => {
  const links = files.get("functions.json")?.match(/(?<="helpUrl": ")[^"]+/g) ?? [];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const [page, id] = link.split("#");
    expect(page).toBe(`${address}/functions.html`);
    expect(files.get("functions.html")).toContain(`id="${id ?? ""}"`);
  }
});

test("the reference page says that it is unofficial, and shows tables as tables", () => {
  expect(files.get("functions.html")).toMatch(
    /unofficial.*not made, reviewed or endorsed by Microsoft/s
  );
  expect(files.get("functions.html")).toContain("<table>");
});

/**
 * The manifest is one that Excel takes: valid by Microsoft's schema, and without the faults that no schema can see.
 *
 * @jest-environment jsdom
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { version } from "../../package.json";
import { attribute, overridesOf, readManifest, root } from "./manifest";

const base = "https://localhost:3000/";
const german = ["de-AT", "de-CH", "de-DE"];
const { text, all, resources, references, localised } = readManifest();
const valueOf = (id: string): string | undefined => resources.get(id)?.value;

async function schemaErrors(manifest: string): Promise<readonly string[]> {
  const folder = path.join(root, "test/schemas/manifest");
  const files = readdirSync(folder).map((fileName) => ({
    fileName,
    contents: readFileSync(path.join(folder, fileName), "utf8"),
  }));
  const isMain = ({ fileName }: { fileName: string }): boolean =>
    fileName === "OfficeAppManifestV1_1.xsd";
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: files.filter(isMain),
    preload: files.filter((file) => !isMain(file)),
  });
  return errors.map(({ message }) => message);
}

test("is valid by Microsoft's schema, which refuses one without a provider or with a lifetime of its own invention", async () => {
  expect(await schemaErrors(text)).toEqual([]);
  expect(await schemaErrors(text.replace(/<ProviderName>.*<\/ProviderName>/, ""))).not.toEqual([]);
  expect(await schemaErrors(text.replace('lifetime="long"', 'lifetime="endless"'))).not.toEqual([]);
});

test("is read by Microsoft's own reader, with this package's version", () => {
  // In a process of its own, because it depends on modules that jest can't load.
  const script = `
    const { OfficeAddinManifest } = require("office-addin-manifest");
    OfficeAddinManifest.readManifestFile("manifest.xml").then((read) => console.log(JSON.stringify(read)));
  `;
  const read = execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
  expect(read).toMatch(/"id":"[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"/);
  expect(JSON.parse(read)).toMatchObject({
    displayName: "SPD for Excel",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    version: `${version}.0`,
  });
});

test("asks for the shared runtime, parameter addresses and the culture", () => {
  const sets = all.filter((element) => element.localName === "Set");
  expect(
    Object.fromEntries(sets.map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]))
  ).toEqual({
    SharedRuntime: "1.1",
    CustomFunctionsRuntime: "1.3",
    ExcelApi: "1.11",
  });
});

test("says that it is unofficial", () => {
  const texts = localised
    .filter((element) => element.localName === "Description")
    .map((element) => element.outerHTML);
  expect(texts).toHaveLength(1);
  expect(texts[0]).toMatch(/unofficial.*not made, reviewed or endorsed by Microsoft/s);
  expect(text).toContain("<ProviderName>SPD for Excel (unofficial)</ProviderName>");
});

test("every reference is defined, and everything defined is referred to", () => {
  expect([...new Set(references.map(({ id }) => id))].toSorted()).toEqual(
    [...resources.keys()].toSorted()
  );
});

test("ids have at most 32 characters, short texts 125, long ones and the description 250", () => {
  for (const id of resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
  const longest = { ShortStrings: 125, LongStrings: 250, OfficeApp: 250 };
  for (const element of localised) {
    const limit = Object.entries(longest).find(
      ([name]) => element.parentElement?.localName === name
    )?.[1];
    const texts = [attribute(element, "DefaultValue"), ...Object.values(overridesOf(element))];
    for (const each of texts) expect(each.length).toBeLessThanOrEqual(limit ?? Infinity);
  }
});

test("no id is given twice", () => {
  expect(resources.size).toBe(
    all.filter((element) => /^(Image|Url|String)$/.test(element.localName) && element.id).length
  );
});

test("pane, runtime, functions and commands are one page, or Excel would start a second runtime", () => {
  const pages = references.filter(({ from }) =>
    /\/(Runtime|Page\/SourceLocation|FunctionFile|Action\/SourceLocation)$/.test(from)
  );
  expect(pages).toHaveLength(4);
  expect(new Set(pages.map(({ id }) => id))).toEqual(new Set(["Page.Url"]));
  const pane = all.find((element) => element.parentElement?.localName === "DefaultSettings");
  expect(pane && attribute(pane, "DefaultValue")).toBe(valueOf("Page.Url"));
  expect(valueOf("Page.Url")).toBe(`${base}taskpane.html`);
});

test("every address is below the one place that a published build replaces", () => {
  const addresses = all
    .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
    .filter((value) => value?.includes("://"));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address?.startsWith(base))).toEqual([]);
});

test("every picture is there and has the size it is given as", () => {
  const sized = references.filter(({ size }) => size !== undefined);
  const named = all
    .filter(({ localName }) => ["IconUrl", "HighResolutionIconUrl"].includes(localName))
    .map((element) => ({
      size: element.localName === "IconUrl" ? "32" : "64",
      address: attribute(element, "DefaultValue"),
    }));
  const pictures = [
    ...sized.map(({ id, size }) => ({ size, address: valueOf(id) ?? "" })),
    ...named,
  ];
  for (const { size, address } of pictures) {
    const file = path.join(root, address.slice(base.length));
    expect(existsSync(file)).toBe(true);
    const picture = readFileSync(file);
    // A PNG's header holds width and height at the bytes 16 and 20.
    expect([
      picture.toString("latin1", 1, 4),
      picture.readUInt32BE(16),
      picture.readUInt32BE(20),
    ]).toEqual(["PNG", Number(size), Number(size)]);
  }
});

test("group and button have an icon for each size that Office requires, 16, 32 and 80", () => {
  const icons = all.filter((element) => element.localName === "Icon");
  expect(icons).toHaveLength(2);
  for (const icon of icons) {
    const sizes = [...icon.children].map((image) => attribute(image, "size"));
    expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
  }
});

test("every text is there in German for Germany, Austria and Switzerland", () => {
  const texts = localised.filter(
    (element) =>
      ["DisplayName", "Description", "String"].includes(element.localName) &&
      element.id !== "Functions.Namespace"
  );
  expect(texts).toHaveLength(8);
  for (const element of texts) {
    const overrides = overridesOf(element);
    expect(Object.keys(overrides).toSorted()).toEqual(german);
    expect(new Set(Object.values(overrides)).size).toBe(1);
    expect(Object.values(overrides)).not.toContain(attribute(element, "DefaultValue"));
  }
});

test("functions are described in German for the same three, and their namespace is SPD everywhere", () => {
  const descriptions = resources.get("Functions.Url");
  expect(descriptions?.value).toBe(`${base}functions.json`);
  expect(descriptions?.overrides).toEqual(
    Object.fromEntries(german.map((locale) => [locale, `${base}functions-de.json`]))
  );
  const namespace = resources.get("Functions.Namespace");
  expect(namespace?.overrides).toEqual({});
  expect(namespace?.value).toBe("SPD");
  // Excel takes letters and points.
  expect(namespace?.value).toMatch(/^[A-Za-z][A-Za-z.]*$/);
});

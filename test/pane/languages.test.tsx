/** English and German say the same things, and every word the pane asks for exists and is asked for. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { german } from "../../src/pane/languages/de";
import { english } from "../../src/pane/languages/en";

type Tree = { readonly [key: string]: string | Tree };

function entries(tree: Tree, prefix = ""): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${prefix}${key}`, value] as const]
      : entries(value, `${prefix}${key}.`)
  );
}

const pane = path.join(process.cwd(), "src/pane");

/** The words of the tabs that are fetched when first opened. */
const tabs = readdirSync(pane).filter((folder) => existsSync(path.join(pane, folder, "words")));
const wordsOf = (tab: string, language: string): Tree => {
  const modules = jest.requireActual<Record<string, Tree>>(path.join(pane, tab, "words", language));
  return Object.values(modules).reduce((all, tree) => ({ ...all, ...tree }), {});
};
const allOf = (first: Tree, language: string): Tree =>
  tabs.reduce((all, tab) => ({ ...all, ...wordsOf(tab, language) }), first);

const everything = allOf(english, "en");
const inEnglish = new Map(entries(everything));
const inGerman = new Map(entries(allOf(german, "de")));
const source = readdirSync(pane, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/^languages|\bwords\b/.test(file))
  .map((file) => readFileSync(path.join(pane, file), "utf8"))
  .join("\n");
const withoutCount = (key: string): string => key.replace(/_(?:one|other)$/, "");

test("both languages have the same keys", () => {
  expect([...inGerman.keys()]).toEqual([...inEnglish.keys()]);
});

test("no text is empty, and both languages fill in the same values", () => {
  const values = (text: string): readonly string[] => (text.match(/{{\w+}}/g) ?? []).toSorted();
  for (const [key, text] of inEnglish) {
    expect(text).not.toBe("");
    const translated = inGerman.get(key) ?? "";
    expect([key, ...new Set(values(translated))]).toEqual([key, ...new Set(values(text))]);
  }
});

test("every key that the pane uses exists", () => {
  const groups = Object.keys(everything).join("|");
  const used = source.match(new RegExp(`"(?:${groups})\\.\\w+"`, "g")) ?? [];
  const known = new Set([...inEnglish.keys()].map(withoutCount));
  expect(used.length).toBeGreaterThan(100);
  expect(used.map((key) => key.slice(1, -1)).filter((key) => !known.has(key))).toEqual([]);
});

test("every key that exists is used", () => {
  const unused = [...inEnglish.keys()]
    .map(withoutCount)
    .filter((key) => !source.includes(`"${key}"`));
  expect(unused).toEqual([]);
});

test("components hold no text of their own", () => {
  const bare = source.match(/>\s*[A-ZÄÖÜ][\p{L} ]{2,}\s*<\//gu) ?? [];
  expect(bare).toEqual([]);
});

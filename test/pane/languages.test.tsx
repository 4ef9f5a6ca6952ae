/** English and German say the same things, and every word the pane asks for exists and is asked for. */
import { readdirSync, readFileSync } from "node:fs";
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

const inEnglish = new Map(entries(english));
const inGerman = new Map(entries(german));
const pane = path.join(process.cwd(), "src/pane");
const source = readdirSync(pane, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("languages"))
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
  const groups = Object.keys(english).join("|");
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

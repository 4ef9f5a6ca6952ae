/** The closed list of reasons has a sentence each in English and German. */
import { rowReasons } from "../../src/measure/measured";
import { groupSentence } from "../../src/measure/reason-sentence";
import { reasonTexts } from "../../src/measure/reason-texts";

test.each(rowReasons)("%s is said in one sentence", (reason) => {
  const { en, de } = reasonTexts[reason];
  expect(en).toMatch(/^[A-Z][^.]*\.$/);
  expect(de).toMatch(/^[A-ZÄÖÜ][^.]*\.$/);
  expect(en).not.toBe(de);
});

test("no two reasons read the same", () => {
  const all = Object.values(reasonTexts);
  expect(new Set(all.map(({ en }) => en)).size).toBe(all.length);
  expect(new Set(all.map(({ de }) => de)).size).toBe(all.length);
});

test("rows told in one line say how many they are", () => {
  expect(groupSentence("duplicate", 8412, "en")).toBe("8,412 rows: Flagged as a duplicate.");
  expect(groupSentence("duplicate", 1, "de")).toBe("1 Zeile: Als Duplikat gekennzeichnet.");
});

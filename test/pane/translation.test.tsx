/** The pane's words come by key, with their values and in the number that a count asks for. */
import { Translation } from "../../src/pane/languages/translation";

const words = {
  list: { rows_one: "{{count}} row of {{name}}", rows_other: "{{count}} rows of {{name}}" },
  deep: { er: { still: "There, {{name}}" } },
};

test("1 takes the singular; 0, 2 and 1.5 take the plural", () => {
  const { translate } = new Translation("en", words);
  const rows = (count: number): string => translate("list.rows", { count, name: "Usage" });
  expect([1, 0, 2, 1.5].map(rows)).toEqual([
    "1 row of Usage",
    "0 rows of Usage",
    "2 rows of Usage",
    "1.5 rows of Usage",
  ]);
});

test("a value is filled in as it is, braces, dollar signs and markup too", () => {
  const { translate } = new Translation("de", words);
  expect(translate("deep.er.still", { name: "{{count}} $& <b>" })).toBe("There, {{count}} $& <b>");
  expect(translate("deep.er.still", { name: undefined })).toBe("There, ");
});

test("a key without words says itself until its tab adds them", () => {
  const translation = new Translation("en", words);
  expect(translation.translate("later.hello")).toBe("later.hello");
  translation.add({ later: { hello: "Hello" } });
  expect(translation.translate("later.hello")).toBe("Hello");
  expect(translation.translate("deep.er.still", { name: "you" })).toBe("There, you");
});

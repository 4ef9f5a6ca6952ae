import { fill } from "../../src/core/fill";

test("two placeholders, one of them twice, get their values", () => {
  expect(fill("{a} of {b}, {a}", { a: "1", b: "2" })).toBe("1 of 2, 1");
});

test("a text without placeholders stays as it is", () => {
  expect(fill("No braces", {})).toBe("No braces");
});

test("a placeholder without a value fails and names it", () => {
  expect(() => fill("{a} of {c}", { a: "1", c: undefined })).toThrow("{c}");
  expect(() => fill("{toString}", {})).toThrow("{toString}");
});

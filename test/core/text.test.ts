/** When two names are the same, and which name a misspelt one is nearest to. */
import { NameIndex } from "../../src/core/name-index";
import { nameKey, nearestName } from "../../src/core/text";

test.each([
  ["Net customer adds", "NET_CUSTOMER-ADDS"],
  ["\ufeffTrainingTitle", "Training Title"],
  ["E-Mail-Adresse", "EMail\nAdresse"],
  ["ACR (USD)", "acr usd"],
  ["Größere Märkte", "größere märkte".normalize("NFD")],
  ["ＭＣＰＩＤ", "MCPID"],
])("%p and %p are one name", (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test("letters with and without dots are two names, digits tell names apart", () => {
  expect(nameKey("Märkte")).not.toBe(nameKey("Markte"));
  expect(nameKey("step 1")).not.toBe(nameKey("step 2"));
});

const names = ["Net customer adds", "Usage growth", "Deployments", "Track", "SMB"];

test.each([
  ["Net custmer adds", "Net customer adds"],
  ["Netcustomeradd", "Net customer adds"],
  ["usage grwoth", "Usage growth"],
  ["Trakc", "Track"],
  ["Trak", "Track"],
  ["SMC", "SMB"],
  ["deploymentss", "Deployments"],
])("%p is nearest to %p", (found, nearest) => {
  expect(nearestName(found, names)).toBe(nearest);
});

test.each(["Customers", "Growth", "T", "", "Revenue per user"])(
  "%p is near to nothing",
  (found) => {
    expect(nearestName(found, names)).toBeUndefined();
  }
);

test("a third of the letters may differ: 2 of 8, 3 of 9, not 3 of 8", () => {
  expect(nearestName("abcdefxy", ["abcdefgh"])).toBe("abcdefgh");
  expect(nearestName("abcdefxyz", ["abcdefghi"])).toBe("abcdefghi");
  expect(nearestName("abcdexyz", ["abcdefgh"])).toBeUndefined();
});

test("of two long names that differ by 1 letter in 48 and by a swap beside it, the nearer", () => {
  const long = "dynamics365financeandoperationsappssolutionarchi";
  const [swapped, both] = [long.replace("finance", "fniance"), long.replace("finance", "fniancx")];
  expect(nearestName(long, [both, swapped])).toBe(swapped);
  expect(nearestName(swapped, [long, both])).toBe(long);
  expect(nearestName(both, [long, swapped])).toBe(swapped);
});

test("the same letters in another order are as far apart as they are put otherwise", () => {
  expect(nearestName("abcdefghi", ["ihgfedcba"])).toBeUndefined();
  expect(nearestName("abcdefghi", ["defghiabc", "bacdefgih"])).toBe("bacdefgih");
});

test("9 letters may have 3 more behind or before them, not 4", () => {
  expect(nearestName("abcdefghi", ["abcdefghixyz"])).toBe("abcdefghixyz");
  expect(nearestName("abcdefghi", ["xyzabcdefghi"])).toBe("xyzabcdefghi");
  expect(nearestName("abcdefghi", ["wxyzabcdefghi"])).toBeUndefined();
});

describe("an index of names", () => {
  const index = new NameIndex<number>([
    [1, ["One", "Eins"]],
    [2, ["Two", "eins"]],
  ]);

  test("finds every way to write a name; the first meaning keeps a shared one", () => {
    expect([
      index.find("ONE "),
      index.find("eins"),
      index.find("two"),
      index.find("three"),
    ]).toEqual([1, 1, 2, undefined]);
  });

  test("proposes the known spelling", () => {
    expect(index.nearest("Eimns")).toBe("Eins");
  });

  test("names that JavaScript's objects know are names", () => {
    expect(index.find("__proto__")).toBeUndefined();
    expect(index.find("constructor")).toBeUndefined();
  });
});

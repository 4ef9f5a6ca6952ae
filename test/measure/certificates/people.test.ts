/** Which rows are one person. */
import fc from "fast-check";
import { peopleOf } from "../../../src/measure/certificates/people";
import { read } from "../../worksheet/read";

/** The people of rows with MCPID, Email, CorpEmail, each by the number of the first row. */
function people(...rows: readonly (readonly unknown[])[]): readonly number[] {
  const cells = [
    ["MCPID", "Email", "CorpEmail", "Name", "Certification"],
    ...rows.map((row) => [...row, "Kim", "AZ-104"]),
  ];
  const table = read(cells).certifications;
  return table === undefined ? [] : [...peopleOf(table)];
}

test("one MCPID, one e-mail or one company e-mail makes one person, in any case", () => {
  expect(people([1, "", ""], [2, "", ""], [1, "", ""])).toEqual([0, 1, 0]);
  expect(people(["", "Kim@Outlook.com", ""], ["", "kim@outlook.COM", ""])).toEqual([0, 0]);
  expect(people(["", "", "kim@contoso.com"], ["", "", "KIM@contoso.com "])).toEqual([0, 0]);
  expect(people([" 7470319 ", "", ""], [7470319, "", ""])).toEqual([0, 0]);
});

test("an address is the same in either e-mail column", () => {
  expect(people([1, "kim@contoso.com", ""], [2, "", "kim@contoso.com"])).toEqual([0, 0]);
});

test("links add up: row 1 and 3 share an id, row 2 and 3 an e-mail", () => {
  expect(people([1, "a@x.com", ""], [2, "b@x.com", ""], [1, "b@x.com", ""])).toEqual([0, 0, 0]);
});

test("blanks link nobody, and neither do names", () => {
  expect(people([1, "", ""], [2, "", ""], ["", "a@x.com", ""], ["", "b@x.com", ""])).toEqual([
    0, 1, 2, 3,
  ]);
  expect(people(["", "", ""], ["", "", ""])).toEqual([0, 1]);
});

test("where there are only names, equal names are one person, whatever the spaces and the case", () => {
  const table = read([
    ["Person", "Certification"],
    ["Kim Akers", "AZ-104"],
    ["kim  akers", "AZ-305"],
    ["Kim Aker", "AZ-104"],
  ]).certifications;
  expect(table && [...peopleOf(table)]).toEqual([0, 0, 2]);
});

test("a table by names and one by e-mails meet where the name is an e-mail", () => {
  const byName = [
    ["Person", "Certification"],
    ["kim@contoso.com", "AZ-104"],
    ["Lee", "AZ-104"],
  ];
  const byMail = [
    ["Email", "Certification"],
    ["KIM@contoso.com", "AZ-305"],
    ["sam@contoso.com", "AZ-305"],
  ];
  const table = read(byName, byMail).certifications;
  expect(table && [...peopleOf(table)]).toEqual([0, 1, 0, 3]);
});

test("a person called __proto__ is a person", () => {
  expect(people(["__proto__", "", ""], ["constructor", "", ""], ["__proto__", "", ""])).toEqual([
    0, 1, 0,
  ]);
});

test("the people are those that following every link finds, in any order of rows", () => {
  const id = fc.constantFrom("", "a", "b", "c", "d", "e", "f", "g");
  const row = fc.tuple(id, id, id);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 14 }), (rows) => {
      const found = people(...rows);
      const linked = (one: readonly string[], other: readonly string[]): boolean =>
        one.some((each) => each !== "" && other.includes(each));
      // Groups grow until nothing changes any more.
      const groups = rows.map((_, index) => index);
      for (let round = 0; round < rows.length; round++) {
        rows.forEach((one, i) =>
          rows.forEach((other, j) => {
            if (linked(one, other))
              groups[i] = groups[j] = Math.min(groups[i] ?? i, groups[j] ?? j);
          })
        );
      }
      expect(found).toEqual(groups);
    })
  );
});

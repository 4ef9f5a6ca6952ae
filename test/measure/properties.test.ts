/** What must hold for counting people whatever the table: no order or repetition matters, and more never makes less. */
import fc from "fast-check";
import type { Measured } from "../../src/measure/measured";
import { measured } from "./measured";

const header = ["MCPID", "Email", "Certification", "Completed", "Expires", "Status"];
type Row = readonly (string | number)[];

const person = fc.integer({ min: 1, max: 6 });
const title = fc.constantFrom(
  "MS-900",
  "MS-700",
  "MD-100",
  "MD-101",
  "MD-100 + MD-101",
  "MS-203",
  "AZ-104",
  "Scrum Master"
);
const expires = fc.constantFrom("", "2022-09-29", "2022-09-30", "2023-01-01");
const status = fc.constantFrom("Active", "", "Inactive");

const row: fc.Arbitrary<Row> = fc
  .tuple(person, fc.boolean(), title, expires, status)
  .map(([id, byMail, name, end, state]) => [
    byMail ? "" : id,
    `${id}@contoso.com`,
    name,
    "",
    end,
    state,
  ]);
const rows = fc.array(row, { minLength: 1, maxLength: 20 });

function value(...tables: readonly (readonly Row[])[]): Measured {
  const ranges = tables.filter((table) => table.length > 0).map((table) => [header, ...table]);
  const found = measured("ModernWork", "2022-09-30", { track: "smb" }, ...ranges);
  if (found === undefined) throw new Error("Nothing was measured.");
  return found;
}

function people(...tables: readonly (readonly Row[])[]): number {
  return value(...tables).amount;
}

test("people are counted as a direct reading of the rule counts them", () => {
  fc.assert(
    fc.property(rows, (table) => {
      const valid = table.filter(
        ([, , , , end, state]) => end !== "2022-09-29" && state !== "Inactive"
      );
      const holds = (mail: string | number | undefined, name: string): boolean =>
        valid.some((each) => each[1] === mail && String(each[2]).includes(name));
      const counted = [...new Set(table.map((each) => each[1]))].filter(
        (mail) =>
          ["MS-900", "MS-700", "MS-203"].some((name) => holds(mail, name)) ||
          (holds(mail, "MD-100") && holds(mail, "MD-101"))
      );
      expect(people(table)).toBe(counted.length);
    })
  );
});

test("the order of the rows doesn't matter", () => {
  const shuffled = rows.chain((table) =>
    fc.tuple(fc.constant(table), fc.shuffledSubarray(table, { minLength: table.length }))
  );
  fc.assert(
    fc.property(shuffled, ([table, other]) => {
      expect(people(other)).toBe(people(table));
    })
  );
});

test("the order of the columns doesn't matter", () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  fc.assert(
    fc.property(rows, order, (table, columns) => {
      const turned = [header, ...table].map((each) => columns.map((column) => each[column]));
      expect(measured("ModernWork", "2022-09-30", { track: "smb" }, turned)?.amount).toBe(
        people(table)
      );
    })
  );
});

test("split over two ranges, the rows say the same", () => {
  fc.assert(
    fc.property(rows, fc.nat(), (table, cut) => {
      const at = cut % table.length;
      // Alike, they would be the same range given twice.
      fc.pre(JSON.stringify(table.slice(at)) !== JSON.stringify(table.slice(0, at)));
      expect(people(table.slice(at), table.slice(0, at))).toBe(people(table));
    })
  );
});

test("rows a second time change nothing", () => {
  fc.assert(
    fc.property(rows, (table) => {
      expect(people([...table, ...table])).toBe(people(table));
    })
  );
});

test("rows that can't count change nothing", () => {
  const useless = fc.array(
    fc
      .tuple(
        person,
        fc.constantFrom<Row>(
          ["MS-900", "", "2022-09-29", "Active"],
          ["MS-900", "2022-10-01", "", "Active"],
          ["MS-900", "", "", "Inactive"],
          ["AZ-900", "", "", "Active"],
          ["Scrum Master", "", "", "Active"],
          ["", "", "", ""]
        )
      )
      .map(([id, rest]) => [id, `${id}@contoso.com`, ...rest])
  );
  fc.assert(
    fc.property(rows, useless, (table, more) => {
      expect(people([...more, ...table])).toBe(people(table));
    })
  );
});

test("a further row never makes fewer people, and one row makes at most one more", () => {
  fc.assert(
    fc.property(rows, row, (table, more) => {
      const added = people([...table, more]) - people(table);
      expect([0, 1]).toContain(added);
    })
  );
});

test("each person more who holds MS-900 is one more", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 5 }), (table, count) => {
      const more = Array.from({ length: count }, (_, index): Row => [
        100 + index,
        "",
        "MS-900",
        "",
        "",
        "",
      ]);
      expect(people([...table, ...more])).toBe(people(table) + count);
    })
  );
});

test("every row counted or has one reason, and contributions add up to the metric", () => {
  fc.assert(
    fc.property(rows, (table) => {
      const { amount, rows: counts, evidence } = value(table);
      const leftOut = [...(counts?.leftOut.values() ?? [])].reduce((sum, each) => sum + each, 0);
      expect((counts?.counted ?? 0) + leftOut).toBe(table.length);
      const all = evidence?.().rows ?? [];
      expect(all).toHaveLength(table.length);
      expect(all.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(amount);
      for (const [reason, count] of counts?.leftOut ?? []) {
        expect(all.filter((each) => each.reason === reason)).toHaveLength(count);
      }
    })
  );
});

/** Tenants that are no customers count as the table has them, but CHECK names the first cell. */
import { askNumber, askRows, type Range } from "./ask";

const consumption = (...tenants: unknown[]): Range => [
  ["Tenant", "Month", "Service", "ACR"],
  ["contoso", "2021-09", "Storage", 1000],
  ["contoso", "2022-09", "Storage", 1500],
  ...tenants.map((tenant, index) => [tenant, "2022-09", "Storage", 1500 + index]),
];
const found = (table: Range): string =>
  askRows("CHECK", [table])
    .map(({ Finding, Cell }) => `${String(Cell)}: ${String(Finding)}`)
    .join("\n");

describe("a sum of another tenant", () => {
  test.each([
    "contoso Ergebnis",
    "contoso Total",
    "Contoso  TOTAL",
    "Summe contoso",
    "Sum: contoso",
  ])("%s", (name) => {
    const table = consumption(name, name);
    expect(found(table)).toMatch(
      /range 1, cell A4: 2 rows of the tenant “.*”, which looks like a sum of “contoso”/i
    );
    // 1,500 + 1,500 + 1,501 against 1,000: what counts stays the same.
    expect(askNumber("METRIC", ["DataAI", "Usage growth", table])).toBe(3.501);
  });
  test.each(["fabrikam Total", "Total Energies", "contoso GmbH", "contosototal"])(
    "%s is none",
    (name) => expect(found(consumption(name))).not.toContain("looks like")
  );
});

describe("a word or mark in place of a tenant", () => {
  test.each(["(Leer)", "(blank)", "n/a", "-", "1.23E+15", "1,23E+15"])("%s", (name) => {
    expect(found(consumption("fabrikam", name))).toContain(
      `range 1, cell A5: 1 row of a tenant called “${name}”, which looks like no customer`
    );
  });
  test.each(["Blank & Co", "1e5a-77", "Leerdam", "株式会社"])("%s is a customer", (name) => {
    expect(found(consumption(name))).not.toContain("looks like");
  });
});

test("one id in two spellings counts as two customers, and CHECK names the second", () => {
  const id = "25383673-8daf-44cd-8c60-30a7d52f9eee";
  const table = consumption(id, `{${id.toUpperCase()}}`, `'${id}`);
  expect(found(table)).toContain(
    `range 1, cell A5: “{${id.toUpperCase()}}” looks like “${id}” written in another way, and counts as another customer`
  );
  const [advice] = askRows("CHECK", [table]).filter(({ Finding }) =>
    String(Finding).includes("written in another way")
  );
  expect(advice?.Advice).toBe("Write one customer's id in one way. Further tenants like this: 1.");
});

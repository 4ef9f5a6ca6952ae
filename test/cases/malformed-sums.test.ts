/** Rows that say no product, name a sum, or repeat another: the number comes with a remark, and CHECK names the cell. */
import { askNumber, askRows, type Range } from "./ask";

const consumption: Range = [
  ["Tenant", "Month", "Service", "ACR", "Subscription"],
  ["a", "2021-09", "Storage", 1000, "s1"],
  ["a", "2022-09", "Storage", 1500, "s1"],
];
const usage: Range = [
  ["Tenant", "Month", "Workload", "PAU", "MAU"],
  ["a", "2021-09", "Teams", 50, 20],
  ["a", "2022-09", "Teams", 50, 30],
];
const noteOf = (metric: string, area: string, table: Range): string =>
  String(askRows("METRICS", [area, table]).find(({ Metric }) => Metric === metric)?.Note);
const found = (table: Range): readonly string[] =>
  askRows("CHECK", [table]).map(({ Finding, Cell }) => `${String(Cell)}: ${String(Finding)}`);

test("sound tables have nothing said about them", () => {
  expect(noteOf("Usage growth", "ModernWork", usage)).toBe("");
  expect(found(usage).join()).not.toMatch(/blank|the same as/);
  expect(found(consumption).join()).not.toMatch(/blank|the same as/);
});

describe("rows without a product", () => {
  test.each(["", null, 0, "  ", "\u00A0"])("a workload of %j: 1 row isn't counted", (blank) => {
    const table = [...usage, ["b", "2022-09", blank, 50, 40]];
    expect(noteOf("Usage growth", "ModernWork", table)).toBe(
      "Not counted: 1 row with a blank Workload."
    );
    expect(found(table)).toContain("range 1, cell C4: 1 row with a blank Workload");
  });
  test("a service: no deployment, but ACR all the same", () => {
    const table = [...consumption, ["a", "2022-09", "", 600, "s1"]];
    // Storage alone; (1,500 + 600 − 1,000) ÷ 1,000.
    expect(askNumber("METRIC", ["DataAI", "Deployments", table])).toBe(1);
    expect(askNumber("METRIC", ["DataAI", "Usage growth", table])).toBe(1.1);
    expect(noteOf("Deployments", "DataAI", table)).toContain(
      "Not counted: 1 row with a blank Service."
    );
    expect(found(table)).toContain("range 1, cell C4: 1 row with a blank Service");
  });
});

test.each(["Total", "Gesamt", "All", "Zwischensumme"])(
  "a service called %s may sum others up: said with every number and by CHECK",
  (name) => {
    const table = [...consumption, ["a", "2022-09", name, 1500, ""]];
    const said = `range 1, cell C4 is “${name}”: if the row sums others up, they count twice. Leave it out of the range.`;
    for (const metric of ["Net customer adds", "Usage growth", "Deployments"])
      expect(noteOf(metric, "DataAI", table)).toContain(said);
    expect(found(table)).toContain(`range 1, cell C4: ${said}`);
  }
);

describe("rows that are the same in every column", () => {
  test("pasted twice, 2 rows count besides the others, and CHECK names the first", () => {
    const [, ...rows] = consumption;
    const table = [...consumption, ...rows];
    // 3,000 − 2,000 ÷ 2,000: the growth is the same, the ACR isn't.
    expect(askNumber("METRIC", ["DataAI", "Usage growth", table])).toBe(0.5);
    expect(found(table)).toContain("range 1, cell A4: 2 rows the same as another in every column");
  });
  test.each([
    ["of another subscription", [...consumption, ["a", "2022-09", "Storage", 1500, "s2"]]],
    [
      "without an amount",
      [...consumption, ...Array.from({ length: 2 }, () => ["b", "2022-09", "x", 0, "s3"])],
    ],
    [
      "of Microsoft 365 usage, of which one is chosen",
      [...usage, ["a", "2022-09", "Teams", 50, 30]],
    ],
  ])("rows %s aren't remarked on", (_, table) => {
    expect(found(table).join()).not.toContain("the same as");
  });
});

describe("rows without a number", () => {
  test.each(["", "  ", "\u00A0"])(
    "an ACR of %j: 2 rows read as 0, the first of them named",
    (acr) => {
      const table = [
        ...consumption,
        ["b", "2021-09", "Storage", acr, "s2"],
        ["b", "2022-09", "Storage", acr, "s2"],
        ["", "", "", "", ""],
      ];
      expect(found(table)).toContain("range 1, cell D4: 2 rows with a blank ACR, read as 0");
      // (1,500 + 0) ÷ (1,000 + 0) − 1
      expect(askNumber("METRIC", ["DataAI", "Usage growth", table])).toBe(0.5);
    }
  );
  test("PAU and MAU each for itself", () => {
    const table = [...usage, ["b", "2022-09", "Teams", "", 40], ["c", "2022-09", "Teams", 50, ""]];
    expect(found(table)).toContain("range 1, cell D4: 1 row with a blank PAU, read as 0");
    expect(found(table)).toContain("range 1, cell E5: 1 row with a blank MAU, read as 0");
  });
  test("of PAMAU and MAU one is enough", () => {
    const table = [
      ["Tenant", "Month", "Workload", "PAMAU", "MAU"],
      ["a", "2022-09", "Sales", "", 5],
      ["b", "2022-09", "Sales", 5, ""],
    ];
    expect(found(table).join()).not.toContain("read as 0");
    const lacking = [...table, ["c", "2022-09", "Sales", "", ""]];
    expect(found(lacking)).toContain("range 1, cell D4: 1 row with a blank PAMAU, read as 0");
  });
  test("a blank that arrives as 0 can't be told from one", () => {
    expect(found([...consumption, ["b", "2022-09", "Storage", 0, "s2"]]).join()).not.toContain(
      "read as 0"
    );
  });
});

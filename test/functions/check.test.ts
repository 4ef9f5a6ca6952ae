/** CHECK says what each range is and what is wrong in it, and never fails itself. */
import { type CallContext, callFunction } from "../../src/functions";

type Cells = readonly (readonly unknown[])[];

function check(
  ranges: readonly unknown[],
  context: CallContext = {}
): readonly (readonly string[])[] {
  const [, ...rows] = callFunction("CHECK", ranges, context) as string[][];
  return rows;
}

/** The cell and advice of the finding that holds the words. */
function findingWith(words: string, ranges: readonly unknown[]): readonly string[] | undefined {
  return check(ranges).find(([, , , finding = ""]) => finding.includes(words));
}

const header = ["Tenant", "Month", "Workload", "PAU", "MAU", "Association"];
const usage = (...rows: readonly (readonly unknown[])[]): Cells => [
  header,
  ["a", "2022-07", "Teams", 50, 20, "CPOR"],
  ...rows,
];

test("each column is named with its header and cell, by the range's address", () => {
  const rows = check([usage()], { addresses: ["Usage!B3:G4"] });
  expect(rows[0]).toEqual([
    "Usage!B3:G4",
    "Microsoft 365 usage",
    "",
    "Table with 1 row",
    "Usage!3:3",
    "",
  ]);
  expect(rows).toContainEqual([
    "Usage!B3:G4",
    "Microsoft 365 usage",
    "PAU",
    "Read from “PAU”",
    "Usage!E3",
    "",
  ]);
});

test("PartnerAttributionType overrules AssociationType, and other headers aren't read", () => {
  const cells = [
    ["Tenant", "Month", "Service", "ACR", "AssociationType", "PartnerAttributionType", "MPNID"],
    ["a", "2022-09", "Storage", 1, "CSP", "CSP", 1],
  ];
  expect(
    findingWith("“AssociationType” isn't read, because “PartnerAttributionType” decides", [
      cells,
    ])?.[4]
  ).toContain("E1");
  expect(findingWith("“MPNID” isn't read", [cells])?.[4]).toContain("G1");
});

test("every cell that can't be read is listed: two in one column, one in another", () => {
  const cells = usage(
    ["b", "2022-07", "Teams", "x", 1, "CPOR"],
    ["c", "2022-07", "Teams", "y", "#N/A", "CPOR"]
  );
  const found = check([cells]).filter(([, , , , cell = ""]) => /[DE][34]$/.test(cell));
  expect(found.map(([, , column, , cell]) => [column, cell?.slice(-2)])).toEqual([
    ["PAU", "D3"],
    ["PAU", "D4"],
    ["MAU", "E4"],
  ]);
});

test.each([
  ["a gap in months", usage(["a", "2022-09", "Teams", 1, 1, "CPOR"]), "No rows in 2022-08"],
  [
    "MAU above PAU",
    usage(["a", "2022-07", "EXO", 1, 2, "CPOR"]),
    "1 row with more users than paid seats",
  ],
  [
    "an unknown association",
    usage(["a", "2022-07", "EXO", 2, 2, "GDAP"]),
    "1 row with the unknown association “GDAP”",
  ],
  [
    "a blank association",
    usage(["a", "2022-07", "EXO", 2, 2, ""]),
    "1 row with a blank association",
  ],
  [
    "a total row",
    usage(["Total", "2022-07", "", 2, 2, ""]),
    "1 row left out: total, blank or header row",
  ],
])("%s", (_, cells, words) => {
  expect(findingWith(words, [cells])).toBeDefined();
});

test("rows after the as-of month, and two ranges with the same customer and month", () => {
  const settings = [
    ["Setting", "Value"],
    ["As of", "2022-06"],
  ];
  expect(findingWith("1 row after 2022-06", [usage(), settings])).toBeDefined();
  const second = [header, ["a", "2022-07", "EXO", 5, 5, "CPOR"]];
  expect(
    findingWith("in another range too, the first “a” in 2022-07", [usage(), second])?.[0]
  ).toBe("range 2");
});

test.each([
  ["no table", [["hello", "world"]], "isn't a table"],
  ["a header without rows", [header], "no row below"],
  [
    "a missing column",
    [
      ["Metric", "Track"],
      ["Deployments", "SMB"],
    ],
    "Value",
  ],
  [
    "a result",
    [
      ["Metric", "Value", "Points"],
      ["Deployments", 1, 2],
    ],
    "Points column",
  ],
])("%s is a finding, not a failure", (_, cells, words) => {
  expect(findingWith(words, [cells])).toBeDefined();
});

test("certificates that match nothing are named, with the nearest name", () => {
  const certificates = [
    ["Person", "Certification", "Expires"],
    ["Ann", "Azure Administratr Associate", "2030-01-01"],
  ];
  expect(findingWith("Azure Administratr Associate", [certificates])?.[3]).toContain(
    "Azure Administrator Associate"
  );
});

test("no cell of the table is anything but text", () => {
  for (const row of check([usage(), [["x"]], 44835])) {
    expect(row.map((cell) => typeof cell)).toEqual(Array(6).fill("string"));
  }
});

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

test("a date in a cell is the as-of date as well as a setting: rows after it are said, and a second date", () => {
  const table = usage(["a", "2022-08", "Teams", 50, 20, "CPOR"]);
  expect(findingWith("1 row after 2022-07", [table, [["2022-07-31"]]])).toBeDefined();
  expect(findingWith("two as-of dates", [table, [["2022-07-31"]], [["2022-08-31"]]])?.[4]).toBe(
    "range 2, cell A1"
  );
});

test("rows after the as-of month, and two ranges with the same customer and month", () => {
  const settings = [
    ["Setting", "Value"],
    ["As of", "2022-06"],
  ];
  expect(findingWith("1 row after 2022-06", [usage(), settings])).toBeDefined();
  const second = [header, ["a", "2022-07", "EXO", 5, 5, "CPOR"]];
  expect(findingWith("“a” in 2022-07 is in another range too", [usage(), second])?.[0]).toBe(
    "range 2"
  );
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

test("every bad cell of certifications is listed: a date, an error and a person without a name", () => {
  const certificates = [
    ["Person", "Certification", "Completed", "Expires"],
    ["Ann", "AZ-104", "2022-01-01", "soon"],
    ["Ben", "#REF!", "2022-01-01", ""],
    ["", "AZ-104", "yesterday", ""],
  ];
  const cells = check([certificates])
    .filter(([, , , finding = ""]) => /can't be|error|blank/.test(finding))
    .map(([, , , , cell]) => cell?.slice(-2));
  expect(cells.sort()).toEqual(["A4", "B3", "C4", "D2"]);
});

test("each certification title that matches nothing is listed, with its rows", () => {
  const certificates = [
    ["Person", "Certification"],
    ["Ann", "Azure Administratr Associate"],
    ["Ben", "Basket weaving"],
    ["Cem", "Basket weaving"],
  ];
  expect(findingWith("1 row with titles", [certificates])?.[3]).toContain("Azure Administratr");
  expect(findingWith("2 rows with titles", [certificates])?.[3]).toContain("“Basket weaving”");
});

test("two misspelt metrics and two misspelt settings are four findings", () => {
  const metrics = [
    ["Metric", "Value"],
    ["Net custmer adds", 3],
    ["Deplyments", 3],
  ];
  const settings = [
    ["Setting", "Value"],
    ["As off", "2022-09"],
    ["Trakc", "SMB"],
    ["Market", "Mars"],
  ];
  const found = check([metrics, settings]).map(([, , , finding]) => finding);
  expect(found.filter((finding) => finding?.includes("There is no metric"))).toHaveLength(2);
  expect(found.filter((finding) => finding?.includes("there is no setting"))).toHaveLength(2);
  expect(found.filter((finding) => finding?.includes("Market is “Mars”"))).toHaveLength(1);
});

test("a table without a needed column still says what its other headers were read as, under its kind", () => {
  const cells = [
    ["Tenant", "Month", "Workload", "MAU", "Lizenzen", "Association", "Segment"],
    ["a", "2022-07", "Teams", 20, 50, "CPOR", "SMB"],
  ];
  expect(findingWith("has no PAU column", [cells])?.[1]).toBe("Microsoft 365 usage");
  expect(findingWith("“Lizenzen” isn't read", [cells])?.[4]).toContain("E1");
  const settings = [
    ["Setting", "Value"],
    ["Column Lizenzen", "PAU"],
    ["Column Nirgends", "Tenant"],
  ];
  expect(findingWith("has no PAU column", [cells, settings])).toBeUndefined();
  expect(findingWith("Read from “Lizenzen”", [cells, settings])?.[2]).toBe("PAU");
  expect(findingWith("No table has the header “Nirgends”", [cells, settings])?.[4]).toContain("B3");
});

test("a table that is of one kind, and by as many columns of another that lacks one, is warned of", () => {
  const cells = usage().map((row) => row.filter((_, column) => column !== 3));
  expect(findingWith("Taken for business applications usage", [cells])?.[3]).toContain(
    "a table of Microsoft 365 usage has as many of these columns, and PAU"
  );
  expect(findingWith("Taken for", [usage()])).toBeUndefined();
});

test("months are said for each range, the gap between two ranges once", () => {
  const later = [header, ["b", "2022-09", "EXO", 5, 5, "CPOR"]];
  const found = check([usage(), later]).map(([range, , , finding]) => [range, finding]);
  expect(found).toContainEqual(["range 1", "Months 2022-07 to 2022-07"]);
  expect(found).toContainEqual(["range 2", "Months 2022-09 to 2022-09"]);
  expect(found.filter(([, finding]) => finding === "No rows in 2022-08")).toHaveLength(1);
});

test("dates half text, half real, are what a file in another date order leaves", () => {
  // 1 and 2 December became 12 January and 12 February; the 25th has no month and stays text.
  const rows = [
    ["Ann", "AZ-104", 44573],
    ["Ben", "AZ-104", 44604],
    ["Cem", "AZ-104", "25/12/2022"],
  ];
  const certificates = [["Person", "Certification", "Completed"], ...rows];
  const found = findingWith("Dates as text such as “25/12/2022” in 1 row", [certificates]);
  expect(found?.[3]).toContain("real dates in 2 rows");
  expect(found?.[4]).toContain("C4");
  expect(found?.[5]).toContain("exchanged");
  const iso = certificates.map((row) =>
    row.map((cell) => (cell === "25/12/2022" ? "2022-12-25" : cell))
  );
  expect(findingWith("Dates as text", [iso])).toBeUndefined();
});

test("gaps in a row are one span: 4 months missing in 2 places", () => {
  const cells = usage(
    ["a", "2022-11", "Teams", 1, 1, "CPOR"],
    ["a", "2023-01", "Teams", 1, 1, "CPOR"]
  );
  expect(findingWith("No rows in 2022-08 to 2022-10, 2022-12", [cells])).toBeDefined();
});

test("a workload that is nearly one is offered its name; others are named together", () => {
  const cells = usage(
    ["a", "2022-07", "Taems", 1, 1, "CPOR"],
    ["a", "2022-07", "Basket weaving", 1, 1, "CPOR"],
    ["b", "2022-07", "Pottery", 1, 1, "CPOR"]
  );
  expect(findingWith("“Taems”. Did you mean “Teams”?", [cells])?.[4]).toContain("C3");
  expect(findingWith("2 rows with workloads that no rulebook counts", [cells])?.[3]).toContain(
    "Basket weaving, Pottery"
  );
  expect(findingWith("orkload", [usage()])?.[2]).toBe("Workload");
});

test("a fraction of a seat is what a thousands separator read as a decimal one leaves", () => {
  const found = findingWith("1 row with a fraction", [
    usage(["b", "2022-07", "Teams", 1.234, 1, "CPOR"]),
  ]);
  expect(found?.slice(2, 5)).toEqual(["PAU", found?.[3], "range 1, cell D3"]);
});

test("a second header with a number behind it isn't passed over in silence", () => {
  const cells = usage().map((row, index) => [
    ...row,
    index === 0 ? "MAU_1" : 7,
    index === 0 ? "Rank 1" : 1,
  ]);
  expect(findingWith("looks like a second “MAU”", [cells])?.[4]).toContain("G1");
  expect(findingWith("Rank 1” isn't read, though", [cells])).toBeUndefined();
});

test("a duplicate flag that is neither 0 nor 1 says so", () => {
  const cells = usage().map((row, index) => [...row, index === 0 ? "Duplicate" : "maybe"]);
  expect(findingWith("“maybe”, which is neither 0 nor 1", [cells])?.[2]).toBe("Duplicate flag");
});

test("a range beyond 5 MB is warned of for Excel on the web, and one of 4 MB isn't", () => {
  // A row is its JSON, ["x…",1], and the comma after it: 1,024 bytes with 1,017 letters.
  const table = (rows: number): Cells => [
    ["Metric", "Value"],
    ...Array.from({ length: rows }, () => ["x".repeat(1017), 1]),
  ];
  expect(findingWith("About 6 MB", [table(6 * 1024)])?.[5]).toContain("pane");
  expect(findingWith(" MB;", [table(4 * 1024)])).toBeUndefined();
});

test("no cell of the table is anything but text", () => {
  for (const row of check([usage(), [["x"]], 44835])) {
    expect(row.map((cell) => typeof cell)).toEqual(Array(6).fill("string"));
  }
});

/** Tables that can be read but may mean something else than they say: the number comes with a remark, and CHECK names the cell. */
import { ask, askRows, type Range } from "./ask";

const header = ["Tenant", "Month", "Service", "ACR", "Association"];
const base: Range = [
  header,
  ["a", "2021-08", "Storage", 1500, "CSP"],
  ["a", "2021-09", "Storage", 1500, "CSP"],
  ["a", "2022-08", "Storage", 1500, "CSP"],
  ["a", "2022-09", "Storage", 3000, "CSP"],
];
const noteOf = (metric: string, area: string, ...ranges: Range[]): string =>
  String(askRows("METRICS", [area, ...ranges]).find(({ Metric }) => Metric === metric)?.Note);
const growthNote = (...ranges: Range[]): string => noteOf("Usage growth", "DataAI", ...ranges);
const found = (...ranges: Range[]): readonly string[] =>
  askRows("CHECK", ranges).map(({ Finding, Cell }) => `${String(Cell)}: ${String(Finding)}`);

test("a sound table has nothing to say about the months compared", () => {
  expect(growthNote(base)).toBe("");
});

describe("associations", () => {
  test("2 unknown ones and 1 blank aren't counted: said with the number, the cell in CHECK", () => {
    const table = [
      ...base,
      ["b", "2022-09", "Storage", 9000, "Reseller"],
      ["c", "2022-09", "Storage", 9000, "Partner"],
      ["d", "2022-09", "Storage", 9000, ""],
    ];
    expect(growthNote(table)).toBe(
      "Not counted: 2 rows with the unknown association “Partner”, “Reseller”. " +
        "Not counted: 1 row with a blank association."
    );
    // (3,000 − 1,500) ÷ 1,500
    expect(ask("METRIC", ["DataAI", "Usage growth", table])).toBe(1);
    expect(found(table)).toContainEqual(expect.stringContaining("range 1, cell E6"));
  });
  test("DAP is known never to count, and one outside the months compared doesn't matter", () => {
    const table = [
      ...base,
      ["b", "2022-09", "Storage", 9000, "DAP"],
      ["b", "2022-08", "Storage", 9000, "Reseller"],
    ];
    expect(growthNote(table)).toBe("");
  });
});

test("a month compared that no row of the table has is zero for everybody, and said to be", () => {
  const table = base.filter(([, month]) => month !== "2021-09");
  expect(growthNote(table)).toContain("No rows in 2021-09: zero for everybody.");
  // 2021-10 to 2022-07 and no more: twelve months up to 2022-09 are looked at.
  expect(noteOf("Deployments", "DataAI", base)).toContain("No rows in 2021-10 to 2022-07:");
});

test("a month whose rows can't be read is there all the same: CHECK doesn't ask for its rows", () => {
  const table = base.map((row) =>
    row[1] === "2022-08" ? ["a", "2022-08", "Storage", "?", "CSP"] : row
  );
  const lines = found(table).join();
  // The months between those a year ago and now are missing, 2022-08 isn't.
  expect(lines).toContain("No rows in 2021-10 to 2022-07");
  expect(lines).not.toContain("to 2022-08");
});

describe("labels that stand in the first row of a group only", () => {
  test.each([
    ["the tenant", 0, "Tenant", "A4"],
    ["the month", 1, "Month", "B4"],
  ])("%s: 1 row is left out with a remark on filling down", (_, column, label, cell) => {
    const table = base.map((row, index) =>
      row.map((value, at) => (index === 3 && at === column ? "" : value))
    );
    const said = `1 row without a ${label} left out, the first range 1, cell ${cell}, `;
    expect(growthNote(table)).toContain(said);
    expect(found(table)).toContainEqual(expect.stringContaining(said));
  });
  test("a sum below has no service either, and nothing is said", () => {
    expect(growthNote([...base, ["", "2022-09", "", 3000, ""], ["", "", "", 7500, ""]])).toBe("");
  });
  test("a sum that is called one, by tenant or service", () => {
    const sums = [
      ["Total", "", "Storage", 7500, ""],
      ["", "2022-09", "Total", 7500, ""],
    ];
    expect(growthNote([...base, ...sums])).toBe("");
  });
});

describe("currencies", () => {
  test.each(["2.000,50 €", "EUR 2000", "£2,000.50", "CHF 2'000.50"])(
    "%s isn't converted",
    (acr) => {
      const said = `range 1, cell D6 is “${acr}”: amounts count as US dollars, nothing is converted.`;
      const table = [...base, ["b", "2022-09", "Storage", acr, "CSP"]];
      expect(growthNote(table)).toBe(said);
      expect(found(table)).toContain(`range 1, cell D6: ${said}`);
    }
  );
  test.each(["ACR €", "ACR (€)", "ACR £"])("a header of %s says the currency, too", (title) => {
    const table = [[...header.slice(0, 3), title, "Association"], ...base.slice(1)];
    const said = `range 1, cell D1 is “${title}”: amounts count as US dollars, nothing is converted.`;
    expect(growthNote(table)).toBe(said);
    expect(found(table)).toContain(`range 1, cell D1: ${said}`);
  });
  test("so does one of revenue", () => {
    const table = [
      ["Tenant", "Month", "Workload", "Adjusted revenue €"],
      ["a", "2021-09", "Sales", 2000],
      ["a", "2022-09", "Sales", 2000],
    ];
    expect(noteOf("Net customer adds", "BusinessApplications", table)).toContain(
      "range 1, cell D1 is “Adjusted revenue €”: amounts count as US dollars, nothing is converted."
    );
  });
  test.each(["ACR (USD)", "ACR $"])("%s is US dollars", (title) => {
    expect(growthNote([[...header.slice(0, 3), title, "Association"], ...base.slice(1)])).toBe("");
  });
  test.each(["$2,000.50", "US$ 2,000.50", "2,000.50 USD"])("%s is US dollars", (acr) => {
    expect(growthNote([...base, ["b", "2022-09", "Storage", acr, "CSP"]])).toBe("");
  });
});

describe("a misspelt header of a column that a table can do without", () => {
  test.each([
    ["Assocation", "Association"],
    ["Assoziation type", "Association"],
    ["Duplicat flag", "Duplicate flag"],
    ["Segmnet", "Segment"],
  ])("%s isn't read in silence", (misspelt, meant) => {
    const table = base.map((row, index) => [...row.slice(0, 4), index === 0 ? misspelt : "CSP"]);
    const said = `range 1, cell E1: “${misspelt}” isn't read. If it is the ${meant} column, mend the header.`;
    expect(growthNote(table)).toBe(said);
    expect(found(table)).toContain(`range 1, cell E1: ${said}`);
  });
  test.each(["PartnerName", "ServiceLevel1", "CustomerName", "Region", "Comment"])(
    "%s is another column",
    (other) => {
      const table = base.map((row, index) => [...row, index === 0 ? other : "x"]);
      expect(growthNote(table)).toBe("");
    }
  );
  test("of certifications it is said with the result", () => {
    const table = [
      ["Person", "Certification", "Expiers"],
      ["Ada", "AZ-104", "2020-01-01"],
    ];
    const date = [["2022-09-30"]];
    const said = "“Expiers” isn't read. If it is the Expires column, mend the header.";
    expect(String(askRows("BREAKDOWN", ["Infrastructure", table, date]).at(-1)?.Note)).toContain(
      said
    );
    const people = "Intermediate certifications";
    expect(noteOf(people, "Infrastructure", table, date)).toBe(`range 1, cell C1: ${said}`);
    // A number that the metrics table gives isn't measured from certificates.
    const given = [
      ["Metric", "Value"],
      [people, 3],
    ];
    expect(noteOf(people, "Infrastructure", table, date, given)).not.toContain("Expiers");
  });
});

test("1.2 users are what a thousands separator leaves: 1 row with a fraction", () => {
  const table = [
    ["Tenant", "Month", "Workload", "PAU", "MAU"],
    ["a", "2021-09", "Teams", 5000, 1000],
    ["a", "2022-09", "Teams", 5000, 1.2],
  ];
  expect(noteOf("Usage growth", "ModernWork", table)).toBe(
    "1 row with a fraction of a seat or user: a thousands separator may have been read as a decimal one."
  );
});

describe("a last month with next to no rows is said, by the row that makes it", () => {
  const header = ["Tenant", "Month", "Service", "ACR"];
  const tenants = (count: number, month: string): unknown[][] =>
    Array.from({ length: count }, (_, index) => [`t${String(index)}`, month, "Storage", 100]);
  const table = (now: number): unknown[][] => [
    header,
    ...tenants(now, "2021-10"),
    ...tenants(now, "2022-09"),
    ["Data as of", "2022-10-20", "", ""],
  ];
  const notesOf = (now: number, ...settings: Range[]): string =>
    askRows("METRICS", ["DataAI", table(now), ...settings])
      .map(({ Note }) => String(Note))
      .join("\n");

  test("a footer with a date after 11 rows: every metric measured in October says so", () => {
    const note =
      "The table's last month, 2022-10, has only 1 row (range 1, cell B24), 2022-09 has 11: if that is a footer, delete it";
    expect(notesOf(11)).toContain(note);
    const findings = askRows("CHECK", [table(11)]);
    expect(findings).toContainEqual(
      expect.objectContaining({
        Finding: "1 row of 2022-10, the last month, against 11 of 2022-09",
        Cell: "range 1, cell B24",
        Advice:
          "Delete a footer that has a date. If the month isn't complete, set As of to an earlier one.",
      })
    );
  });
  test("1 row after 10, or an as-of date before it, is nothing to say", () => {
    expect(notesOf(10)).not.toContain("last month");
    expect(notesOf(11, [["2022-09-30"]])).not.toContain("last month");
    expect(found(table(11), [["2022-09-30"]]).join()).not.toContain("last month");
  });
});

/** Which track the customers' segments put a partner on in the Azure areas since July 2026 (rules 3.4; measures 13). */
import { type Range, ask, askRows, askTable, metrics, settings, totalRow } from "./ask";

const header = ["Tenant", "Month", "Service", "ACR", "Segment"];
const consumption = (rows: Range): Range => [header, ...rows];
const trackOf = (...ranges: unknown[]): unknown => totalRow("Infrastructure", ...ranges).Track;
const noteOf = (...ranges: unknown[]): string => String(totalRow("Infrastructure", ...ranges).Note);

/** One tenant for each segment, each with ACR in July 2026. */
const customers = (...segments: readonly unknown[]): Range =>
  consumption(
    segments.map((segment, index) => [`tenant ${index}`, "2026-07", "Storage", 10, segment])
  );
const times = (count: number, segment: string): readonly string[] =>
  Array.from({ length: count }, () => segment);

describe("80 % of the customers with ACR in the month decide", () => {
  test.each<[string, readonly unknown[], string]>([
    ["8 of 10", [...times(8, "SMB"), ...times(2, "Enterprise")], "SMB"],
    ["7 of 10", [...times(7, "SMB"), ...times(3, "Enterprise")], "Enterprise"],
    ["4 of 5", [...times(4, "SMB"), "Enterprise"], "SMB"],
    ["3 of 4", [...times(3, "SMB"), "Enterprise"], "Enterprise"],
    ["all", ["SMB"], "SMB"],
    ["none", ["Enterprise"], "Enterprise"],
    ["799 of 1,000", [...times(799, "SMB"), ...times(201, "Enterprise")], "Enterprise"],
    ["800 of 1,000", [...times(800, "SMB"), ...times(200, "Enterprise")], "SMB"],
    ["4 of SMC-Corporate among 5", [...times(4, "SMC-Corporate"), "Enterprise"], "SMB"],
    ["3 SMB and 1 SMC - Corporate of 5", ["SMB", "smb ", "SMB", "SMC - Corporate", "Major"], "SMB"],
    ["4 of 5, the other without a segment", [...times(4, "SMB"), ""], "SMB"],
    ["3 of 4, the other without a segment", [...times(3, "SMB"), ""], "Enterprise"],
  ])("%s in the SMB segments: %s", (_, segments, track) => {
    expect(trackOf(customers(...segments))).toBe(track);
  });

  test("the total's note gives the numbers", () => {
    const note = noteOf(customers("SMB", "SMB", "Enterprise", ""));
    expect(note).toContain("Share of customers in the SMB segments 50 %; from 80 % on it is SMB.");
    expect(note).toContain(
      "In 2026-07 2 of 4 tenants with ACR belong to SMB or SMC-Corporate. 1 of them has no segment."
    );
  });
});

describe("a customer", () => {
  const smb = ["one", "two", "three", "four"].map((name) => [
    name,
    "2026-07",
    "Storage",
    10,
    "SMB",
  ]);
  const with5 = (...rows: Range): unknown => trackOf(consumption([...smb, ...rows]));

  test("without ACR in the month is none, so 4 of 4", () => {
    expect(with5(["five", "2026-07", "Storage", 0, "Enterprise"])).toBe("SMB");
    expect(with5(["five", "2026-06", "Storage", 10, "Enterprise"])).toBe("SMB");
  });
  test("counts once, however many rows it has: 4 of 6", () => {
    const rows = ["five", "six"].map((name) => [name, "2026-07", "Storage", 10, "Enterprise"]);
    expect(with5(...rows)).toBe("Enterprise");
    const again = smb.map(([name, month]) => [name, month, "Compute", 10, "SMB"]);
    expect(with5(...rows, ...again, ...again)).toBe("Enterprise");
  });
  test("whose rows add up to nothing is none: 4 of 4", () => {
    const credit = [
      ["five", "2026-07", "Storage", 10, "Enterprise"],
      ["five", "2026-07", "Storage", -10, "Enterprise"],
    ];
    expect(with5(...credit)).toBe("SMB");
  });
  test("has the segment of its first row that names one", () => {
    const rows = [
      ["five", "2026-07", "Storage", 10, ""],
      ["five", "2026-07", "Compute", 10, "SMB"],
      ["five", "2026-07", "Web", 10, "Enterprise"],
      ["six", "2026-07", "Web", 10, "Enterprise"],
    ];
    // 5 of 6 are 83 %; were five Enterprise, 4 of 6 would be 67 %.
    expect(with5(...rows)).toBe("SMB");
  });
  test("whose association doesn't count is none", () => {
    const rows = smb.map((row) => [...row, "CSP"]);
    const other = ["five", "2026-07", "Storage", 10, "Enterprise"];
    const table = (association: string): Range => [
      [...header, "Association"],
      ...rows,
      [...other, association],
      ["six", "2026-07", "Storage", 10, "Enterprise", association],
    ];
    expect(trackOf(table("PAL"))).toBe("Enterprise");
    expect(trackOf(table("CPOR"))).toBe("SMB");
  });
});

describe("each track has its own floor of net customer adds: 1,000 USD and 500 USD", () => {
  const tenants = [499.99, 500, 999.99, 1000];
  const rows = (segment: string): Range => {
    const now = tenants.map((acr, index) => [`t${index}`, "2026-07", "Storage", acr, segment]);
    const before = ["2026-06", "2025-07", "2025-06"].map((month) => [
      "t0",
      month,
      "Web",
      0,
      segment,
    ]);
    return consumption([...now, ...before]);
  };
  test.each([
    ["SMB", 3],
    ["Enterprise", 1],
  ])("%s: 499.99, 500, 999.99 and 1,000 USD are %d", (segment, adds) => {
    const [found] = askRows("METRICS", ["DataAI", rows(segment)]);
    expect([found?.Metric, found?.Track, found?.Value]).toEqual([
      "Net customer adds",
      segment,
      adds,
    ]);
  });
});

describe("who decides", () => {
  const smb = customers("SMB");
  test("the setting Track, with notes that it isn't the partner's choice and what the rows say", () => {
    const fixed = settings(["Track", "Enterprise"]);
    expect(trackOf(smb, fixed)).toBe("Enterprise");
    expect(noteOf(smb, fixed)).toContain("fixes the track Enterprise");
    expect(noteOf(smb, fixed)).toContain("SMB by classification");
  });
  test("else the rows, whatever the metrics table names", () => {
    const table = [
      ["Metric", "Track", "Value"],
      ["Deployments", "Enterprise", 5],
    ];
    expect(trackOf(smb, table)).toBe("SMB");
  });
  test("else the one track that the metrics table names", () => {
    const row = ["Deployments", "SMB", 5];
    const table = [["Metric", "Track", "Value"], row];
    const under = settings(["Rulebook", "2026-07"]);
    expect(trackOf(table, under)).toBe("SMB");
    expect(noteOf(table, under)).toContain("Track SMB, as the metrics table's rows name it.");
    expect(trackOf([...table, ["Deployments", "Enterprise", 3]], under)).toBe("Enterprise");
  });
  test("else Enterprise, with a note", () => {
    const [table, under] = [metrics(["Deployments", 5]), settings(["Rulebook", "2026-07"])];
    expect(trackOf(table, under)).toBe("Enterprise");
    expect(noteOf(table, under)).toContain("The tables don't tell the track: Enterprise assumed.");
  });
  test("a table without a Segment column doesn't tell", () => {
    const table = customers("SMB").map((row) => row.slice(0, 4));
    expect(trackOf(table)).toBe("Enterprise");
    expect(noteOf(table)).toContain("no Segment column");
  });
  test("nor does one without ACR in the month", () => {
    const table = consumption([["one", "2026-07", "Storage", 0, "SMB"]]);
    expect(trackOf(table)).toBe("Enterprise");
    expect(noteOf(table)).toContain("No tenant has ACR in 2026-07");
  });
  test("before July 2026 there is no track, and the setting changes nothing", () => {
    const june = consumption([["one", "2026-06", "Storage", 10, "SMB"]]);
    expect([trackOf(june), trackOf(june, settings(["Track", "SMB"]))]).toEqual(["", ""]);
  });
});

test("METRICS names the track in every row, and fed back gives the same score without the segments", () => {
  const people = [
    ["Person", "Certification"],
    ...["AZ-104", "AZ-305", "DP-300", "DP-600"].map((code) => [`holder of ${code}`, code]),
  ];
  const rows = customers("SMB", "SMB", "SMB", "SMB", "Enterprise");
  const table = askTable("METRICS", ["DataAI", rows, people]);
  expect(new Set(table.slice(1).map((row) => row[1]))).toEqual(new Set(["SMB"]));
  // Steps 4 + 4, people with DP-300 and DP-600 4 each, 1 service 2 points.
  expect(ask("SCORE", ["DataAI", rows, people])).toBe(18);
  expect(ask("SCORE", ["DataAI", table])).toBe(18);
});

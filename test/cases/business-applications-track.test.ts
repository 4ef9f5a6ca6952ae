/** Which track the rulebooks of 2023 and 2026 put a partner on in Business Applications, and that METRICS keeps it (rules 6.2; measures 27, 28). */
import { type Range, ask, askTable, metrics, settings } from "./ask";
import {
  noteOf,
  pairs,
  revenueOf,
  rulebooks,
  trackOf,
  usageOf,
  yearBefore,
} from "./business-tables";

const times = <T>(count: number, value: T): readonly T[] =>
  Array.from({ length: count }, () => value);

describe.each(rulebooks)(
  "%s: five workloads of tenants above 5,000 USD in both months are Enterprise",
  (month) => {
    const enough = [5000.01, 5000.01] as const;
    test.each<[string, readonly (readonly [number | undefined, number | undefined])[], string]>([
      ["five", times(5, enough), "Enterprise"],
      ["six", times(6, enough), "Enterprise"],
      ["four", times(4, enough), "SMB"],
      ["none", [], "SMB"],
      ["four and one of exactly 5,000 now", [...times(4, enough), [5000, 5000.01]], "SMB"],
      ["four and one of exactly 5,000 a year ago", [...times(4, enough), [5000.01, 5000]], "SMB"],
      ["four and one of 9,000 now only", [...times(4, enough), [9000, undefined]], "SMB"],
      ["four and one of 9,000 a year ago only", [...times(4, enough), [undefined, 9000]], "SMB"],
      [
        "five now and five others a year ago",
        [...times(5, [9000, undefined] as const), ...times(5, [undefined, 9000] as const)],
        "SMB",
      ],
    ])("%s", (_, amounts, track) => {
      expect(trackOf(pairs(month, amounts))).toBe(track);
    });
  }
);

describe("what the classification counts", () => {
  const [now, then] = ["2023-06", "2022-06"];
  const lasting = (
    tenant: string,
    workload: string,
    association = "CPOR",
    revenue = 6000
  ): Range => [
    [tenant, now, workload, revenue, association],
    [tenant, then, workload, revenue, association],
  ];
  test("workloads of one tenant count one by one: five of one tenant", () => {
    const workloads = ["Sales", "Finance", "Commerce", "Marketing", "Power Apps"];
    expect(trackOf(revenueOf(workloads.flatMap((each) => lasting("one", each))))).toBe(
      "Enterprise"
    );
  });
  test("the same workload under two spellings is one, and its revenue adds up", () => {
    const four = ["a", "b", "c", "d"].flatMap((tenant) => lasting(tenant, "Sales"));
    expect(trackOf(revenueOf([...four, ...lasting("a", "SALES"), ...lasting("b", "sales")]))).toBe(
      "SMB"
    );
    const halves = [
      ...lasting("e", "Sales", "CPOR", 2500),
      ...lasting("e", "SALES", "CSP", 2500.01),
    ];
    expect(trackOf(revenueOf([...four, ...halves]))).toBe("Enterprise");
  });
  test("revenue of other associations or workloads counts for nothing", () => {
    const four = ["a", "b", "c", "d"].flatMap((tenant) => lasting(tenant, "Sales"));
    for (const [workload, association] of [
      ["Sales", "PAL"],
      ["Sales", "DAP"],
      ["Customer Voice", "CPOR"],
      ["Teams", "CPOR"],
    ]) {
      expect(trackOf(revenueOf([...four, ...lasting("e", workload ?? "", association)]))).toBe(
        "SMB"
      );
    }
  });
  test("duplicates are left out", () => {
    const rows = ["a", "b", "c", "d", "e"].flatMap((tenant) => lasting(tenant, "Sales"));
    const flagged = rows.map((row, index) => [...row, index < 2 ? 1 : 0]);
    expect(trackOf(revenueOf(flagged, "Duplicate"))).toBe("SMB");
    expect(trackOf(revenueOf(flagged, "Duplicate"), settings(["Reading GE-9", "b"]))).toBe(
      "Enterprise"
    );
  });
  test("the note says how many there are", () => {
    const five = ["a", "b", "c", "d", "e"].flatMap((tenant) => lasting(tenant, "Sales"));
    expect(noteOf(revenueOf(five))).toMatch(
      /Enterprise by classification: .* 5 workloads; from 5 workloads on it is Enterprise\./
    );
    expect(noteOf(revenueOf(lasting("a", "Sales")))).toMatch(
      /SMB by classification: .* 1 workloads?; from 5 workloads on/
    );
  });
  test("a table that doesn't reach back a year tells nothing: Enterprise, and the note names the month", () => {
    const short = revenueOf([["a", now, "Sales", 9000, "CPOR"]]);
    expect(trackOf(short)).toBe("Enterprise");
    expect(noteOf(short)).toMatch(/doesn't cover 2022-06/);
    expect(noteOf(short)).toMatch(/Enterprise assumed/);
  });
  test("EXPLAIN and DIFF say the bar in words, without a placeholder left", () => {
    const table = revenueOf(lasting("a", "Sales"));
    const explained = askTable("EXPLAIN", ["BusinessApplications", table]).flat().join(" ");
    expect(explained).toContain("more than 5,000 USD of adjusted revenue both in the month");
    const compared = askTable("DIFF", ["BusinessApplications", "2022-05", "2023-06"])
      .flat()
      .join(" ");
    expect(compared).toContain("more than 5,000 USD of adjusted revenue both in the month");
    expect(explained + compared).not.toMatch(/[{}]/);
  });
  test("the setting Track fixes it, and the note says that partners can't choose", () => {
    const five = revenueOf(["a", "b", "c", "d", "e"].flatMap((tenant) => lasting(tenant, "Sales")));
    expect(trackOf(five, settings(["Track", "SMB"]))).toBe("SMB");
    expect(noteOf(five, settings(["Track", "SMB"]))).toMatch(/fixes the track SMB/);
  });
  test("a metrics table without a track: Enterprise with a note; with one track in its rows, that one", () => {
    const rulebook = settings(["Rulebook", "2023-06"]);
    expect(trackOf(metrics(["Net customer adds", 1]), rulebook)).toBe("Enterprise");
    expect(noteOf(metrics(["Net customer adds", 1]), rulebook)).toMatch(/Enterprise assumed/);
    const smb = [
      ["Metric", "Track", "Value"],
      ["Net customer adds", "SMB", 1],
    ];
    expect(trackOf(smb, rulebook)).toBe("SMB");
  });
});

describe("METRICS fed back gives the same score", () => {
  const everything = (month: string, tenants: number): readonly Range[] => {
    const names = Array.from({ length: tenants }, (_, index) => `tenant ${index}`);
    const before = yearBefore(month);
    return [
      revenueOf([
        ...names.flatMap((tenant) => [
          [tenant, month, "Sales", 6000, "CPOR"],
          [tenant, before, "Sales", 6000, "CPOR"],
          [tenant, month, "Finance", 300, "CSP"],
        ]),
      ]),
      usageOf(
        names.flatMap((tenant) => [
          [tenant, month, "Business Central", 30, "CPOR"],
          [tenant, before, "Business Central", 25, "CPOR"],
        ])
      ),
      [
        ["Person", "Certification"],
        ["Ada", "MB-800"],
        ["Ben", "PL-600"],
        ["Ben", "MB-310"],
      ],
    ];
  };
  test.each(rulebooks.flatMap((month) => [4, 5].map((tenants) => [month, tenants] as const)))(
    "%s, %d tenants",
    (month, tenants) => {
      const raw = everything(month, tenants);
      const table = askTable("METRICS", ["BusinessApplications", ...raw]);
      const track = tenants === 5 ? "Enterprise" : "SMB";
      expect(new Set(table.slice(1).map((row) => row[1]))).toEqual(new Set([track]));
      // SMB adds 300 USD of Finance per tenant; growth is 30 of 25 users, 20 %: 20 points. 4 × 25,000 and 5 × 25,000 MCV reach the base.
      // Enterprise: 0 adds, 2 intermediate (2), 1 advanced (15/7), 20, 0 new deployments. SMB: 4 adds (12), 2 (8), 1 (7.5), 20, 0.
      const points = tenants === 5 ? 2 + 15 / 7 + 20 : 12 + 8 + 7.5 + 20;
      expect(ask("SCORE", ["BusinessApplications", ...raw])).toBeCloseTo(points, 8);
      expect(ask("SCORE", ["BusinessApplications", table])).toBeCloseTo(points, 8);
      expect(trackOf(table)).toBe(track);
    }
  );

  test("2022-05 with Market = Other: the rows name the market, a setting wins", () => {
    const raw = everything("2022-09", 3);
    const other = settings(["Market", "Other"]);
    const table = askTable("METRICS", ["BusinessApplications", ...raw, other]);
    const score = ask("SCORE", ["BusinessApplications", ...raw, other]);
    // 0 adds (300 USD is below 1,500), 1 person of 10 (2; MB-310 alone is no certificate yet), 1 of 3 (5), growth 20 % (20), 0
    expect(score).toBeCloseTo(27, 8);
    expect(ask("SCORE", ["BusinessApplications", table])).toBe(score);
    expect(noteOf(table)).toMatch(/Track Other markets, as the metrics table's rows name it\./);
    expect(noteOf(table)).not.toMatch(/assumed/);
    // Larger markets have nothing of the rows but the people: 2 of 20 (2) and 1 of 7
    const larger = settings(["Market", "Larger"]);
    expect(trackOf(table, larger)).toBe("Larger markets");
  });
});

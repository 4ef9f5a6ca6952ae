/** Business Applications under the rulebooks of 2023 and 2026: floors, workloads, rates, associations, points (rules 6.2, 6.3; measures 25, 26). */
import { ask, askRows, settings } from "./ask";
import { pairs, revenueOf, rulebooks, usageOf, valueOf, yearBefore } from "./business-tables";

describe.each(rulebooks)("%s: net customer adds", (month) => {
  const adds = (track: string, revenue: number): unknown =>
    valueOf("Net customer adds", pairs(month, [[revenue, undefined]]), settings(["Track", track]));
  test.each([
    ["Enterprise", 1500, 1],
    ["Enterprise", 1499.99, 0],
    ["Enterprise", 1500.01, 1],
    ["SMB", 250, 1],
    ["SMB", 249.99, 0],
    ["SMB", 1499.99, 1],
  ])("%s: %d USD make %d", (track, revenue, count) => {
    expect(adds(track, revenue)).toBe(count);
  });
  test("a year ago has the same floor: 3 now, 2 then and 1 of them in both are 1", () => {
    const table = pairs(month, [
      [1500, 1500],
      [1500, undefined],
      [1500, 1499.99],
      [undefined, 1500],
    ]);
    expect(valueOf("Net customer adds", table, settings(["Track", "Enterprise"]))).toBe(1);
  });
  test("what a partner-attached column says makes no difference; reading BA-3 (a) asks for it", () => {
    const rows = [
      ["one", month, "Sales", 2000, "CPOR", 0],
      ["two", month, "Sales", 2000, "CPOR", 1],
      ["one", yearBefore(month), "Sales", 0, "CPOR", 0],
    ];
    const table = revenueOf(rows, "Partner-attached revenue");
    expect(valueOf("Net customer adds", table)).toBe(2);
    expect(valueOf("Net customer adds", table, settings(["Reading BA-3", "a"]))).toBe(1);
  });
  test.each([
    ["CPOR", 1],
    ["CPOR RevRec", 1],
    ["CPOR OSA", 1],
    ["CPOR RevRec Performance", 1],
    ["CSP T1", 1],
    ["CSP Tier 2", 1],
    ["DPOR", 1],
    ["CPOR OSU", 0],
    ["PAL", 0],
    ["Dalton-based", 0],
    ["DAP", 0],
    ["", 0],
  ])(
    "association %j: Sales, Power Apps and Customer Insights make %d each",
    (association, count) => {
      const rows = ["Sales", "Power Apps", "Customer Insights"].flatMap((workload) => [
        ["one", month, workload, 2000, association],
        ["one", yearBefore(month), workload, 0, association],
      ]);
      expect(valueOf("Net customer adds", revenueOf(rows))).toBe(3 * count);
    }
  );
});

test.each([
  ["AI Builder", 1, 1],
  ["CE Bundle", 1, 1],
  ["Customer Voice", 0, 0],
  ["Fraud Protection", 1, 0],
  ["Marketing", 1, 0],
  ["Intelligent Order Management", 1, 1],
  ["Omni Channel", 1, 1],
  ["Omnichannel", 1, 1],
  ["Power Pages", 1, 1],
  ["Non-workload specific", 1, 1],
  ["Non-workload specific (F&O)", 0, 1],
  ["Contact Center", 0, 1],
  ["Copilot Studio", 0, 1],
  ["Copilot Studio PAYG", 0, 1],
  ["Guides", 0, 0],
])("net customer adds count %s: %d in 2023, %d in 2026", (workload, in2023, in2026) => {
  const counted = rulebooks.map((month) => {
    const rows = [month, yearBefore(month)].map((each) => [
      "one",
      each,
      workload,
      each === month ? 1500 : 0,
      "CPOR",
    ]);
    return valueOf("Net customer adds", revenueOf(rows));
  });
  expect(counted).toEqual([in2023, in2023, in2026]);
});

/** MCV of one tenant's workload: MAU now times the rate, where none had any a year ago but 1 MCV's worth of users. */
const deployed = (
  month: string,
  track: string,
  workload: string,
  users: number,
  association: string
): unknown => {
  const rows = [
    ["one", month, workload, users, association],
    ["one", yearBefore(month), workload, 0, association],
  ];
  return valueOf("Deployments", usageOf(rows), settings(["Track", track]));
};

describe("monthly consumption value", () => {
  test.each<[string, number, string, readonly [number, number, number]]>([
    // 10,000 MCV at the rate of each: 50 users at 200, 10 at 1,000, 100 at 100, 50,000 profiles at 0.2
    ["Customer Engagement", 50, "CPOR", [1, 1, 1]],
    ["Common Data Service", 50, "CPOR", [1, 1, 1]],
    ["Common Data Service (Customer Engagement)", 50, "CPOR", [1, 1, 1]],
    ["Sales", 50, "CPOR", [1, 1, 1]],
    ["Field Service", 50, "CPOR", [1, 1, 1]],
    ["Business Central", 10, "CPOR", [1, 1, 1]],
    ["Finance & Operations", 100, "CPOR", [1, 1, 1]],
    ["Retail", 100, "CPOR", [1, 1, 1]],
    ["Core HR", 10, "CPOR", [1, 1, 1]],
    ["Guides", 10, "CPOR", [1, 1, 1]],
    ["Remote Assist", 10, "CPOR", [1, 1, 1]],
    ["Talent Attract", 10, "CPOR", [1, 1, 1]],
    ["Talent Onboard", 10, "CPOR", [1, 1, 1]],
    ["Power Apps", 50, "PAL", [1, 1, 1]],
    ["Power Automate", 50, "PAL", [1, 1, 1]],
    ["Power BI", 50, "PAL", [1, 1, 1]],
    ["Customer Insights", 50_000, "PAL", [1, 1, 1]],
    // No rate is printed for Portals before 2026; 100 then
    ["Portals", 100, "PAL", [0, 0, 1]],
    ["Contact Center", 50, "CPOR", [0, 0, 1]],
    ["Teams", 1000, "CPOR", [0, 0, 0]],
  ])("%s: %d reach 10,000, one less doesn't", (workload, users, association, counts) => {
    const reached = rulebooks.map((month) =>
      deployed(month, "Enterprise", workload, users, association)
    );
    const missed = rulebooks.map((month) =>
      deployed(month, "Enterprise", workload, users - 1, association)
    );
    expect(reached).toEqual([...counts]);
    expect(missed).toEqual([0, 0, 0]);
  });

  test.each(rulebooks)("%s: SMB counts from 5,000: 5 users of Business Central, not 4", (month) => {
    expect(deployed(month, "SMB", "Business Central", 5, "CPOR")).toBe(1);
    expect(deployed(month, "SMB", "Business Central", 4, "CPOR")).toBe(0);
    expect(deployed(month, "Enterprise", "Business Central", 9, "CPOR")).toBe(0);
  });

  test.each(rulebooks)("%s: Portals without a rate are named; a setting gives one", (month) => {
    const rows = [
      ["one", month, "Portals", 100, "PAL"],
      ["one", yearBefore(month), "Portals", 0, "PAL"],
    ];
    const note = askRows("METRICS", ["BusinessApplications", usageOf(rows)])
      .map((row) => String(row.Note))
      .join(" ");
    expect(note.includes("No rate is known for Portals")).toBe(month !== "2026-07");
    expect(valueOf("Deployments", usageOf(rows), settings(["Rate Portals", 100]))).toBe(1);
  });

  test.each([
    ["CPOR", 1, 0],
    ["CPOR OSU", 1, 0],
    ["CSP T1", 1, 0],
    ["DPOR", 1, 0],
    ["CPOR RevRec", 0, 0],
    ["CPOR OSA", 0, 0],
    ["Dalton-based", 0, 0],
    ["PAL", 0, 1],
  ])(
    "association %s: Business Central %d, Power Apps and Customer Insights %d",
    (association, dynamics, power) => {
      for (const month of rulebooks) {
        expect(deployed(month, "Enterprise", "Business Central", 10, association)).toBe(dynamics);
        expect(deployed(month, "Enterprise", "Power Apps", 50, association)).toBe(power);
        expect(deployed(month, "Enterprise", "Customer Insights", 50_000, association)).toBe(power);
      }
    }
  );

  /** 50 users of Business Central are 50,000 MCV; 25 are 25,000. Ten per cent more give 10 of 30 points. */
  test.each<[string, number, number]>([
    ["Enterprise", 50, 10],
    ["Enterprise", 49, 0],
    ["SMB", 25, 10],
    ["SMB", 24, 0],
  ])("%s: growth from a base of %d,000 MCV earns %d points", (track, users, points) => {
    for (const month of rulebooks) {
      const rows = [
        ["one", yearBefore(month), "Business Central", users, "CPOR"],
        ["one", month, "Business Central", users * 1.1, "CPOR"],
      ];
      const growth = askRows("BREAKDOWN", [
        "BusinessApplications",
        usageOf(rows),
        settings(["Track", track]),
      ]).find((row) => row.Metric === "Usage growth");
      expect(growth?.Value).toBeCloseTo(0.1, 9);
      expect(growth?.Points).toBeCloseTo(points, 9);
      expect(valueOf("Usage growth baseline", usageOf(rows))).toBe(users * 1000);
    }
  });
});

describe.each(rulebooks)("%s: points", (month) => {
  const rulebook = settings(["Rulebook", month]);
  test.each<[string, string, number, number]>([
    ["Net customer adds", "Enterprise", 1, 3],
    ["Net customer adds", "Enterprise", 5, 15],
    ["Net customer adds", "SMB", 4, 12],
    ["Net customer adds", "SMB", 6, 15],
    ["Intermediate certifications", "Enterprise", 1, 1],
    ["Intermediate certifications", "Enterprise", 21, 20],
    ["Intermediate certifications", "SMB", 1, 4],
    ["Intermediate certifications", "SMB", 5, 20],
    ["Advanced certifications", "Enterprise", 1, 15 / 7],
    ["Advanced certifications", "Enterprise", 7, 15],
    ["Advanced certifications", "SMB", 1, 7.5],
    ["Advanced certifications", "SMB", 2, 15],
    ["Deployments", "Enterprise", 2, 8],
    ["Deployments", "SMB", 5, 20],
    ["Usage growth", "Enterprise", 0.01, 1],
    ["Usage growth", "SMB", 0.29, 29],
    ["Usage growth", "SMB", 0.31, 30],
    ["Usage growth", "SMB", -0.1, 0],
  ])("%s, %s: %d earn %d", (metric, track, value, points) => {
    const table = [
      ["Metric", "Track", "Value"],
      [metric, track, value],
    ];
    expect(ask("SCORE", ["BusinessApplications", table, rulebook])).toBeCloseTo(points, 8);
    expect(ask("POINTS", ["BusinessApplications", metric, value, track, null, month])).toBeCloseTo(
      points,
      8
    );
  });
});

/** Certificates that a settings row counts, rates and targets that it overrides: the score changes, and every table says so (FUNCTIONS, settings). */
import { type Range, ask, askProblem, askRows, breakdownRow, metrics, settings } from "./ask";
import { advanced, held, intermediate } from "./certificates";
import { revenueOf, usageOf } from "./business-tables";

const noteOf = (name: string, area: string, ...ranges: unknown[]): unknown =>
  breakdownRow(name, area, ...ranges).Note;
const metricsRow = (name: string, area: string, ...ranges: unknown[]) =>
  askRows("METRICS", [area, ...ranges]).find((row) => row.Metric === name);

const gates: Range = [
  ["Gabi", "AZ-104"],
  ["Gero", "AZ-104"],
  ["Gabi", "AZ-305"],
  ["Gero", "AZ-305"],
];

describe.each(["2022-09", "2023-06", "2023-12", "2026-07"])("Infrastructure, as of %s", (month) => {
  const people = held(
    ...gates,
    ["Ada", "AZ-700"],
    ["Ben", "Contoso Cloud Expert"],
    ["Cleo", "SC-900"]
  );
  const asOf: Range[number] = ["As of", month];
  /** A person earns 4 points. In 2026 without segments the track is Enterprise. */
  const points = (...rows: Range): unknown =>
    breakdownRow(intermediate, "Infrastructure", people, settings(asOf, ...rows)).Points;

  test("none, one and two more certificates: 4, 8 and 12 points", () => {
    expect(points()).toBe(4);
    expect(points([`Certification ${intermediate}`, "SC-900"])).toBe(8);
    expect(
      points(
        [`Certification ${intermediate}`, "SC-900"],
        [`Certification ${intermediate}`, "contoso cloud expert"]
      )
    ).toBe(12);
  });

  test("BREAKDOWN and METRICS name the cell and how many people it brings in", () => {
    const range = settings(asOf, [`Certification ${intermediate}`, "SC-900"]);
    const said = "SC-900 counts because range 2, cell B3 says so: 1 more person.";
    expect(noteOf(intermediate, "Infrastructure", people, range)).toContain(said);
    expect(metricsRow(intermediate, "Infrastructure", people, range)?.Note).toContain(said);
  });

  test("one that is listed anyway brings in nobody, and a misspelt one offers the nearest name", () => {
    const listed = settings(asOf, [`Certification ${intermediate}`, "AZ-700"]);
    expect(noteOf(intermediate, "Infrastructure", people, listed)).toContain("0 more people.");
    const misspelt = settings(asOf, [
      `Certification ${intermediate}`,
      "Azure Netwrk Engineer Associate",
    ]);
    expect(noteOf(intermediate, "Infrastructure", people, misspelt)).toMatch(
      /0 more people\. Did you mean “Azure Network Engineer Associate”\?/
    );
  });
});

describe("a step's list", () => {
  const people = held(["Gabi", "AZ-104"], ["Gero", "AZ-103"], ["Ada", "AZ-700"]);
  test("one holder of two needed: 0 points; another certificate for the step makes it 4", () => {
    const month: Range[number] = ["As of", "2023-06"];
    expect(breakdownRow(intermediate, "Infrastructure", people, settings(month)).Points).toBe(0);
    const added = settings(month, [`Certification ${intermediate} step 1`, "AZ-103"]);
    expect(breakdownRow(intermediate, "Infrastructure", people, added).Points).toBe(4);
    expect(noteOf(intermediate, "Infrastructure", people, added)).toContain(
      "AZ-103 counts because range 2, cell B3 says so: 1 more person."
    );
    expect(metricsRow(`${intermediate} step 1`, "Infrastructure", people, added)?.Value).toBe(2);
  });
});

describe("the setting's word beats the certificate's end, not the person's", () => {
  const app = held(["Ada", "PL-100"]);
  test("PL-100, dropped on 1 December 2023", () => {
    const december = (...rows: Range): unknown =>
      breakdownRow(
        intermediate,
        "BusinessApplications",
        app,
        settings(["As of", "2023-12"], ...rows)
      ).Value;
    expect(december()).toBe(0);
    const added: Range[number] = [`Certification ${intermediate}`, "PL-100"];
    expect(december(added)).toBe(1);
    expect(
      noteOf(intermediate, "BusinessApplications", app, settings(["As of", "2023-12"], added))
    ).toContain("although it ended on 2023-11-30: 1 more person.");
  });
  test("an expired one doesn't count", () => {
    const expired: Range = [
      ["Person", "Certification", "Expires"],
      ["Ada", "PL-100", "2023-12-30"],
      ["Ben", "PL-100", "2023-12-31"],
    ];
    const range = settings(["As of", "2023-12"], [`Certification ${intermediate}`, "PL-100"]);
    expect(breakdownRow(intermediate, "BusinessApplications", expired, range).Value).toBe(1);
  });
});

test("a setting that changes nothing says so: no certificates, a typed number, a metric that isn't scored", () => {
  const added = settings(["Rulebook", "2023-06"], [`Certification ${intermediate}`, "SC-900"]);
  const unused =
    /range 2, cell B3 changes nothing: Intermediate certifications isn't counted from certificates here\./;
  const total = (area: string, ...ranges: unknown[]): string =>
    String(askRows("BREAKDOWN", [area, ...ranges]).at(-1)?.Note);
  expect(total("Infrastructure", metrics(["Net customer adds", 1]), added)).toMatch(unused);
  expect(total("Infrastructure", metrics([intermediate, 1]), added)).toMatch(unused);
  const data = settings(["As of", "2023-06"], [`Certification ${advanced}`, "SC-900"]);
  expect(total("DataAI", held(["Ada", "SC-900"]), data)).toMatch(
    /Advanced certifications isn't counted/
  );
});

test.each(["Certification Net customer adds", "Certification Usage growth baseline"])(
  "%s is no setting",
  (name) => {
    const problem = askProblem("SCORE", [
      "Infrastructure",
      metrics(["Net customer adds", 1]),
      settings([name, "SC-900"]),
    ]);
    expect(problem.code).toBe("unknownSetting");
    expect(problem.message).toContain(name);
  }
);

describe("a rate", () => {
  const usage = usageOf([
    ["one", "2023-06", "Business Central", 5, "CPOR"],
    ["one", "2022-06", "Business Central", 0, "CPOR"],
  ]);
  const enterprise: Range[number] = ["Track", "Enterprise"];
  test("5 users at 1,000 are no deployment, at 2,000 they are; the note names both rates", () => {
    expect(
      breakdownRow("Deployments", "BusinessApplications", usage, settings(enterprise)).Value
    ).toBe(0);
    const rate = settings(enterprise, ["Rate Business Central", 2000]);
    const row = breakdownRow("Deployments", "BusinessApplications", usage, rate);
    expect(row.Value).toBe(1);
    expect(row.Note).toContain(
      "Rate of Business Central set in range 2, cell B3; published: 1,000."
    );
    expect(metricsRow("Deployments", "BusinessApplications", usage, rate)?.Note).toContain(
      "published: 1,000."
    );
  });
  test("of a workload that isn't used it says nothing", () => {
    const rate = settings(enterprise, ["Rate Retail", 2000]);
    expect(noteOf("Deployments", "BusinessApplications", usage, rate)).toBe("");
  });
});

describe("a target under each rulebook", () => {
  test.each([
    ["2023-06", "Enterprise", 5, 9],
    ["2023-12", "SMB", 5, 9],
    ["2026-07", "SMB", 5, 9],
  ])(
    "%s, %s: 3 of 5 adds are 9 points, of 10 they are 4.5, and the note has the published %d",
    (rulebook, track, published, points) => {
      const table: Range = [
        ["Metric", "Track", "Value"],
        ["Net customer adds", track, 3],
      ];
      expect(ask("SCORE", ["BusinessApplications", table, settings(["Rulebook", rulebook])])).toBe(
        points
      );
      const own = settings(["Rulebook", rulebook], ["Target Net customer adds", 10]);
      const row = breakdownRow("Net customer adds", "BusinessApplications", table, own);
      expect([row.Target, row.Points]).toEqual([10, 4.5]);
      expect(row.Note).toBe(`Target set in range 2, cell B3; published: ${published}.`);
      expect(metricsRow("Net customer adds", "BusinessApplications", table, own)?.Note).toContain(
        "Target set in"
      );
    }
  );

  test("of one part of a combined metric: 5 of 20 in place of 10 tenants are 5 of 20 points", () => {
    const table = metrics(["M365 net customer adds", 5]);
    const rulebook: Range[number] = ["Rulebook", "2023-06"];
    expect(breakdownRow("Net customer adds", "Security", table, settings(rulebook)).Points).toBe(
      10
    );
    const own = settings(rulebook, ["Target M365 net customer adds", 20]);
    const row = breakdownRow("Net customer adds", "Security", table, own);
    expect(row.Points).toBe(5);
    expect(row.Note).toContain("Target set in range 2, cell B3; published: 10.");
  });

  test("the baseline of classified partners stays as published beside an own growth target", () => {
    const revenue = revenueOf([
      ["one", "2023-06", "Sales", 1, "CPOR"],
      ["one", "2022-06", "Sales", 1, "CPOR"],
    ]);
    const usage = usageOf([
      ["one", "2023-06", "Business Central", 30, "CPOR"],
      ["one", "2022-06", "Business Central", 25, "CPOR"],
    ]);
    // 25,000 MCV a year ago is SMB's base; 20 % growth of 40 % are 15 of 30 points
    const own = settings(["Target Usage growth", 0.4]);
    expect(breakdownRow("Usage growth", "BusinessApplications", revenue, usage, own)).toMatchObject(
      { Track: "SMB", Points: 15 }
    );
  });
});

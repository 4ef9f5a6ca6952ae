/** Which track counts: the better total, or the one a setting fixes (MW-10; FUNCTIONS, settings). */
import { ask, askRows, metrics, settings, trackMetrics } from "./ask";

/** Enterprise: 20 + 5 + 7.5 + 15 + 25 = 72.5. SMB: 10 + 10 + 15 + 30 + 25 = 90. */
const modernWork = trackMetrics(
  ["Net customer adds", "", "", 5],
  ["Intermediate certifications", "", "", 2],
  ["Advanced certifications", "", "", 1],
  ["Usage growth", "", "CPOR", 500],
  ["Deployments", "", "CPOR", 5]
);

describe("Modern Work", () => {
  test("SMB's 90 points beat Enterprise's 72.5", () => {
    expect(ask("SCORE", ["ModernWork", modernWork])).toBe(90);
    const rows = askRows("BREAKDOWN", ["ModernWork", modernWork]);
    expect(rows.slice(0, -1).map((row) => row.Track)).toEqual(["SMB", "SMB", "SMB", "SMB", "SMB"]);
  });
  test.each([
    ["Enterprise", 72.5],
    ["SMB", 90],
    ["enterprise", 72.5],
    ["smb", 90],
  ])("the setting Track %s fixes %d points", (track, points) => {
    expect(ask("SCORE", ["ModernWork", modernWork, settings(["Track", track])])).toBe(points);
  });
  test("a blank Track setting is not given", () => {
    expect(ask("SCORE", ["ModernWork", modernWork, settings(["Track", ""])])).toBe(90);
    expect(ask("SCORE", ["ModernWork", modernWork, settings(["Track", null])])).toBe(90);
  });
  test("the German settings Pfad fixes it too", () => {
    expect(
      ask("SCORE", [
        "ModernWork",
        modernWork,
        [
          ["Einstellung", "Wert"],
          ["Pfad", "Enterprise"],
        ],
      ])
    ).toBe(72.5);
  });
  test("MW-10 b takes the better path for each metric: 20 + 10 + 15 + 30 + 25 = 100", () => {
    expect(ask("SCORE", ["ModernWork", modernWork, settings(["Reading MW-10", "b"])])).toBe(100);
    expect(ask("SCORE", ["ModernWork", modernWork, settings(["Reading MW-10", "a"])])).toBe(90);
  });
  test("the total decides, not the number of metrics won: Enterprise 20 + 10 + 15 beats SMB's 30", () => {
    const table = trackMetrics(
      ["Net customer adds", "Enterprise", "", 5],
      ["Intermediate certifications", "Enterprise", "", 4],
      ["Advanced certifications", "Enterprise", "", 2],
      ["Usage growth", "SMB", "CSP", 2000]
    );
    expect(ask("SCORE", ["ModernWork", table])).toBe(45);
    expect(ask("SCORE", ["ModernWork", table, settings(["Track", "SMB"])])).toBe(30);
  });
  test("the track with the higher total counts even where a gate shuts it: Enterprise 75 against SMB 70", () => {
    const table = trackMetrics(
      ["Net customer adds", "Enterprise", "", 5],
      ["Net customer adds", "SMB", "", 10],
      ["Intermediate certifications", "", "", 0],
      ["Advanced certifications", "Enterprise", "", 0],
      ["Usage growth", "Enterprise", "CPOR", 1000],
      ["Deployments", "Enterprise", "CPOR", 5],
      ["Usage growth", "SMB", "CPOR", 500],
      ["Deployments", "SMB", "CPOR", 4],
      ["Advanced certifications", "SMB", "", 0]
    );
    expect(ask("SCORE", ["ModernWork", table])).toBe(75);
    expect(ask("STATUS", ["ModernWork", table])).toBe(
      "Not qualified: Intermediate certifications has no points; Advanced certifications has no points"
    );
  });
  test("CPOR alone, per track: a CPOR row without a track is measured against 1,000 and against 500", () => {
    const table = trackMetrics(["Usage growth", "", "CPOR", 400]);
    expect(ask("SCORE", ["ModernWork", table, settings(["Track", "Enterprise"])])).toBeCloseTo(
      12,
      9
    );
    expect(ask("SCORE", ["ModernWork", table, settings(["Track", "SMB"])])).toBeCloseTo(24, 9);
  });
});

describe("Business Applications: market", () => {
  /** Larger: 5 + 10 + 3 × 15/7 + 10 + 0 (baseline below 100,000). Other: 15 + 20 + 15 + 20 + 30. */
  const table = metrics(
    ["Net customer adds", 5],
    ["Intermediate certifications", 10],
    ["Advanced certifications", 3],
    ["Deployments", 5],
    ["Usage growth", 0.3],
    ["Usage growth baseline", 60000]
  );
  const larger = 5 + 10 + 45 / 7 + 10;
  test.each<[string, readonly (readonly unknown[])[], number]>([
    ["without a setting: larger markets", [], larger],
    ["Larger", [["Market", "Larger"]], larger],
    ["larger", [["Market", "larger"]], larger],
    ["Other", [["Market", "Other"]], 100],
    ["other", [["Market", "other"]], 100],
    ["blank: larger markets", [["Market", ""]], larger],
    ["Markt Other", [["Markt", "Other"]], 100],
  ])("%s", (_, rows, points) => {
    expect(ask("SCORE", ["BusinessApplications", table, settings(...rows)])).toBeCloseTo(points, 8);
  });
  test("rows of a market count for that market", () => {
    const byMarket = trackMetrics(
      ["Net customer adds", "Larger markets", "", 15],
      ["Net customer adds", "Other markets", "", 2]
    );
    expect(ask("SCORE", ["BusinessApplications", byMarket])).toBe(15);
    expect(ask("SCORE", ["BusinessApplications", byMarket, settings(["Market", "Other"])])).toBe(6);
  });
  test("the market in force stands in the breakdown", () => {
    expect(askRows("BREAKDOWN", ["BusinessApplications", table])[0]?.Track).toBe("Larger markets");
    expect(
      askRows("BREAKDOWN", ["BusinessApplications", table, settings(["Market", "Other"])])[0]?.Track
    ).toBe("Other markets");
  });
});

test("Track and Market leave an area without tracks as it is", () => {
  const table = metrics(["Net customer adds", 3]);
  expect(
    ask("SCORE", ["Infrastructure", table, settings(["Track", "SMB"], ["Market", "Other"])])
  ).toBe(30);
  expect(
    ask("SCORE", ["Security", metrics(["M365 deployments", 3]), settings(["Track", "SMB"])])
  ).toBe(10);
});

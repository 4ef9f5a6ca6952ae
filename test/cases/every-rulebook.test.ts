/** What holds for every designation under every rulebook: its targets earn its maxima, and all of them make 100 points. */
import { type Range, ask, askRows, settings } from "./ask";

const areas = [
  "Infrastructure",
  "DataAI",
  "DigitalAppInnovation",
  "ModernWork",
  "Security",
  "BusinessApplications",
];
const rulebooks = ["2022-05", "2023-06", "2023-12", "2026-07"];
const every = rulebooks.flatMap((rulebook) => areas.map((area) => [rulebook, area] as const));

/** Blank where the designation has no tracks. */
function tracksOf(area: string, rulebook: string): readonly string[] {
  const named = askRows("RULES", [area, rulebook]).map(({ Track }) => String(Track));
  const tracks = [...new Set(named)].filter((track) => track !== "");
  return tracks.length === 0 ? [""] : tracks;
}

/** Every target of the track that RULES prints, the first association of each metric, as a metrics table. */
function atTarget(area: string, rulebook: string, track: string, share: number): Range {
  const rows = askRows("RULES", [area, rulebook]).filter(
    (row) => row.Track === "" || row.Track === track
  );
  const first = rows.filter((row) => row === rows.find((other) => other.Metric === row.Metric));
  return [
    ["Metric", "Track", "Association", "Value"],
    ...first.map((row) => [row.Metric, row.Track, row.Association, Number(row.Target) * share]),
  ];
}

const under = (rulebook: string, track: string): Range =>
  settings(["Rulebook", rulebook], [track.includes("markets") ? "Market" : "Track", track]);

describe.each(every)("%s, %s", (rulebook, area) => {
  test("TARGET repeats each row of RULES; its target earns the maximum, half of it half, 0 nothing", () => {
    for (const row of askRows("RULES", [area, rulebook])) {
      const choice = [row.Track, row.Association, rulebook];
      const points = (share: number): unknown =>
        ask("POINTS", [area, row.Metric, Number(row.Target) * share, ...choice]);
      expect(ask("TARGET", [area, row.Metric, ...choice])).toBe(row.Target);
      expect([points(1), points(2), points(0), points(-1)]).toEqual([
        row.Maximum,
        row.Maximum,
        0,
        0,
      ]);
      expect(points(0.5)).toBeCloseTo(Number(row.Maximum) / 2, 9);
    }
  });

  test.each(tracksOf(area, rulebook))(
    "%s: every metric at its target makes 100 and qualifies",
    (track) => {
      const table = atTarget(area, rulebook, track, 1);
      const given = under(rulebook, track);
      expect(ask("SCORE", [area, table, given])).toBe(100);
      expect(ask("STATUS", [area, table, given])).toBe("Qualified");
      expect(ask("SCORE", [area, ask("METRICS", [area, table, given]), given])).toBe(100);
    }
  );

  test.each(tracksOf(area, rulebook))(
    "%s: BREAKDOWN's points are maximum × value ÷ target, and make the total",
    (track) => {
      const table = atTarget(area, rulebook, track, 0.25);
      const rows = askRows("BREAKDOWN", [area, table, under(rulebook, track)]);
      const total = rows.at(-1);
      const sum = rows.slice(0, -1).reduce((all, row) => all + Number(row.Points), 0);
      expect(total?.Points).toBeCloseTo(sum, 9);
      for (const row of rows.slice(0, -1)) {
        const earned = (Number(row.Maximum) * Number(row.Value)) / Number(row.Target);
        const steps = String(row.Note).match(/taken as met and earning 4 points/g)?.length ?? 0;
        expect(row.Points).toBeCloseTo(earned + 4 * steps, 9);
      }
    }
  );

  test("nothing at all is 0 points, and every gate is named", () => {
    const table = [
      ["Metric", "Value"],
      ["Deployments", 0],
    ];
    const given = settings(["Rulebook", rulebook]);
    expect(ask("SCORE", [area, table, given])).toBe(0);
    const status = String(ask("STATUS", [area, table, given]));
    expect(status.match(/has no points/g)).toHaveLength(
      area === "Security" || (area === "DataAI" && rulebook !== "2022-05") ? 4 : 5
    );
  });
});

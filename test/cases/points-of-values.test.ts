/** What each value of each metric earns under rulebook 2022-05, by the deck's targets and maxima (rules 3.1, 4.1, 5.1, 6.1). */
import { askNumber, breakdownRow, settings } from "./ask";

type Row = readonly [
  areas: readonly string[],
  metric: string,
  track: string,
  association: string,
  target: number,
  maximum: number,
  values: readonly number[],
  points: readonly number[],
];

const azure = ["Infrastructure", "DataAI", "DigitalAppInnovation"];
const [modern, security, business] = [["ModernWork"], ["Security"], ["BusinessApplications"]];
const [adds, growth, deployments] = ["Net customer adds", "Usage growth", "Deployments"];
const [people, experts] = ["Intermediate certifications", "Advanced certifications"];
const [larger, other] = ["Larger markets", "Other markets"];

const table: readonly Row[] = [
  [azure, adds, "", "", 3, 30, [1, 2, 3, 4, 1.5], [10, 20, 30, 30, 15]],
  [azure, people, "", "", 5, 20, [1, 4, 5, 6, 2.5], [4, 16, 20, 20, 10]],
  [azure, experts, "", "", 5, 20, [1, 4, 5, 6, 0.5], [4, 16, 20, 20, 2]],
  [azure, growth, "", "", 0.2, 20, [0.01, 0.19, 0.2, 0.21, 0.125, 1], [1, 19, 20, 20, 12.5, 20]],
  [azure, deployments, "", "", 5, 10, [1, 4, 5, 6, 2.5], [2, 8, 10, 10, 5]],

  [modern, adds, "Enterprise", "", 5, 20, [1, 4, 5, 6, 2.5], [4, 16, 20, 20, 10]],
  [modern, adds, "SMB", "", 10, 20, [1, 9, 10, 11, 0.5], [2, 18, 20, 20, 1]],
  [modern, people, "Enterprise", "", 4, 10, [1, 3, 4, 5], [2.5, 7.5, 10, 10]],
  [modern, people, "SMB", "", 2, 10, [1, 2, 3], [5, 10, 10]],
  [modern, experts, "Enterprise", "", 2, 15, [1, 2, 3], [7.5, 15, 15]],
  [modern, experts, "SMB", "", 1, 15, [0.5, 1, 2], [7.5, 15, 15]],
  [modern, growth, "Enterprise", "CPOR", 1000, 30, [1, 999, 1000, 1001], [0.03, 29.97, 30, 30]],
  [
    modern,
    growth,
    "Enterprise",
    "DPOR",
    4000,
    30,
    [1, 3999, 4000, 4001],
    [0.0075, 29.9925, 30, 30],
  ],
  [modern, growth, "SMB", "CPOR", 500, 30, [1, 499, 500, 501], [0.06, 29.94, 30, 30]],
  [modern, growth, "SMB", "CSP", 2000, 30, [1, 1999, 2000, 2001], [0.015, 29.985, 30, 30]],
  [modern, deployments, "Enterprise", "CPOR", 5, 25, [1, 4, 5, 6, 0.1], [5, 20, 25, 25, 0.5]],
  [modern, deployments, "Enterprise", "DPOR", 10, 25, [1, 9, 10, 11], [2.5, 22.5, 25, 25]],
  [modern, deployments, "SMB", "CPOR", 5, 25, [1, 4, 5, 6], [5, 20, 25, 25]],
  [modern, deployments, "SMB", "CSP", 10, 25, [1, 9, 10, 11], [2.5, 22.5, 25, 25]],

  [security, `M365 net customer adds`, "", "", 5, 10, [1, 4, 5, 6, 0.5], [2, 8, 10, 10, 1]],
  [security, "Azure net customer adds", "", "", 5, 10, [1, 4, 5, 6], [2, 8, 10, 10]],
  [security, people, "", "", 6, 40, [1, 3, 5, 6, 7], [20 / 3, 20, 100 / 3, 40, 40]],
  [security, "M365 deployments", "", "", 3, 10, [1, 2, 3, 4], [10 / 3, 20 / 3, 10, 10]],
  [security, "Azure deployments", "", "", 3, 10, [1, 2, 3, 4], [10 / 3, 20 / 3, 10, 10]],
  [
    security,
    "M365 usage growth",
    "",
    "",
    2500,
    10,
    [1, 250, 2000, 2499, 2500],
    [0.004, 1, 8, 9.996, 10],
  ],
  [security, "M365 usage growth", "", "", 2500, 10, [125, 2501], [0.5, 10]],
  [security, "Azure usage growth", "", "", 25000, 10, [1, 2500, 25000], [0.0004, 1, 10]],
  [security, "Azure usage growth", "", "", 25000, 10, [1250, 24999, 25001], [0.5, 9.9996, 10]],

  [business, adds, larger, "", 15, 15, [1, 14, 15, 16], [1, 14, 15, 15]],
  [business, adds, other, "", 5, 15, [1, 4, 5, 6], [3, 12, 15, 15]],
  [business, people, larger, "", 20, 20, [1, 19, 20, 21], [1, 19, 20, 20]],
  [business, people, other, "", 10, 20, [1, 9, 10, 11], [2, 18, 20, 20]],
  [business, experts, larger, "", 7, 15, [1, 6, 7, 8], [15 / 7, 90 / 7, 15, 15]],
  [business, experts, other, "", 3, 15, [1, 2, 3, 4], [5, 10, 15, 15]],
  [business, deployments, larger, "", 10, 20, [1, 9, 10, 11], [2, 18, 20, 20]],
  [business, deployments, other, "", 5, 20, [1, 4, 5, 6], [4, 16, 20, 20]],
  [business, growth, larger, "", 0.3, 30, [0.01, 0.29, 0.3, 0.31, 0.055], [1, 29, 30, 30, 5.5]],
  [business, growth, other, "", 0.3, 30, [0.01, 0.29, 0.3, 0.31], [1, 29, 30, 30]],
];

const cases = table.flatMap(
  ([areas, metric, track, association, target, maximum, values, points]) =>
    areas.flatMap((area) =>
      [...values, 0, -1, -0.001].map((value, index) => ({
        area,
        metric,
        track,
        association,
        target,
        maximum,
        value,
        // Nothing and less than nothing earn nothing.
        earned: points[index] ?? 0,
      }))
    )
);

test.each(cases)(
  "$area $metric $track $association: $value of $target earns $earned",
  ({ area, metric, track, association, target, maximum, value, earned }) => {
    expect(askNumber("TARGET", [area, metric, track, association])).toBe(target);
    expect(askNumber("POINTS", [area, metric, value, track, association])).toBeCloseTo(earned, 9);
    const ranges = [
      [
        ["Metric", "Track", "Association", "Value"],
        [metric, track, association, value],
      ],
      settings(
        ["Market", track === other ? "Other" : "Larger"],
        ["Track", area === "ModernWork" ? track : ""]
      ),
    ];
    expect(askNumber("SCORE", [area, ...ranges])).toBeCloseTo(earned, 8);
    const row = breakdownRow(metric, area, ...ranges);
    expect(Number(row.Points)).toBeCloseTo(earned, 8);
    expect(row).toMatchObject({ Track: track, Association: association, Value: value });
    expect(row).toMatchObject({ Target: target, Maximum: maximum });
  }
);

/** Security 2022-05: seven sub-metrics capped on their own, gates on the four combined ones (rules 1.4, 5.1; measures 22). */
import { ask, askRows, metrics, pointsOf } from "./ask";

const [m365Adds, azureAdds] = ["M365 net customer adds", "Azure net customer adds"];
const [m365Deployments, azureDeployments] = ["M365 deployments", "Azure deployments"];
const [m365Growth, azureGrowth] = ["M365 usage growth", "Azure usage growth"];
const people = "Intermediate certifications";
type Values = readonly (readonly [string, number])[];

const m365Alone: Values = [
  [m365Adds, 5],
  [people, 6],
  [m365Deployments, 3],
  [m365Growth, 2500],
];
const azureAlone: Values = [
  [azureAdds, 5],
  [people, 6],
  [azureDeployments, 3],
  [azureGrowth, 25000],
];

test.each<[string, Values, number, string]>([
  ["M365 alone reaches 10 + 40 + 10 + 10 = 70 and qualifies", m365Alone, 70, "Qualified"],
  ["Azure alone reaches 70 and qualifies", azureAlone, 70, "Qualified"],
  [
    "both together reach 100",
    [...m365Alone, ...azureAlone.filter(([name]) => name !== people)],
    100,
    "Qualified",
  ],
  [
    "each gate open by one half: M365 adds, Azure deployments, M365 growth",
    [
      [m365Adds, 5],
      [people, 6],
      [azureDeployments, 3],
      [m365Growth, 2500],
    ],
    70,
    "Qualified",
  ],
  [
    "twice the target in M365 doesn't fill up Azure: each sub-metric is capped at 10",
    [
      [m365Adds, 10],
      [people, 6],
      [m365Deployments, 6],
      [m365Growth, 5000],
    ],
    70,
    "Qualified",
  ],
  [
    "no deployment of either kind shuts the combined gate at 80 points",
    [
      [m365Adds, 5],
      [azureAdds, 5],
      [people, 6],
      [m365Growth, 2500],
      [azureGrowth, 25000],
    ],
    80,
    "Not qualified: Deployments has no points",
  ],
  [
    "no net add of either kind shuts the combined gate at 80 points",
    [
      [people, 6],
      [m365Deployments, 3],
      [azureDeployments, 3],
      [m365Growth, 2500],
      [azureGrowth, 25000],
    ],
    80,
    "Not qualified: Net customer adds has no points",
  ],
  [
    "no growth of either kind shuts the combined gate at 80 points",
    [
      [m365Adds, 5],
      [azureAdds, 5],
      [people, 6],
      [m365Deployments, 3],
      [azureDeployments, 3],
    ],
    80,
    "Not qualified: Usage growth has no points",
  ],
  [
    "nobody with the certificates: 60 points and a shut gate",
    [
      [m365Adds, 5],
      [azureAdds, 5],
      [m365Deployments, 3],
      [azureDeployments, 3],
      [m365Growth, 2500],
      [azureGrowth, 25000],
    ],
    60,
    "Not qualified: 10 points short of 70; Intermediate certifications has no points",
  ],
  [
    "lost M365 customers don't take points from Azure ones: −3 and 5 give 10",
    [
      [m365Adds, -3],
      [azureAdds, 5],
      [people, 6],
      [m365Deployments, 3],
      [m365Growth, 2500],
    ],
    70,
    "Qualified",
  ],
  [
    "5 people, 33.33, and 2 deployments, 6.67, are 40: 70 with the rest",
    [
      [m365Adds, 5],
      [azureAdds, 5],
      [people, 5],
      [m365Deployments, 2],
      [m365Growth, 2500],
    ],
    70,
    "Qualified",
  ],
  [
    "a thousandth of a user keeps the gate open: 70 points",
    [
      [m365Adds, 5],
      [azureAdds, 5],
      [people, 6],
      [azureDeployments, 3],
      [m365Growth, 0.001],
    ],
    70.000004,
    "Qualified",
  ],
])("%s", (_, values, total, status) => {
  expect(ask("SCORE", ["Security", metrics(...values)])).toBeCloseTo(total, 9);
  expect(ask("STATUS", ["Security", metrics(...values)])).toBe(status);
});

test("the breakdown has a row for each of the seven, with maxima 10 and 40", () => {
  const rows = askRows("BREAKDOWN", ["Security", metrics(...m365Alone)]);
  const maxima: unknown = Object.fromEntries(rows.map((row) => [row.Metric, row.Maximum]));
  expect(rows).toHaveLength(8);
  expect(maxima).toMatchObject({
    [m365Adds]: 10,
    [azureAdds]: 10,
    [people]: 40,
    [m365Deployments]: 10,
    [azureDeployments]: 10,
    [m365Growth]: 10,
    [azureGrowth]: 10,
  });
});

test("a metric without M365 or Azure in its name isn't one of Security's seven", () => {
  expect(ask("SCORE", ["Security", metrics(["Deployments", 3], [people, 3])])).toBe(20);
});

test("7 people earn 40, not 46.67", () => {
  expect(pointsOf(people, "Security", metrics([people, 7]))).toBe(40);
});

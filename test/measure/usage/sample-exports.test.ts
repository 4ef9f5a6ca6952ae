/**
 * The published sample exports, read as they are. The expected numbers were worked out apart from this program by a script over
 * the files: rows grouped in dictionaries by tenant and month with whole cents and fractions, following the rules' text.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { callFunction } from "../../../src/functions";
import { type Cells, metricsOf } from "./metrics-of";

/** Every cell as text, as a paste without conversion gives it. */
function readCsv(name: string): Cells {
  const text = readFileSync(path.join(__dirname, "../../fixtures", name), "utf8");
  return text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
        .map(([, cell = ""]) =>
          cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
        )
        // The expression also matches the nothing after the last cell.
        .slice(0, -1)
    );
}

const azure = readCsv("azure-usage.csv");
const office = readCsv("office-usage.csv");
const cpor = readCsv("cpor-m365-usage.csv");
const ems = readCsv("ems-usage.csv");
const revenue = readCsv("business-applications-revenue.csv");
const usage = readCsv("business-applications-usage.csv");
const trainings = readCsv("trainings-export-contoso.csv");

const expected = [
  [
    "Infrastructure",
    [azure],
    {
      "Net customer adds": 16 - 17,
      "Usage growth": (94490.35 - 102491.19) / 102491.19,
      "Usage growth ACR": 94490.35,
      Deployments: 12,
    },
  ],
  [
    "ModernWork",
    [office],
    {
      "Net customer adds|Enterprise": 0,
      "Net customer adds|SMB": 2,
      "Usage growth|Enterprise|CPOR": 1957,
      "Usage growth|Enterprise|DPOR": 866,
      "Usage growth|SMB|CPOR": 984,
      "Usage growth|SMB|CSP": 1052,
      "Deployments|Enterprise|CPOR": 5,
      "Deployments|Enterprise|DPOR": 1,
      "Deployments|SMB|CPOR": 8,
      "Deployments|SMB|CSP": 12,
    },
  ],
  [
    "ModernWork",
    [office, cpor],
    {
      "Usage growth|Enterprise|CPOR": 1026,
      "Usage growth|SMB|CPOR": 624,
      "Deployments|Enterprise|CPOR": 2,
      "Deployments|SMB|CPOR": 3,
      "Deployments|SMB|CSP": 12,
    },
  ],
  [
    "Security",
    [azure, ems],
    {
      "M365 net customer adds": 4,
      "Azure net customer adds": 0,
      "M365 deployments": 8,
      "Azure deployments": 0,
      "M365 usage growth": 2596,
      "Azure usage growth": -225.14,
    },
  ],
  [
    "Security",
    [azure, office],
    { "M365 net customer adds": -2, "M365 deployments": 0, "M365 usage growth": -28 },
  ],
  [
    "BusinessApplications",
    [revenue, usage],
    {
      "Net customer adds|Larger markets": 33 - 21,
      "Deployments|Larger markets": 18 - 9,
      "Usage growth|Larger markets": (805080 - 326460) / 326460,
      "Usage growth baseline|Larger markets": 326460,
    },
  ],
] as const;

test.each(expected)("%s of %j sample rows", (area, ranges, values) => {
  const found = metricsOf(area, ranges);
  const rows = ranges.map(({ length }) => length - 1);
  for (const [metric, value] of Object.entries(values)) {
    expect([metric, found.get(metric)?.value]).toEqual([metric, expect.closeTo(value, 9)]);
  }
  for (const row of found.values()) {
    expect(row.asOf).toBe("2022-09");
    // Ranges of one kind are one table, so a metric accounts for one range or for all of them.
    expect([...rows, rows.reduce((sum, count) => sum + count, 0)]).toContain(
      row.counted + row.leftOut
    );
  }
});

const all = [azure, office, cpor, ems, revenue, usage, trainings];

test.each([
  "Infrastructure",
  "DataAI",
  "DigitalAppInnovation",
  "ModernWork",
  "Security",
  "BusinessApplications",
])("%s over all seven files scores the same from its METRICS", (area) => {
  const metrics = callFunction("METRICS", [area, ...all]);
  expect(callFunction("SCORE", [area, metrics])).toBe(callFunction("SCORE", [area, ...all]));
});

test("SUMMARY scores all six designations from all seven files as SCORE does", () => {
  const table = callFunction("SUMMARY", all) as readonly (readonly unknown[])[];
  const scores = [
    "Infrastructure",
    "DataAI",
    "DigitalAppInnovation",
    "ModernWork",
    "Security",
    "BusinessApplications",
  ].map((area) => callFunction("SCORE", [area, ...all]));
  expect(table.slice(1, 7).map((row) => row[5])).toEqual(scores);
});

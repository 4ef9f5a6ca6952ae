/** The published sample training export, counted by hand on five days (data README; measures 8 to 11). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Range, ask, breakdownRow, metrics, settings } from "./ask";

const [intermediate, advanced] = ["Intermediate certifications", "Advanced certifications"];

/** The export has no quoted cell, so a comma always parts two cells; its byte-order mark stays, as a paste may leave it. */
const exported: Range = readFileSync(
  join(__dirname, "../fixtures/trainings-export-contoso.csv"),
  "utf8"
)
  .split(/\r?\n/)
  .filter((line) => line !== "")
  .map((line) => line.split(","));

/** The same with whole numbers and dates as Excel keeps them after opening the file with day/month/year settings. */
const opened: Range = exported.map((row) =>
  row.map((cell) => {
    const date = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d)$/.exec(String(cell));
    if (date !== null) {
      const [, day, month, year, hour, minute] = date.map(Number);
      const days = Date.UTC(year ?? 0, (month ?? 1) - 1, day) / 86400000 + 25569;
      return days + ((hour ?? 0) * 60 + (minute ?? 0)) / 1440;
    }
    return /^\d+$/.test(String(cell)) ? Number(cell) : cell;
  })
);

test("the file is the published one: 160 rows of 17 columns", () => {
  expect(exported).toHaveLength(161);
  expect(new Set(exported.map((row) => row.length))).toEqual(new Set([17]));
});

type Count = readonly [area: string, metric: string, people: number, points: number];

const days: readonly (readonly [month: string, counts: readonly Count[]])[] = [
  [
    "2021-01-31",
    [
      ["Infrastructure", intermediate, 0, 0],
      ["Infrastructure", advanced, 0, 0],
      ["DataAI", intermediate, 31, 20],
      ["DataAI", advanced, 0, 0],
      ["DigitalAppInnovation", intermediate, 10, 20],
      ["DigitalAppInnovation", advanced, 10, 20],
      ["ModernWork", intermediate, 16, 10],
      ["ModernWork", advanced, 10, 15],
      ["Security", intermediate, 0, 0],
      ["BusinessApplications", intermediate, 18, 18],
      ["BusinessApplications", advanced, 0, 0],
    ],
  ],
  // 8 hold AZ-104 and 6 AZ-305, so both gates are open; every developer's certificate has expired.
  [
    "2021-09-30",
    [
      ["DataAI", intermediate, 31, 20],
      ["DigitalAppInnovation", intermediate, 0, 0],
      ["DigitalAppInnovation", advanced, 10, 20],
      ["ModernWork", intermediate, 10, 10],
    ],
  ],
  // Nobody holds AZ-104 or AZ-305 any more: 31 and 6 people earn nothing.
  [
    "2021-12-31",
    [
      ["DataAI", intermediate, 31, 0],
      ["DigitalAppInnovation", advanced, 6, 0],
      ["ModernWork", advanced, 10, 15],
    ],
  ],
  [
    "2022-06-30",
    [
      ["DataAI", intermediate, 31, 0],
      ["ModernWork", intermediate, 9, 10],
      ["ModernWork", advanced, 7, 15],
      ["BusinessApplications", intermediate, 18, 18],
    ],
  ],
  [
    "2022-09-30",
    [
      ["DataAI", intermediate, 24, 0],
      ["ModernWork", intermediate, 0, 0],
      ["ModernWork", advanced, 0, 0],
      ["BusinessApplications", intermediate, 10, 10],
    ],
  ],
  [
    "2022-10-31",
    [
      ["DataAI", intermediate, 13, 0],
      ["BusinessApplications", intermediate, 6, 6],
    ],
  ],
  [
    "2022-11-30",
    [
      ["DataAI", intermediate, 0, 0],
      ["BusinessApplications", intermediate, 0, 0],
    ],
  ],
];

describe.each([
  ["as text", exported],
  ["with serial dates", opened],
] as const)("%s", (_, table) => {
  test.each(days.flatMap(([day, counts]) => counts.map((count) => [day, ...count] as const)))(
    "on %s, %s, %s: %d people, %d points",
    (day, area, metric, people, points) => {
      const row = breakdownRow(metric, area, table, settings(["As of", day]));
      expect(row.Value).toBe(people);
      expect(row.Points).toBe(points);
    }
  );

  test("Data & AI in January 2021 with adds 3, growth 20 % and 5 services: 30 + 20 + 0 + 20 + 10 = 80", () => {
    const others = metrics(["Net customer adds", 3], ["Usage growth", 0.2], ["Deployments", 5]);
    expect(ask("SCORE", ["DataAI", others, table, settings(["As of", "2021-01-31"])])).toBe(80);
    expect(ask("STATUS", ["DataAI", others, table, settings(["As of", "2021-01-31"])])).toBe(
      "Not qualified: Advanced certifications has no points"
    );
  });

  test("other markets in September 2022: 10 of 10 people are 20 points", () => {
    expect(
      breakdownRow(
        intermediate,
        "BusinessApplications",
        table,
        settings(["As of", "2022-09-30"], ["Market", "Other"])
      )
    ).toMatchObject({ Value: 10, Target: 10, Points: 20 });
  });
});

test("a title line above and rows of a later paste below change nothing", () => {
  const pasted = [
    ["Training export", ...Array<string>(16).fill("")],
    ...exported,
    ...exported.slice(1, 30),
    Array<string>(17).fill(""),
  ];
  expect(
    breakdownRow(intermediate, "DataAI", pasted, settings(["As of", "2021-01-31"]))
  ).toMatchObject({ Value: 31, Points: 20 });
});

test("columns in reverse order count the same", () => {
  const reversed = exported.map((row) => [...row].reverse());
  expect(
    breakdownRow(intermediate, "DataAI", reversed, settings(["As of", "2021-01-31"]))
  ).toMatchObject({ Value: 31 });
});

test("the training table alone, without a date, asks for As of", () => {
  expect(() => ask("SCORE", ["DataAI", metrics(["Net customer adds", 1]), exported])).toThrow(
    /As of/
  );
});

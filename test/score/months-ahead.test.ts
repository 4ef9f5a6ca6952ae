/** Scores of the months ahead, by certificates that end or begin to count; worked out by hand from the 2022-05 rules. */
import { dayOf, monthText } from "../../src/core/month";
import { designation } from "../../src/rules";
import { monthsAhead } from "../../src/score/months-ahead";
import { readInputs } from "../../src/worksheet/read-inputs";

/** Excel's serial number of a day. */
const serial = (year: number, month: number, day: number): number =>
  dayOf(year, month, day) - dayOf(1899, 12, 30);

const header = ["Person", "Certification", "Completed", "Expires"];
const architect = "Azure Solutions Architect Expert";
const desktop = "Azure Virtual Desktop Specialty";

/** @param rows Below the header of a certifications table. */
function ahead(
  rows: readonly (readonly unknown[])[],
  months: number,
  area = "Infrastructure" as const
) {
  const settings = [
    ["Setting", "Value"],
    ["As of", serial(2022, 9, 1)],
  ];
  const ranges = [[header, ...rows], settings].map((cells, index) => ({
    cells,
    number: index + 1,
  }));
  return monthsAhead(designation(area), readInputs(ranges, "en-US"), months).map(
    ({ month, track, qualified, changes }) => ({
      month: monthText(month),
      total: track.total,
      qualified,
      changes: changes.map(
        ({ who, counts, reason, metric, requirement }) =>
          `${who} ${counts ? "begins" : "ends"}: ${reason}, ${requirement?.id ?? metric.id}`
      ),
    })
  );
}

const holders = [
  ["Ann", architect, "", serial(2022, 11, 15)],
  ["Bob", architect, "", ""],
  ["Cid", desktop, "", serial(2022, 10, 31)],
  ["Dora", desktop, "", ""],
];

test("a certificate counts through its last day, and a step lost takes the metric's points: 8, 8, then 0", () => {
  // Two of five people at 4 points each; on 31 October Cid's still counts; in November only one of two architects is left.
  expect(ahead(holders, 3)).toEqual([
    { month: "2022-09", total: 8, qualified: false, changes: [] },
    { month: "2022-10", total: 8, qualified: false, changes: [] },
    {
      month: "2022-11",
      total: 0,
      qualified: false,
      changes: ["Cid ends: expired, advancedCertifications", "Ann ends: expired, step 1"],
    },
    { month: "2022-12", total: 0, qualified: false, changes: [] },
  ]);
});

test("a certificate completed after the as-of month begins to count in its own: 8, then 12", () => {
  const more = [
    ...holders.slice(1),
    ["Eve", architect, "", ""],
    ["Eve", desktop, serial(2022, 10, 5), ""],
  ];
  expect(ahead(more, 1)).toEqual([
    { month: "2022-09", total: 8, qualified: false, changes: [] },
    {
      month: "2022-10",
      total: 12,
      qualified: false,
      changes: ["Eve begins: counted, advancedCertifications"],
    },
  ]);
});

test("a person with a second certificate that lasts is no change", () => {
  const twice = [
    ...holders.slice(1),
    ["Ann", architect, "", ""],
    ["Cid", "Azure for SAP Workloads Specialty", "", ""],
  ];
  expect(ahead(twice, 2).flatMap(({ changes }) => changes)).toEqual([]);
});

test("of two people with one name, the one whose certificate ends is a change", () => {
  const ids = ["MCPID", "Person", "Certification", "Completed", "Expires"];
  const rows = [
    ["1", "Ann", architect, "", ""],
    ["2", "Bob", architect, "", ""],
    ["3", "Kim", desktop, "", serial(2022, 10, 1)],
    ["4", "Kim", desktop, "", ""],
  ];
  const inputs = readInputs(
    [
      { cells: [ids, ...rows], number: 1 },
      {
        cells: [
          ["Setting", "Value"],
          ["As of", serial(2022, 9, 1)],
        ],
        number: 2,
      },
    ],
    "en-US"
  );
  const [, october] = monthsAhead(designation("Infrastructure"), inputs, 1);
  expect(october?.changes.map(({ who, place }) => [who, place.row])).toEqual([["Kim", 3]]);
  expect(october?.track.total).toBe(4);
});

test("without a date or a certifications table there is nothing ahead", () => {
  const typed = [
    ["Metric", "Value"],
    ["Deployments", 5],
  ];
  expect(
    monthsAhead(
      designation("Infrastructure"),
      readInputs([{ cells: typed, number: 1 }], "en-US"),
      3
    )
  ).toEqual([]);
});

/** Which certificate counts in which metric under the later rulebooks, code by code (certifications 3.1; rules 3.3, 3.4, 4.3, 5.2, 6.2). */
import { designation } from "../../src/rules";
import { scoreDesignation } from "../../src/score/score-designation";
import { areaNamed } from "../../src/worksheet/names";
import { read } from "../worksheet/read";
import { type Range, settings } from "./ask";

const [intermediate, advanced] = ["Intermediate certifications", "Advanced certifications"];
const [stepOne, stepTwo] = [`${intermediate} step 1`, `${intermediate} step 2`];

type List = readonly [rulebook: string, area: string, row: string, listed: readonly string[]];

const businessSince2023 = [
  ...["MB-310", "MB-340", "MB-500", "MB-330", "MB-320", "MB-230", "MB-210", "MB-240", "MB-800"],
  ...["MB-220", "PL-300", "PL-200", "PL-400", "MB-260", "DP-500", "PL-500"],
];
const modernWork2023 = [
  ...["MS-900", "Teams Application Developer Associate", "MS-700", "MS-203", "SC-300", "MS-721"],
  ...["MD-102", "MD-100 + MD-101"],
];
const expertsAndAssessment = [
  ...["MS-102", "MS-100 + MS-101", "Teams Meetings and Meeting Rooms technical assessment"],
];

/** The rows of METRICS with the codes, or the names where no code is known, of which a holder counts. */
const both2023 = (rulebook: string): readonly List[] => [
  [rulebook, "Infrastructure", stepOne, ["AZ-104"]],
  [rulebook, "Infrastructure", intermediate, ["AZ-700", "AZ-600", "AZ-800 + AZ-801"]],
  [rulebook, "Infrastructure", `${advanced} step 1`, ["AZ-305"]],
  [rulebook, "Infrastructure", advanced, ["AZ-140", "AZ-120"]],
  [rulebook, "DataAI", stepOne, ["AZ-305"]],
  [rulebook, "DataAI", stepTwo, ["AZ-104"]],
  [
    rulebook,
    "DataAI",
    intermediate,
    ["DP-300", "AI-102", "DP-100", "DP-203", "PL-300", "MB-260", "DP-420"],
  ],
  [rulebook, "DigitalAppInnovation", stepOne, ["AZ-104"]],
  [rulebook, "DigitalAppInnovation", intermediate, ["AZ-204", "PL-400"]],
  [rulebook, "DigitalAppInnovation", `${advanced} step 1`, ["AZ-305"]],
  [rulebook, "DigitalAppInnovation", advanced, ["AZ-220", "AZ-400", "PL-600"]],
  [rulebook, "ModernWork", intermediate, modernWork2023],
  [rulebook, "ModernWork", advanced, expertsAndAssessment],
  [rulebook, "Security", stepOne, ["AZ-500"]],
  [rulebook, "Security", stepTwo, ["SC-200", "MS-500"]],
];

const lists: readonly List[] = [
  ...both2023("2023-06"),
  ["2023-06", "Security", intermediate, ["SC-100", "SC-200", "SC-300", "SC-400"]],
  ["2023-06", "BusinessApplications", intermediate, [...businessSince2023, "PL-100"]],
  ["2023-06", "BusinessApplications", advanced, ["MB-335", "MB-700", "PL-600", "MB-600"]],

  ...both2023("2023-12"),
  ["2023-12", "Security", intermediate, ["SC-100", "SC-300", "SC-400"]],
  ["2023-12", "BusinessApplications", intermediate, businessSince2023],
  ["2023-12", "BusinessApplications", advanced, ["MB-335", "MB-700", "PL-600"]],

  ["2026-07", "Infrastructure", stepOne, ["AZ-104"]],
  ["2026-07", "Infrastructure", intermediate, ["AZ-700", "AZ-800 + AZ-801"]],
  ["2026-07", "Infrastructure", `${advanced} step 1`, ["AZ-305"]],
  ["2026-07", "Infrastructure", advanced, ["AZ-140", "AZ-120"]],
  ["2026-07", "DataAI", stepOne, ["AZ-104"]],
  ["2026-07", "DataAI", stepTwo, ["AZ-305"]],
  [
    "2026-07",
    "DataAI",
    intermediate,
    [
      ...["DP-300", "AI-102", "DP-100", "PL-300", "DP-420", "DP-600", "DP-700", "DP-800"],
      ...["AI-103", "AI-300", "Machine Learning Operations Engineer"],
      "Azure Databricks Data Engineer",
    ],
  ],
  ["2026-07", "DigitalAppInnovation", stepOne, ["AZ-104"]],
  ["2026-07", "DigitalAppInnovation", intermediate, ["AZ-204", "PL-400", "AI-200", "GH-600"]],
  ["2026-07", "DigitalAppInnovation", `${advanced} step 1`, ["AZ-305"]],
  [
    "2026-07",
    "DigitalAppInnovation",
    advanced,
    [
      ...["AZ-400", "PL-600", "GH-300"],
      ...["GitHub Actions", "GitHub Administration", "GitHub Advanced Security"],
    ],
  ],
  [
    "2026-07",
    "ModernWork",
    intermediate,
    ["MS-900", "MS-700", "SC-300", "MS-721", "MD-102", "MD-100 + MD-101", "AB-900"],
  ],
  ["2026-07", "ModernWork", advanced, expertsAndAssessment],
  ["2026-07", "Security", stepOne, ["AZ-500", "SC-500"]],
  ["2026-07", "Security", stepTwo, ["SC-200"]],
  // SC-400 is printed as well, but its grace ended on 31 May 2026.
  ["2026-07", "Security", intermediate, ["SC-100", "SC-300", "SC-401"]],
  [
    "2026-07",
    "BusinessApplications",
    intermediate,
    [
      ...["MB-310", "MB-500", "MB-330", "MB-230", "MB-240", "MB-800", "PL-300", "PL-200"],
      ...["PL-400", "PL-500", "MB-280", "Sales AI Consultant", "Intelligent Applications Builder"],
      "Contact Center AI Engineer",
    ],
  ],
  [
    "2026-07",
    "BusinessApplications",
    advanced,
    ["MB-335", "MB-700", "PL-600", "Business Central Developer", "AB-100"],
  ],
];

/** Everything that anybody in these cases holds, listed or not. */
const holdings: readonly string[] = [
  ...new Set(lists.flatMap(([, , , listed]) => listed)),
  ...["AZ-900", "AI-900", "DP-900", "SC-900", "PL-900", "MB-910", "MB-920"],
  ...["AZ-800", "AZ-801", "MD-100", "MD-101", "MS-100", "MS-101", "MB-300", "AZ-802", "AI-901"],
  ...["MS-600", "MS-720", "MS-740", "MS-220", "MB-200 + MB-400", "AB-410", "AZ-303"],
  ...["Teamwork Administrator Associate", "Information Security Administrator Associate"],
];

/** Another title or code of what is listed. */
const same: Readonly<Record<string, string>> = {
  "Information Security Administrator Associate": "SC-401",
};

/** One person for each holding, with every exam of it. */
const table: Range = [
  ["Person", "Certification"],
  ...holdings.flatMap((holding) => holding.split(" + ").map((exam) => [holding, exam])),
];

/** Who counts in a row of METRICS on the last day of the rulebook's first month, in which it is in force. */
function counted(rulebook: string, area: string, row: string): readonly string[] {
  const inputs = read(table, settings(["As of", rulebook]));
  const card = scoreDesignation(designation(areaNamed(area)), inputs);
  expect(card.rulebook.id).toBe(rulebook);
  const [metric] = card.track.metrics.filter(({ metric: { label } }) => row.startsWith(label.en));
  const step = metric?.requirements.find(({ requirement: { id } }) => row.endsWith(id));
  const measured = / step \d$/.test(row) ? step?.measured : metric?.option.measured;
  const people = measured
    ?.evidence?.()
    .rows.flatMap((line) => (line.contribution === 1 ? [line.who] : []));
  expect(people).toHaveLength(measured?.amount ?? NaN);
  return people ?? [];
}

test.each(lists)("%s, %s, %s: %j and nothing else", (rulebook, area, row, listed) => {
  const counting = holdings.filter((holding) => listed.includes(same[holding] ?? holding));
  expect([...counted(rulebook, area, row)].sort()).toEqual([...counting].sort());
});

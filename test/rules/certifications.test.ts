/** The catalogue holds every certification once, and each list of the rules names what it holds. */
import { nameKey } from "../../src/core/text";
import {
  type CertificationId,
  certificationIds,
  certifications,
  designation,
  designations,
  rulesOf,
} from "../../src/rules";
import type { AreaId, MetricId, PerTrack, RulebookId } from "../../src/rules/types";

const deckExams = (
  "AZ-900 AI-900 DP-900 AZ-104 AZ-305 AZ-204 AZ-400 AZ-500 AZ-600 AZ-700 AZ-800 AZ-801 AZ-120 AZ-140 AZ-220 AI-102 DP-100 " +
  "DP-203 DP-300 DP-420 DP-500 MS-900 MS-203 MS-500 MS-600 MS-700 MD-100 MD-101 MS-100 MS-101 MS-720 MS-740 MS-220 SC-900 " +
  "SC-200 SC-300 SC-400 SC-100 PL-900 PL-100 PL-200 PL-300 PL-400 PL-500 PL-600 MB-910 MB-920 MB-210 MB-220 MB-230 MB-240 " +
  "MB-260 MB-300 MB-310 MB-320 MB-330 MB-340 MB-500 MB-700 MB-800 MB-200 MB-400 MB-600"
).split(" ");

test("all 63 exam codes of the deck are in the catalogue", () => {
  const known = new Set(
    certificationIds.flatMap((id) => certifications[id].ways.flatMap((way) => way.exams))
  );
  expect(deckExams).toHaveLength(63);
  expect(deckExams.filter((exam) => !known.has(exam))).toEqual([]);
});

test("no title, alias or key belongs to two certifications", () => {
  const owners = new Map<string, CertificationId>();
  const shared: string[] = [];
  for (const id of certificationIds) {
    const { name, aliases } = certifications[id];
    for (const key of new Set([id, name, ...aliases].map(nameKey))) {
      if (owners.has(key)) shared.push(`${key}: ${owners.get(key) ?? ""} and ${id}`);
      owners.set(key, id);
    }
  }
  expect(shared).toEqual([]);
});

test("no two ways of the same exams make different certifications", () => {
  const ways = certificationIds.flatMap((id) =>
    certifications[id].ways.map((way) => `${[...way.exams].sort().join("+")} ${id}`)
  );
  const combinations = new Set(ways).size;
  const exams = new Set(ways.map((way) => way.split(" ")[0]));
  expect(exams.size).toBe(combinations);
});

test("a key is the exams of the certification's first way, or its title where it has none", () => {
  const odd = certificationIds.filter((id) => {
    const { name, ways } = certifications[id];
    const [first] = ways;
    return first === undefined
      ? id !== name
      : !id.split("+").every((exam) => first.exams.includes(exam));
  });
  expect(odd).toEqual([]);
});

test("no name carries an exam code", () => {
  const withCode = certificationIds.filter((id) =>
    /\b[A-Z]{2}-\d{3}\b/.test(certifications[id].name)
  );
  expect(withCode).toEqual([]);
});

test("a certification's name ends on its level, fundamentals before a suffix", () => {
  const endings = { associate: "Associate", specialty: "Specialty", expert: "Expert" };
  const odd = certificationIds.filter((id) => {
    const { name, level } = certifications[id];
    if (level === "none") return false;
    return level === "fundamentals"
      ? !name.includes("Fundamentals")
      : !name.endsWith(endings[level]);
  });
  expect(odd).toEqual([]);
});

test("prerequisites are certifications of the catalogue", () => {
  const named = certificationIds.flatMap((id) => certifications[id].prerequisites);
  expect(named).toEqual(["AZ-104"]);
  expect(certifications["AZ-305"].prerequisites).toEqual(["AZ-104"]);
});

test("PL-200 belongs to four Dynamics certificates through 27 July 2022 and to none from 28 July", () => {
  const four: readonly CertificationId[] = ["MB-210", "MB-220", "MB-230", "MB-240"];
  for (const id of four) {
    expect(certifications[id].ways).toEqual([
      { exams: ["PL-200", id], through: "2022-07-27" },
      { exams: [id], from: "2022-07-28" },
    ]);
  }
});

test("MB-300 is the first of two exams for five certificates under rulebook 2022-05, later one is enough", () => {
  const five: readonly CertificationId[] = ["MB-310", "MB-320", "MB-330", "MB-340", "MB-500"];
  for (const id of five) {
    expect(certifications[id].ways).toEqual([
      { exams: ["MB-300", id], rulebooks: ["2022-05"] },
      { exams: [id], exceptUnder: ["2022-05"] },
    ]);
  }
});

test("a renamed certificate can also be made by its modern exam", () => {
  expect(certifications["MD-100+MD-101"].ways.map((way) => way.exams)).toEqual([
    ["MD-100", "MD-101"],
    ["MD-102"],
  ]);
  expect(certifications["MS-100+MS-101"].ways.map((way) => way.exams)).toEqual([
    ["MS-100", "MS-101"],
    ["MS-102"],
  ]);
});

/** Lists of rulebook 2022-05 by area: intermediate, then advanced; Security's three groups. */
const lists: readonly (readonly [AreaId, MetricId, readonly string[]])[] = [
  ["Infrastructure", "intermediateCertifications", ["AZ-700 AZ-600 AZ-800+AZ-801"]],
  ["Infrastructure", "advancedCertifications", ["AZ-140 AZ-120"]],
  ["DataAI", "intermediateCertifications", ["DP-300 AI-102 DP-100 DP-203 PL-300"]],
  ["DataAI", "advancedCertifications", ["MB-260 DP-420"]],
  ["DigitalAppInnovation", "intermediateCertifications", ["AZ-204 PL-400"]],
  ["DigitalAppInnovation", "advancedCertifications", ["AZ-220 AZ-400 PL-600"]],
  ["ModernWork", "intermediateCertifications", ["MS-900 MS-203 MD-100+MD-101 MS-700 MS-600"]],
  ["ModernWork", "advancedCertifications", ["MS-100+MS-101"]],
  ["Security", "intermediateCertifications", ["MS-500", "AZ-500", "SC-200 SC-300 SC-400"]],
  [
    "BusinessApplications",
    "intermediateCertifications",
    [
      "MB-310 MB-340 MB-500 MB-330 MB-320 MB-230 MB-210 MB-240 MB-220 MB-800 MB-200+MB-400 PL-100 PL-300 PL-200 PL-400",
    ],
  ],
  ["BusinessApplications", "advancedCertifications", ["MB-700 MB-600 PL-600"]],
];

test.each(lists)("%s, %s: people hold one of each group of %j", (area, id, groups) => {
  const metric = rulesOf(designation(area), "2022-05").metrics.find((each) => each.id === id);
  const measure = metric?.measure;
  const holding = measure?.by === "certifiedPeople" ? measure.holding : [];
  expect(holding.map((group) => [...group].sort())).toEqual(
    groups.map((group) => group.split(" ").sort())
  );
});

type Step = readonly [
  AreaId,
  MetricId,
  string,
  readonly string[],
  PerTrack<number>,
  PerTrack<number>,
];

function stepsIn(rulebook: RulebookId): readonly Step[] {
  return designations.flatMap((each) =>
    rulesOf(each, rulebook).metrics.flatMap((metric) =>
      metric.requirements
        .filter((requirement) => requirement.unit === "people")
        .map(({ id: step, atLeast, earns, certifications: held }): Step => [
          each.id,
          metric.id,
          step,
          held,
          atLeast,
          earns,
        ])
    )
  );
}

const intermediate = "intermediateCertifications";
const advanced = "advancedCertifications";
const none = { any: 0 };

test("2022-05: 2 holders of AZ-104 unlock Intermediate and 2 of AZ-305 Advanced, in the Azure areas only", () => {
  expect(stepsIn("2022-05")).toEqual(
    (["Infrastructure", "DataAI", "DigitalAppInnovation"] as const).flatMap((area) => [
      [area, intermediate, "step 1", ["AZ-104"], { any: 2 }, none],
      [area, advanced, "step 1", ["AZ-305"], { any: 2 }, none],
    ])
  );
});

test.each<[RulebookId, number]>([
  ["2023-06", 1],
  ["2023-12", 2],
])(
  "%s: Data & AI has both Azure steps in one metric, Security needs %d for each of its two",
  (rulebook, holders) => {
    const two = { any: 2 };
    expect(stepsIn(rulebook)).toEqual([
      ["Infrastructure", intermediate, "step 1", ["AZ-104"], two, none],
      ["Infrastructure", advanced, "step 1", ["AZ-305"], two, none],
      ["DataAI", intermediate, "step 1", ["AZ-305"], two, none],
      ["DataAI", intermediate, "step 2", ["AZ-104"], two, none],
      ["DigitalAppInnovation", intermediate, "step 1", ["AZ-104"], two, none],
      ["DigitalAppInnovation", advanced, "step 1", ["AZ-305"], two, none],
      ["Security", intermediate, "step 1", ["AZ-500"], { any: holders }, none],
      ["Security", intermediate, "step 2", ["SC-200", "MS-500"], { any: holders }, none],
    ]);
  }
);

test("2026-07: every step takes 2 people on Enterprise, and 1 on SMB, who earns 4 points once", () => {
  const needed = { enterprise: 2, smb: 1 };
  const earned = { enterprise: 0, smb: 4 };
  expect(stepsIn("2026-07")).toEqual([
    ["Infrastructure", intermediate, "step 1", ["AZ-104"], needed, earned],
    ["Infrastructure", advanced, "step 1", ["AZ-305"], needed, earned],
    ["DataAI", intermediate, "step 1", ["AZ-104"], needed, earned],
    ["DataAI", intermediate, "step 2", ["AZ-305"], needed, earned],
    ["DigitalAppInnovation", intermediate, "step 1", ["AZ-104"], needed, earned],
    ["DigitalAppInnovation", advanced, "step 1", ["AZ-305"], needed, earned],
    ["Security", intermediate, "step 1", ["AZ-500", "SC-500"], needed, earned],
    ["Security", intermediate, "step 2", ["SC-200"], needed, earned],
  ]);
});

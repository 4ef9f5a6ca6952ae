/** Scores of rulebook 2022-05, each worked out by hand from the published targets and maxima. */
import { callFunction } from "../../src/functions";

type Row = readonly [metric: string, value: unknown, track?: string, association?: string];

interface Case {
  readonly title: string;
  readonly area: string;
  readonly rows: readonly Row[];
  readonly settings?: readonly (readonly [string, unknown])[];
  readonly points: Readonly<Record<string, number>>;
  readonly total: number;
  readonly status: string;
}

const cases: readonly Case[] = [
  {
    title:
      "Infrastructure: 3 tenants 30, 5 people 20 + 20, 20 % growth 20, 5 services 10: all 100 points",
    area: "Infrastructure",
    rows: [
      ["Net customer adds", 3],
      ["Intermediate certifications", 5],
      ["Intermediate certifications step 1", 2],
      ["Advanced certifications", 5],
      ["Advanced certifications step 1", 2],
      ["Usage growth", 0.2],
      ["Usage growth ACR", 1000],
      ["Deployments", 5],
    ],
    points: {
      "Net customer adds": 30,
      "Intermediate certifications": 20,
      "Advanced certifications": 20,
      "Usage growth": 20,
      Deployments: 10,
    },
    total: 100,
    status: "Qualified",
  },
  {
    title:
      "DataAI: 1 holder of AZ-104 where 2 are needed: 5 people earn nothing, and the gate stays shut at 80 points",
    area: "DataAI",
    rows: [
      ["Net customer adds", 4],
      ["Intermediate certifications", 5],
      ["Intermediate certifications step 1", 1],
      ["Advanced certifications", 5],
      ["Advanced certifications step 1", 2],
      ["Usage growth", 0.25],
      ["Usage growth ACR", 5000],
      ["Deployments", 6],
    ],
    points: {
      "Net customer adds": 30,
      "Intermediate certifications": 0,
      "Advanced certifications": 20,
      "Usage growth": 20,
      Deployments: 10,
    },
    total: 80,
    status: "Not qualified: Intermediate certifications has no points",
  },
  {
    title:
      "DigitalAppInnovation: ACR of 999.99 USD is below the floor of 1,000, so 15 % growth earns 0",
    area: "DigitalAppInnovation",
    rows: [
      ["Net customer adds", 2],
      ["Intermediate certifications", 4],
      ["Advanced certifications", 3],
      ["Usage growth", 0.15],
      ["Usage growth ACR", 999.99],
      ["Deployments", 4],
    ],
    points: {
      "Net customer adds": 20,
      "Intermediate certifications": 16,
      "Advanced certifications": 12,
      "Usage growth": 0,
      Deployments: 8,
    },
    total: 56,
    status: "Not qualified: 14 points short of 70; Usage growth has no points",
  },
  {
    title:
      "ModernWork: Enterprise 16 + 10 + 15 + 22.5 + 10 = 73.5 beats SMB 8 + 10 + 15 + 30 + 10 = 73",
    area: "ModernWork",
    rows: [
      ["Net customer adds", 4],
      ["Intermediate certifications", 4],
      ["Advanced certifications", 2],
      ["Usage growth", 750, "Enterprise", "CPOR"],
      ["Usage growth", 1000, "SMB", "CPOR"],
      ["Deployments", 2, "", "CPOR"],
    ],
    points: {
      "Net customer adds": 16,
      "Intermediate certifications": 10,
      "Advanced certifications": 15,
      "Usage growth": 22.5,
      Deployments: 10,
    },
    total: 73.5,
    status: "Qualified",
  },
  {
    title: "ModernWork, Track SMB fixed: the same rows give 73",
    area: "ModernWork",
    rows: [
      ["Net customer adds", 4],
      ["Intermediate certifications", 4],
      ["Advanced certifications", 2],
      ["Usage growth", 750, "Enterprise", "CPOR"],
      ["Usage growth", 1000, "SMB", "CPOR"],
      ["Deployments", 2, "", "CPOR"],
    ],
    settings: [["Track", "SMB"]],
    points: {
      "Net customer adds": 8,
      "Intermediate certifications": 10,
      "Advanced certifications": 15,
      "Usage growth": 30,
      Deployments: 10,
    },
    total: 73,
    status: "Qualified",
  },
  {
    title: "ModernWork, reading MW-10 (b): per metric 16 + 10 + 15 + 30 + 10 = 81",
    area: "ModernWork",
    rows: [
      ["Net customer adds", 4],
      ["Intermediate certifications", 4],
      ["Advanced certifications", 2],
      ["Usage growth", 750, "Enterprise", "CPOR"],
      ["Usage growth", 1000, "SMB", "CPOR"],
      ["Deployments", 2, "", "CPOR"],
    ],
    settings: [["Reading MW-10", "b"]],
    points: { "Net customer adds": 16, "Usage growth": 30, Deployments: 10 },
    total: 81,
    status: "Qualified",
  },
  {
    title:
      "ModernWork: DPOR 3,200 of 4,000 = 24 beats CPOR 700 of 1,000 = 21; options never add up",
    area: "ModernWork",
    rows: [
      ["Usage growth", 700, "Enterprise", "CPOR"],
      ["Usage growth", 3200, "Enterprise", "DPOR"],
    ],
    points: { "Usage growth": 24 },
    total: 24,
    status:
      "Not qualified: 46 points short of 70; Net customer adds has no points; Intermediate certifications has no points; " +
      "Advanced certifications has no points; Deployments has no points",
  },
  {
    title: "Security: M365 alone reaches 10 + 40 + 10 + 10 = 70 and passes the four combined gates",
    area: "Security",
    rows: [
      ["M365 net customer adds", 5],
      ["Azure net customer adds", 0],
      ["Intermediate certifications", 6],
      ["M365 deployments", 3],
      ["Azure deployments", 0],
      ["M365 usage growth", 2500],
      ["Azure usage growth", 0],
    ],
    points: {
      "M365 net customer adds": 10,
      "Intermediate certifications": 40,
      "M365 deployments": 10,
      "M365 usage growth": 10,
    },
    total: 70,
    status: "Qualified",
  },
  {
    title:
      "Security: 2 deployments 6.67 + 1 crossing 3.33; lost customers (-1) cost nothing below 0",
    area: "Security",
    rows: [
      ["M365 net customer adds", -1],
      ["Azure net customer adds", 3],
      ["Intermediate certifications", 5],
      ["M365 deployments", 2],
      ["Azure deployments", 1],
      ["M365 usage growth", 1250],
      ["Azure usage growth", 30000],
    ],
    points: {
      "M365 net customer adds": 0,
      "Azure net customer adds": 6,
      "Intermediate certifications": 100 / 3,
      "M365 deployments": 20 / 3,
      "Azure deployments": 10 / 3,
      "M365 usage growth": 5,
      "Azure usage growth": 10,
    },
    total: 64.333333333,
    status: "Not qualified: 5.67 points short of 70",
  },
  {
    title:
      "BusinessApplications, larger markets: 15 + 20 + 7 people at 15/7 each make 15 + 30 + 20 = 100",
    area: "BusinessApplications",
    rows: [
      ["Net customer adds", 15],
      ["Intermediate certifications", 20],
      ["Advanced certifications", 7],
      ["Usage growth", 0.3],
      ["Usage growth baseline", 100000],
      ["Deployments", 10],
    ],
    points: { "Advanced certifications": 15, "Usage growth": 30 },
    total: 100,
    status: "Qualified",
  },
  {
    title:
      "BusinessApplications, other markets: baseline 50,000 will do; 3 adds 9, 10 people 20, 2 people 10, 21 % 21, 3 deployments 12",
    area: "BusinessApplications",
    rows: [
      ["Net customer adds", 3],
      ["Intermediate certifications", 10],
      ["Advanced certifications", 2],
      ["Usage growth", 0.21],
      ["Usage growth baseline", 50000],
      ["Deployments", 3],
    ],
    settings: [["Market", "Other"]],
    points: {
      "Net customer adds": 9,
      "Intermediate certifications": 20,
      "Advanced certifications": 10,
      "Usage growth": 21,
      Deployments: 12,
    },
    total: 72,
    status: "Qualified",
  },
  {
    title:
      "BusinessApplications, larger markets: a baseline of 99,999 is below the floor, so growth earns 0",
    area: "BusinessApplications",
    rows: [
      ["Net customer adds", 15],
      ["Usage growth", 0.3],
      ["Usage growth baseline", 99999],
    ],
    points: { "Net customer adds": 15, "Usage growth": 0 },
    total: 15,
    status:
      "Not qualified: 55 points short of 70; Intermediate certifications has no points; Advanced certifications has no points; " +
      "Usage growth has no points; Deployments has no points",
  },
  {
    title: "Infrastructure: 69.5 points aren't 70, though Partner Center would show 70",
    area: "Infrastructure",
    rows: [
      ["Net customer adds", 3],
      ["Intermediate certifications", 4],
      ["Advanced certifications", 3],
      ["Usage growth", 0.095],
      ["Deployments", 1],
    ],
    points: { "Usage growth": 9.5, Deployments: 2 },
    total: 69.5,
    status: "Not qualified: 0.5 points short of 70",
  },
  {
    title: "Infrastructure, reading GE-3 (b): 69.5 is displayed as 70 and qualifies",
    area: "Infrastructure",
    rows: [
      ["Net customer adds", 3],
      ["Intermediate certifications", 4],
      ["Advanced certifications", 3],
      ["Usage growth", 0.095],
      ["Deployments", 1],
    ],
    settings: [["Reading GE-3", "b"]],
    points: { "Usage growth": 9.5 },
    total: 69.5,
    status: "Qualified",
  },
  {
    title: "Infrastructure, reading GE-1 (b): 9.5 % growth counts as 9 whole per cent",
    area: "Infrastructure",
    rows: [["Usage growth", 0.095]],
    settings: [["Reading GE-1", "b"]],
    points: { "Usage growth": 9 },
    total: 9,
    status:
      "Not qualified: 61 points short of 70; Net customer adds has no points; Intermediate certifications has no points; " +
      "Advanced certifications has no points; Deployments has no points",
  },
  {
    title:
      "Infrastructure, reading GE-1 (b): 7 % growth (0.07 ÷ 0.01 is 7.000000000000001 in binary) counts as 7",
    area: "Infrastructure",
    rows: [["Usage growth", 0.07]],
    settings: [["Reading GE-1", "b"]],
    points: { "Usage growth": 7 },
    total: 7,
    status:
      "Not qualified: 63 points short of 70; Net customer adds has no points; Intermediate certifications has no points; " +
      "Advanced certifications has no points; Deployments has no points",
  },
  {
    title:
      "Infrastructure, reading GE-2 (b): 0.5 points of growth aren't the one point the gate asks for",
    area: "Infrastructure",
    rows: [
      ["Net customer adds", 3],
      ["Intermediate certifications", 5],
      ["Advanced certifications", 5],
      ["Usage growth", 0.005],
      ["Deployments", 5],
    ],
    settings: [["Reading GE-2", "b"]],
    points: { "Usage growth": 0.5 },
    total: 80.5,
    status: "Not qualified: Usage growth has less than 1 point",
  },
  {
    title: "Target setting: net customer adds at 6 instead of 3 halves the points",
    area: "Infrastructure",
    rows: [["Net customer adds", 3]],
    settings: [["Target Net customer adds", 6]],
    points: { "Net customer adds": 15 },
    total: 15,
    status:
      "Not qualified: 55 points short of 70; Intermediate certifications has no points; Advanced certifications has no points; " +
      "Usage growth has no points; Deployments has no points",
  },
];

describe.each(cases)("$title", ({ area, rows, settings = [], points, total, status }) => {
  const table = [
    ["Metric", "Value", "Track", "Association"],
    ...rows.map(([metric, value, track = "", association = ""]) => [
      metric,
      value,
      track,
      association,
    ]),
  ];
  const ranges: unknown[] =
    settings.length === 0 ? [table] : [table, [["Setting", "Value"], ...settings]];

  test("SCORE and STATUS", () => {
    expect(callFunction("SCORE", [area, ...ranges])).toBeCloseTo(total, 9);
    expect(callFunction("STATUS", [area, ...ranges])).toBe(status);
  });

  test("points of each metric", () => {
    const breakdown = callFunction("BREAKDOWN", [area, ...ranges]) as unknown[][];
    for (const [metric, expected] of Object.entries(points)) {
      expect(breakdown.find((row) => row[1] === metric)?.[6]).toBeCloseTo(expected, 9);
    }
    expect(breakdown.at(-1)?.[6]).toBeCloseTo(total, 9);
  });
});

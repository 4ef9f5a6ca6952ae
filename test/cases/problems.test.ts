/** What can't be read or scored ends in a problem that names the place, what was found and what to do (DESIGN 6, 7, 10; FUNCTIONS). */
import { type Range, ask, askProblem, metrics, settings, trackMetrics } from "./ask";

const adds = "Net customer adds";
const plain = metrics([adds, 3]);

interface Case {
  readonly title: string;
  readonly id?: string;
  readonly args: readonly unknown[];
  readonly addresses?: readonly string[];
  readonly says: readonly (string | RegExp)[];
}

const cases: readonly Case[] = [
  // Area
  { title: "misspelt area", args: ["ModernWrok", plain], says: ["ModernWrok", "ModernWork"] },
  {
    title: "misspelt full name",
    args: ["Solutions Partner for Securty", plain],
    says: ["Securty", "Security"],
  },
  { title: "blank area", args: ["", plain], says: ["area", "Designation", "ModernWork"] },
  { title: "no area", args: [null, plain], says: ["area", "Designation", "ModernWork"] },
  {
    title: "blank area that arrives as 0",
    args: [0, plain],
    says: ["area", "Designation", "ModernWork"],
  },
  { title: "an error as area", args: [{ code: "#NAME?" }, plain], says: ["#NAME?"] },
  { title: "a whole table as area", args: [plain, plain], says: [/area|designation/i] },
  { title: "no argument at all", args: [], says: ["area", "Designation", "ModernWork"] },

  // Ranges
  { title: "no range", args: ["Infrastructure"], says: [/at least one range/i] },
  {
    title: "only omitted ranges",
    args: ["Infrastructure", null, undefined],
    says: [/at least one range/i],
  },
  { title: "SUMMARY without a range", id: "SUMMARY", args: [], says: [/at least one range/i] },
  {
    title: "a table without a known header",
    args: [
      "Infrastructure",
      [
        ["Name", "Amount"],
        ["x", 1],
      ],
    ],
    addresses: ["", "Plan!A1:B2"],
    says: ["Plan!A1:B2", /Metric/],
  },
  {
    title: "a table without header row",
    args: [
      "Infrastructure",
      [
        [adds, 3],
        ["Deployments", 4],
      ],
    ],
    addresses: ["", "M!A1:B2"],
    says: ["M!A1:B2", /header|Metric/],
  },
  {
    title: "a metrics table without Value",
    args: [
      "Infrastructure",
      [
        ["Area", "Metric", "Number"],
        ["", adds, 3],
      ],
    ],
    addresses: ["", "M!A1:C2"],
    says: ["M!", "Value"],
  },
  {
    title: "a metrics table without Metric",
    args: [
      "Infrastructure",
      [
        ["Area", "Track", "Value"],
        ["", "", 3],
      ],
    ],
    addresses: ["", "M!A1:C2"],
    says: ["M!", "Metric"],
  },
  {
    title: "certificates without the person",
    args: [
      "Infrastructure",
      [
        ["Certification", "Expires", "Status"],
        ["AZ-700", 44900, "Active"],
      ],
      [[44834]],
    ],
    addresses: ["", "C!A1:C2", "S!A1"],
    says: ["C!", /[Pp]erson/],
  },
  {
    title: "certificates without the certification",
    args: [
      "Infrastructure",
      [
        ["MCPID", "Email", "ExpirationDate"],
        [1, "a@b.example", 44900],
      ],
      [[44834]],
    ],
    addresses: ["", "C!A1:C2", "S!A1"],
    says: ["C!", /[Cc]ertification/],
  },
  {
    title: "a text cell beside the table",
    args: ["Infrastructure", plain, [["next month"]]],
    addresses: ["", "M!A1:B2", "M!D1"],
    says: ["M!D1"],
  },
  { title: "a text in place of a range", args: ["Infrastructure", "Metrics"], says: ["Metrics"] },
  {
    title: "an error in place of a range",
    args: ["Infrastructure", { code: "#REF!" }],
    says: ["#REF!"],
  },
  {
    title: "the same range twice",
    args: ["Infrastructure", plain, plain],
    addresses: ["", "M!A1:B2", "M!A1:B2"],
    says: ["M!A1:B2"],
  },
  {
    title: "a result of BREAKDOWN",
    args: [
      "Infrastructure",
      [
        [
          "Category",
          "Metric",
          "Track",
          "Association",
          "Value",
          "Target",
          "Points",
          "Maximum",
          "Note",
        ],
        ["Performance", adds, "", "", 3, 3, 30, 30, ""],
      ],
    ],
    addresses: ["", "B!A1:I2"],
    says: ["B!A1:I2"],
  },

  // Metric names, tracks, associations
  {
    title: "misspelt metric",
    args: ["Infrastructure", metrics(["Deployments", 1], ["Net custmer adds", 3])],
    addresses: ["", "Metrics!A1:B3"],
    says: ["Metrics!A3", "Net custmer adds", adds],
  },
  {
    title: "misspelt metric without address",
    args: ["Infrastructure", metrics(["Deployments", 1], ["Net custmer adds", 3])],
    says: ["range 1, cell A3", adds],
  },
  {
    title: "misspelt step",
    args: ["Infrastructure", metrics(["Intermediate certifications stp 1", 3])],
    says: ["Intermediate certifications stp 1", "Intermediate certifications step 1"],
  },
  {
    title: "a metric that is a prototype's",
    args: ["Infrastructure", metrics(["__proto__", 3])],
    says: ["__proto__"],
  },
  {
    title: "misspelt track",
    args: ["ModernWork", trackMetrics([adds, "SBM", "", 3])],
    addresses: ["", "Metrics!A1:D2"],
    says: ["Metrics!B2", "SBM", "SMB"],
  },
  {
    title: "misspelt association",
    args: ["ModernWork", trackMetrics(["Deployments", "SMB", "CPRO", 3])],
    addresses: ["", "Metrics!A1:D2"],
    says: ["Metrics!C2", "CPRO", "CPOR"],
  },
  {
    title: "misspelt area in a row",
    args: [
      "ModernWork",
      [
        ["Area", "Metric", "Value"],
        ["ModernWrok", adds, 3],
      ],
    ],
    addresses: ["", "Metrics!A1:C2"],
    says: ["Metrics!A2", "ModernWrok", "ModernWork"],
  },

  // Settings
  {
    title: "misspelt setting",
    args: ["Infrastructure", plain, settings(["Rulebok", "2022-05"])],
    addresses: ["", "M!A1:B2", "Settings!D4:E5"],
    says: ["Settings!D5", "Rulebok", "Rulebook"],
  },
  {
    title: "misspelt German setting",
    args: ["Infrastructure", plain, settings(["Stichtga", 44834])],
    says: ["Stichtga"],
  },
  {
    title: "an unknown track",
    args: ["ModernWork", plain, settings(["Track", "Medium"])],
    addresses: ["", "M!A1:B2", "S!A1:B2"],
    says: ["S!B2", "Medium", "Enterprise", "SMB"],
  },
  {
    title: "an unknown market",
    args: ["BusinessApplications", plain, settings(["Market", "Small"])],
    addresses: ["", "M!A1:B2", "S!A1:B2"],
    says: ["S!B2", "Small", "Larger", "Other"],
  },
  {
    title: "an unknown date order",
    args: ["Infrastructure", plain, settings(["Date order", "y/m/d"])],
    says: ["y/m/d", "d/m/y", "m/d/y"],
  },
  {
    title: "an unknown decimal separator",
    args: ["Infrastructure", plain, settings(["Decimal separator", ";"])],
    says: [";", "Decimal separator"],
  },
  {
    title: "an unknown way with unreadable rows",
    args: ["Infrastructure", plain, settings(["Unreadable rows", "maybe"])],
    says: ["maybe", "leave out"],
  },
  {
    title: "an error as setting value",
    args: ["ModernWork", plain, settings(["Track", { code: "#N/A" }])],
    addresses: ["", "M!A1:B2", "S!A1:B2"],
    says: ["S!B2", "#N/A"],
  },
  {
    title: "a setting with two values",
    args: ["ModernWork", plain, settings(["Track", "SMB"], ["Track", "Enterprise"])],
    addresses: ["", "M!A1:B2", "S!A1:B3"],
    says: ["Track", "S!"],
  },
  {
    title: "a setting with two values in two tables",
    args: ["ModernWork", plain, settings(["Track", "SMB"]), settings(["Track", "Enterprise"])],
    addresses: ["", "M!A1:B2", "S!A1:B2", "T!A1:B2"],
    says: ["Track", /[ST]!/],
  },
  {
    title: "a setting under both its names",
    args: ["Infrastructure", plain, settings(["As of", "2022-08-31"], ["Stichtag", "2022-09-30"])],
    says: [/As of|Stichtag/],
  },
];

test.each(cases.map((each) => [each.title, each] as const))(
  "%s",
  (_, { id = "SCORE", args, addresses, says }) => {
    const problem = askProblem(id, args, addresses === undefined ? {} : { addresses });
    expect(problem.excelCode).toBe("#VALUE!");
    for (const part of says) {
      if (typeof part === "string") expect(problem.message).toContain(part);
      else expect(problem.message).toMatch(part);
    }
    expect(problem.message).not.toMatch(/undefined|null|NaN|\[object|\{|\}/);
    for (const other of id === "SCORE" ? ["STATUS", "BREAKDOWN"] : []) {
      expect(askProblem(other, args, addresses === undefined ? {} : { addresses }).message).toBe(
        problem.message
      );
    }
  }
);

describe("a value that is no number", () => {
  const errors: readonly (readonly [unknown, string])[] = [
    [{ code: "#N/A" }, "#N/A"],
    [{ code: "#DIV/0!" }, "#DIV/0!"],
    [{ type: "Error", basicValue: "#N/A" }, "#N/A"],
    [{ type: "Error", basicType: "Error", basicValue: "#VALUE!", errorType: "Value" }, "#VALUE!"],
    ["#REF!", "#REF!"],
    ["#BEZUG!", "#BEZUG!"],
    ["#NV", "#NV"],
    ["#WERT!", "#WERT!"],
    ["#N/A", "#N/A"],
    ["#SPILL!", "#SPILL!"],
    ["three", "three"],
    ["3 tenants", "3 tenants"],
    ["1.2.3", "1.2.3"],
    ["n/a", "n/a"],
    ["-", "-"],
    ["1-2", "1-2"],
    ["3x", "3x"],
    ["0x10", "0x10"],
    ["Infinity", "Infinity"],
    ["NaN", "NaN"],
    [true, "TRUE"],
    [false, "FALSE"],
  ];

  test.each(errors)("%p: with addresses the problem names Metrics!D5", (cell, found) => {
    // The range starts at C3: its header is row 3, the bad value stands two rows below in the second column.
    const problem = askProblem(
      "SCORE",
      ["Infrastructure", metrics(["Deployments", 1], [adds, cell])],
      { addresses: ["", "Metrics!C3:D5"] }
    );
    expect(problem.excelCode).toBe("#VALUE!");
    expect(problem.message).toContain("Metrics!D5");
    expect(problem.message.toUpperCase()).toContain(found.toUpperCase());
  });

  test.each(errors)("%p: without addresses it names range 1, cell B3", (cell) => {
    const problem = askProblem("SCORE", [
      "Infrastructure",
      metrics(["Deployments", 1], [adds, cell]),
    ]);
    expect(problem.message).toContain("range 1, cell B3");
  });

  test.each(errors)("%p: POINTS gives a problem too", (cell) => {
    expect(askProblem("POINTS", ["Infrastructure", adds, cell]).excelCode).toBe("#VALUE!");
  });

  test("in the second range, behind an omitted one", () => {
    const problem = askProblem("SCORE", [
      "Infrastructure",
      plain,
      metrics(["Deployments", "three"]),
    ]);
    expect(problem.message).toContain("range 2, cell B2");
  });

  test("a wrong number of addresses is not trusted", () => {
    const problem = askProblem("SCORE", ["Infrastructure", metrics([adds, "three"])], {
      addresses: ["Metrics!A1:B2"],
    });
    expect(problem.message).toContain("range 1, cell B2");
  });

  test("whole columns and quoted sheet names", () => {
    const problem = askProblem("SCORE", ["Infrastructure", metrics([adds, "three"])], {
      addresses: ["", "'My sheet'!C:D"],
    });
    expect(problem.message).toContain("'My sheet'!D2");
  });
});

describe("German callers get German sentences, with the same place", () => {
  const german = { locale: "de-DE", addresses: ["", "Metrics!A1:B2"] };
  const bad: readonly (readonly [string, Range, string])[] = [
    ["no number", metrics([adds, "three"]), "Metrics!B2"],
    ["an error", metrics([adds, "#BEZUG!"]), "Metrics!B2"],
    ["misspelt metric", metrics(["Net custmer adds", 1]), "Metrics!A2"],
    [
      "no known header",
      [
        ["a", "b"],
        [1, 2],
      ],
      "Metrics!A1:B2",
    ],
  ];
  test.each(bad)("%s", (_, table, place) => {
    const problem = askProblem("SCORE", ["Infrastructure", table], german);
    const english = askProblem("SCORE", ["Infrastructure", table], { addresses: german.addresses });
    expect(problem.message).toContain(place);
    expect(english.message).toContain(place);
    expect(problem.message).not.toBe(english.message);
    expect(problem.message).toMatch(
      /\b(ist|keine?|nicht|Zelle|Zahl|Kopfzeile|Tabelle|fehlt|heißt|unbekannt\w*)\b/i
    );
    expect(problem.message).not.toMatch(/\b(is|the|not|and|cell|expected)\b/);
  });
  test("without an address: Bereich 1, Zelle B2", () => {
    expect(
      askProblem("SCORE", ["Infrastructure", metrics([adds, "three"])], { locale: "de-AT" }).message
    ).toContain("Bereich 1, Zelle B2");
  });
  test.each(["de", "de-CH", "de_DE"])("locale %s", (locale) => {
    expect(askProblem("SCORE", ["Infrastructure"], { locale }).message).not.toBe(
      askProblem("SCORE", ["Infrastructure"]).message
    );
  });
  test.each(["fr-FR", "", "xx", "en-GB"])("locale %p gets English", (locale) => {
    expect(askProblem("SCORE", ["Infrastructure"], { locale }).message).toBe(
      askProblem("SCORE", ["Infrastructure"]).message
    );
  });
  test("results stay English in a German locale", () => {
    expect(ask("STATUS", ["Infrastructure", plain], { locale: "de-DE" })).toMatch(
      /^Not qualified: 40 points short of 70; /
    );
  });
});

test("a value without a metric's name earns nothing, and the breakdown names its cell", () => {
  const args = ["Infrastructure", metrics([adds, 1], ["", 3])];
  const addresses = ["", "Metrics!A1:B3"];
  expect(ask("SCORE", args, { addresses })).toBe(10);
  expect(JSON.stringify(ask("BREAKDOWN", args, { addresses }))).toContain("Metrics!B3");
});

test("an unknown function id is no cell's matter: it throws something that names it", () => {
  expect(() => ask("SCOER", [])).toThrow(/SCOER/);
});

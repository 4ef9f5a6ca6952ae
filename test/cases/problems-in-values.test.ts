/** Values that are no numbers, their addresses, and the language of sentences (DESIGN 7, 10). */
import { type Range, ask, askProblem, metrics } from "./ask";

const adds = "Net customer adds";
const plain = metrics([adds, 3]);

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

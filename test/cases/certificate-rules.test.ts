/** People, validity, types, combinations and steps of certificates (measures 8 to 11; certifications 1, 4, 5). */
import { type Range, ask, askProblem, breakdownRow, metrics, pointsOf, settings } from "./ask";

const [intermediate, advanced] = ["Intermediate certifications", "Advanced certifications"];
const asOf = (date: unknown, ...more: Range): Range =>
  settings(["As of", date], ["Rulebook", "2022-05"], ...more);
const september = asOf("2022-09-15");
const held = (...rows: Range): Range => [["Person", "Certification"], ...rows];
const dated = (...rows: Range): Range => [
  ["Person", "Certification", "Completed", "Expires", "Status"],
  ...rows,
];

/** People counted in a metric of an area. */
const count = (area: string, metric: string, ...ranges: unknown[]): unknown =>
  breakdownRow(metric, area, ...ranges).Value;

describe("one person counts once per metric", () => {
  test("two listed certificates of one person are 1", () => {
    expect(
      count(
        "DataAI",
        intermediate,
        held(["Ada", "DP-300"], ["Ada", "AI-102"], ["Ada", "DP-300"]),
        september
      )
    ).toBe(1);
  });
  test("the same person counts in both metrics", () => {
    const table = held(["Ada", "PL-400"], ["Ada", "PL-600"]);
    expect(count("BusinessApplications", intermediate, table, september)).toBe(1);
    expect(count("BusinessApplications", advanced, table, september)).toBe(1);
  });
  test("MCPID, Email and CorpEmail link rows in any case and transitively; names never do", () => {
    const table = [
      ["TrainingTitle", "MCPID", "Email", "CorpEmail", "IndividualFirstName", "IndividualLastName"],
      ["Azure Data Engineer Associate", 100, "ada@one.example", "", "Ada", "Lace"],
      ["Azure Data Scientist Associate", 200, "ADA@one.example", "", "", ""],
      ["Azure AI Engineer Associate", 200, "", "lace@corp.example", "", ""],
      ["Data Analyst Associate", "", "", "Lace@Corp.example", "", ""],
      ["Data Analyst Associate", 300, "", "", "Ada", "Lace"],
      ["Data Analyst Associate", 400, "", "", "Ada", "Lace"],
    ];
    expect(count("DataAI", intermediate, table, september)).toBe(3);
  });
  test("an id is one whether the cell holds a number or text", () => {
    const table = [
      ["MCPID", "TrainingTitle"],
      [7470319, "Azure Data Engineer Associate"],
      ["7470319", "Data Analyst Associate"],
    ];
    expect(count("DataAI", intermediate, table, september)).toBe(1);
  });
  test("several certification tables are one", () => {
    expect(
      count(
        "DataAI",
        intermediate,
        held(["Ada", "DP-300"]),
        held(["Ben", "DP-300"], ["Ada", "AI-102"]),
        september
      )
    ).toBe(2);
  });
});

describe("valid on the as-of day, 30 September 2022", () => {
  const valid = (completed: unknown, expires: unknown, status: unknown = "Active"): unknown =>
    count("DataAI", intermediate, dated(["Ada", "DP-300", completed, expires, status]), september);
  test.each<[string, unknown, unknown, number]>([
    ["expires that day", "2021-09-30", "2022-09-30", 1],
    ["expires that day at midnight", "2021-09-30", "2022-09-30T00:00:00", 1],
    ["expired the day before", "2021-09-30", "2022-09-29", 0],
    ["expires the day before, late", "2021-09-30", "2022-09-29T23:59:00", 0],
    ["expires the day after", "2021-09-30", "2022-10-01", 1],
    ["expires on its serial number", 44469, 44834, 1],
    ["expires on its serial number with a time", 44469, 44834.9, 1],
    ["expired the serial number before", 44469, 44833, 0],
    ["expiry blank: never", "2015-01-01", "", 1],
    ["expiry null: never", "2015-01-01", null, 1],
    ["expiry 0, the blank of some platforms: never", "2015-01-01", 0, 1],
    ["completed that day", "2022-09-30", "2023-09-30", 1],
    ["completed that day, late", "2022-09-30T23:59:00", "2023-09-30", 1],
    ["completed the day after", "2022-10-01", "2023-10-01", 0],
    ["completed the serial number after", 44835, 45200, 0],
    ["completed blank", "", "2023-09-30", 1],
  ])("%s", (_, completed, expires, people) => {
    expect(valid(completed, expires)).toBe(people);
  });
  test.each([
    ["Active", 1],
    ["active", 1],
    ["ACTIVE ", 1],
    ["Inactive", 0],
    ["Expired", 0],
    ["Revoked", 0],
  ])("status %s: %d", (status, people) => {
    expect(valid("2021-09-30", "2022-12-31", status)).toBe(people);
  });
  test("one valid row per person and certificate is enough", () => {
    const table = dated(
      ["Ada", "DP-300", "2020-01-01", "2021-01-01", "Expired"],
      ["Ada", "DP-300", "2021-01-01", "2023-01-01", "Active"]
    );
    expect(count("DataAI", intermediate, table, september)).toBe(1);
  });
  test("the as-of day is the last of the month, wherever the date stands in it", () => {
    const table = dated(["Ada", "DP-300", "2022-02-27", "2022-02-28", "Active"]);
    expect(count("DataAI", intermediate, table, asOf("2022-02-01"))).toBe(1);
    expect(
      count(
        "DataAI",
        intermediate,
        dated(["Ada", "DP-300", "", "2022-02-27", "Active"]),
        asOf("2022-02-01")
      )
    ).toBe(0);
    expect(
      count(
        "DataAI",
        intermediate,
        dated(["Ada", "DP-300", "", "2020-02-29", "Active"]),
        asOf("2020-02-10")
      )
    ).toBe(1);
    expect(
      count(
        "DataAI",
        intermediate,
        dated(["Ada", "DP-300", "", "2020-02-28", "Active"]),
        asOf("2020-02-10")
      )
    ).toBe(0);
  });
});

describe("dates of the export as text", () => {
  const expiring = (...dates: readonly unknown[]): Range => [
    ["Person", "Certification", "Expires"],
    ...dates.map((date, index) => [`P${String(index)}`, "DP-300", date]),
  ];
  test("a 25 in one row settles day/month/year for the column: 03/10/2022 is 3 October", () => {
    expect(
      count(
        "DataAI",
        intermediate,
        expiring("25/12/2022 23:07", "03/10/2022", "10/09/2022"),
        september
      )
    ).toBe(2);
  });
  test("a 25 second settles month/day/year: 03/10/2022 is 10 March, 10/09/2022 is 9 October", () => {
    expect(
      count("DataAI", intermediate, expiring("12/25/2022", "03/10/2022", "10/09/2022"), september)
    ).toBe(2);
    expect(count("DataAI", intermediate, expiring("12/25/2022", "03/10/2022"), september)).toBe(1);
  });
  test("day 1 on one side of all is that side's day", () => {
    expect(
      count("DataAI", intermediate, expiring("01/09/2022", "01/10/2022", "01/11/2022"), september)
    ).toBe(2);
    expect(count("DataAI", intermediate, expiring("9/1/2022", "10/1/2022"), september)).toBe(1);
  });
  test("otherwise a problem names the column's first such cell and offers Date order, which decides", () => {
    const table = expiring("03/10/2022", "10/09/2022");
    const problem = askProblem("SCORE", ["DataAI", table, september], {
      addresses: ["", "Certs!A1:C3", "S!A1:B3"],
    });
    expect(problem.excelCode).toBe("#VALUE!");
    expect(problem.message).toContain("Date order");
    expect(problem.message).toContain("Certs!C2");
    expect(problem.message).toContain("03/10/2022");
    expect(count("DataAI", intermediate, table, asOf("2022-09-15", ["Date order", "d/m/y"]))).toBe(
      1
    );
    expect(count("DataAI", intermediate, table, asOf("2022-09-15", ["Date order", "m/d/y"]))).toBe(
      1
    );
    expect(
      count(
        "DataAI",
        intermediate,
        expiring("03/10/2022", "02/11/2022"),
        asOf("2022-09-15", ["Date order", "d/m/y"])
      )
    ).toBe(2);
    expect(
      count(
        "DataAI",
        intermediate,
        expiring("03/10/2022", "02/11/2022"),
        asOf("2022-09-15", ["Date order", "m/d/y"])
      )
    ).toBe(0);
  });
  test("ISO and German dates with points", () => {
    expect(count("DataAI", intermediate, expiring("2022-09-30", "2022-09-29"), september)).toBe(1);
    expect(count("DataAI", intermediate, expiring("30.09.2022", "29.09.2022"), september)).toBe(1);
  });
});

describe("a cell that can't be read", () => {
  const broken = (cell: unknown): Range =>
    dated(
      ["Ada", "DP-300", "2021-01-01", cell, "Active"],
      ["Ben", "DP-300", "2021-01-01", "2023-01-01", "Active"],
      ["Cleo", "DP-300", "2021-01-01", cell, "Active"]
    );
  test.each<unknown>([
    "soon",
    { code: "#N/A" },
    { type: "Error", basicValue: "#N/A" },
    "#BEZUG!",
    "#NV",
    "31/31/2022",
    true,
  ])("expiry %p: a problem names the first cell and that 1 more follows", (cell) => {
    const problem = askProblem("SCORE", ["DataAI", broken(cell), september], {
      addresses: ["", "Certs!A1:E4", "S!A1:B3"],
    });
    expect(problem.excelCode).toBe("#VALUE!");
    expect(problem.message).toContain("Certs!D2");
    expect(problem.message).toMatch(/\b1 more|one more|another/i);
  });
  test("the setting Unreadable rows = leave out goes on without them", () => {
    expect(
      count(
        "DataAI",
        intermediate,
        broken("soon"),
        asOf("2022-09-15", ["Unreadable rows", "leave out"])
      )
    ).toBe(1);
    expect(
      count(
        "DataAI",
        intermediate,
        broken({ code: "#N/A" }),
        asOf("2022-09-15", ["Unreadable rows", "leave out"])
      )
    ).toBe(1);
  });
  test("an error in the certification or person column is one too", () => {
    askProblem("SCORE", ["DataAI", held(["Ada", { code: "#N/A" }]), september]);
    askProblem("SCORE", ["DataAI", held([{ code: "#REF!" }, "DP-300"]), september]);
  });
  test("an error in a column that nothing needs is none", () => {
    const table = held(["Ada", "DP-300"]).map((row, index) => [
      ...row,
      index === 0 ? "PartnerCityLocation" : { code: "#N/A" },
    ]);
    expect(count("DataAI", intermediate, table, september)).toBe(1);
  });
});

describe("type column", () => {
  const typed = (...rows: Range): Range => [["MCPID", "TrainingTitle", "TrainingType"], ...rows];
  test("exam rows don't count, certification rows do", () => {
    expect(
      count(
        "Infrastructure",
        intermediate,
        typed(
          [1, "AZ-700", "Exam"],
          [2, "AZ-700", "Certification"],
          [3, "Azure Network Engineer Associate", "certification"]
        ),
        september
      )
    ).toBe(2);
  });
  test("exam rows build no combination where a type column exists", () => {
    expect(
      count(
        "Infrastructure",
        intermediate,
        typed([1, "AZ-800", "Exam"], [1, "AZ-801", "Exam"]),
        september
      )
    ).toBe(0);
    expect(
      count(
        "Infrastructure",
        intermediate,
        typed([1, "Windows Server Hybrid Administrator Associate", "Certification"]),
        september
      )
    ).toBe(1);
  });
});

describe("combinations need all their codes, each unexpired", () => {
  const combination = (...rows: Range): unknown =>
    count("Infrastructure", intermediate, dated(...rows), september);
  test("both", () => {
    expect(
      combination(
        ["Ada", "AZ-800", "", "", "Active"],
        ["Ada", "AZ-801", "", "2022-09-30", "Active"]
      )
    ).toBe(1);
  });
  test("one expired", () => {
    expect(
      combination(
        ["Ada", "AZ-800", "", "2022-09-29", "Active"],
        ["Ada", "AZ-801", "", "2023-01-01", "Active"]
      )
    ).toBe(0);
  });
  test("of two people", () => {
    expect(
      combination(["Ada", "AZ-800", "", "", "Active"], ["Ben", "AZ-801", "", "", "Active"])
    ).toBe(0);
  });
  test.each([
    "AZ-800 + AZ-801",
    "AZ800/801",
    "AZ-800/AZ-801",
    "AZ-800, AZ-801",
    "AZ-800 and AZ-801",
  ])("in one cell: %s", (cell) => {
    expect(combination(["Ada", cell, "", "", "Active"])).toBe(1);
  });
  test("Security: the set belongs to one person, 6 people with a part each are none", () => {
    const split = held(
      ["Ada", "MS-500"],
      ["Ben", "AZ-500"],
      ["Cleo", "SC-200"],
      ["Ada", "SC-300"],
      ["Ben", "SC-400"]
    );
    expect(count("Security", intermediate, split, september)).toBe(0);
    expect(count("Security", intermediate, [...split, ["Ada", "AZ-500"]], september)).toBe(1);
  });
});

describe("PL-200 in the Dynamics combinations, up to an as-of day of 27 July 2022 (C4)", () => {
  test.each(["MB-210", "MB-220", "MB-230", "MB-240"])(
    "%s alone: not on 30 June, but on 31 July and later",
    (code) => {
      const alone = held(["Ada", code]);
      expect(count("BusinessApplications", intermediate, alone, asOf("2022-05-31"))).toBe(0);
      expect(count("BusinessApplications", intermediate, alone, asOf("2022-06-30"))).toBe(0);
      expect(count("BusinessApplications", intermediate, alone, asOf("2022-07-01"))).toBe(1);
      expect(count("BusinessApplications", intermediate, alone, asOf("2022-09-30"))).toBe(1);
    }
  );
  test("the certificate by name needs no PL-200 row", () => {
    const named = held(["Ada", "Dynamics 365 Sales Functional Consultant Associate"]);
    expect(count("BusinessApplications", intermediate, named, asOf("2022-05-31"))).toBe(1);
  });
});

describe("steps come from the same table", () => {
  const people = (administrators: number): Range =>
    held(
      ...Array.from({ length: administrators }, (_, index) => [`A${String(index)}`, "AZ-104"]),
      ["N1", "AZ-700"],
      ["N2", "AZ-700"],
      ["N3", "AZ-700"]
    );
  test.each([
    [0, 0],
    [1, 0],
    [2, 12],
    [3, 12],
  ])("%d holders of AZ-104: 3 network engineers earn %d points", (administrators, points) => {
    expect(pointsOf(intermediate, "Infrastructure", people(administrators), september)).toBe(
      points
    );
  });
  test("the holders may be the scored people themselves", () => {
    const table = held(
      ["Ada", "AZ-104"],
      ["Ada", "AZ-700"],
      ["Ben", "Azure Administrator Associate"],
      ["Ben", "AZ-600"]
    );
    expect(pointsOf(intermediate, "Infrastructure", table, september)).toBe(8);
  });
  test("an expired AZ-104 doesn't open the gate", () => {
    const table = dated(
      ["Ada", "AZ-104", "", "2022-01-01", "Active"],
      ["Ben", "AZ-104", "", "", "Active"],
      ["Cleo", "AZ-700", "", "", "Active"]
    );
    expect(pointsOf(intermediate, "Infrastructure", table, september)).toBe(0);
  });
  test("AZ-305 for the advanced metric, by code or name", () => {
    expect(
      pointsOf(
        advanced,
        "Infrastructure",
        held(["Ada", "AZ-305"], ["Ben", "Azure Solutions Architect Expert"], ["Cleo", "AZ-140"]),
        september
      )
    ).toBe(4);
    expect(
      pointsOf(advanced, "Infrastructure", held(["Ada", "AZ-305"], ["Cleo", "AZ-140"]), september)
    ).toBe(0);
  });
});

describe("without an as-of month", () => {
  test("certificates are a problem that asks for As of", () => {
    const problem = askProblem("SCORE", ["DataAI", held(["Ada", "DP-300"])]);
    expect(problem.excelCode).toBe("#VALUE!");
    expect(problem.message).toContain("As of");
  });
  test("a date in a cell is enough", () => {
    expect(count("DataAI", intermediate, held(["Ada", "DP-300"]), [[44834]])).toBe(1);
  });
  test("the month of a METRICS table is enough", () => {
    const measured = [
      ["Metric", "Value", "As of"],
      ["Net customer adds", 3, "2022-09"],
    ];
    expect(count("DataAI", intermediate, held(["Ada", "DP-300"]), measured)).toBe(1);
  });
});

test("other metrics come from the metrics table beside the certificates: 30 + 4 + 10", () => {
  const people = held(["Ada", "AZ-104"], ["Ben", "AZ-104"], ["Cleo", "DP-300"]);
  const table = metrics(["Net customer adds", 3], ["Usage growth", 0.1]);
  expect(ask("SCORE", ["DataAI", table, people, september])).toBeCloseTo(44, 9);
  expect(ask("SCORE", ["DataAI", september, people, table])).toBeCloseTo(44, 9);
});

describe("a certificate of the user's own counts by setting", () => {
  test.each(["SC-100", "Cybersecurity Architect Expert", "Contoso Cloud Expert"])(
    "Certification Advanced certifications: %s",
    (certificate) => {
      const people = held(["Ada", "AZ-305"], ["Ben", "AZ-305"], ["Cleo", certificate]);
      expect(count("Infrastructure", advanced, people, september)).toBe(0);
      expect(
        count(
          "Infrastructure",
          advanced,
          people,
          asOf("2022-09-15", ["Certification Advanced certifications", certificate])
        )
      ).toBe(1);
      expect(
        count(
          "Infrastructure",
          intermediate,
          people,
          asOf("2022-09-15", ["Certification Advanced certifications", certificate])
        )
      ).toBe(0);
    }
  );
});

test("certificates that count nowhere are no problem", () => {
  expect(
    ask("SCORE", [
      "DataAI",
      held(["Ada", "Juggling"], ["Ben", "__proto__"], ["Cleo", "=1+1"]),
      september,
    ])
  ).toBe(0);
});

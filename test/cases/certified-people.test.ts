/** Who counts, and how often: persons, types, steps, certificates of the user's own (measures 8, 10, 11; certifications 1). */
import { type Range, ask, askProblem, metrics, pointsOf } from "./ask";
import { advanced, asOf, count, dated, held, intermediate, september } from "./certificates";

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
  test("a table without ids below one with ids: its rows keep their names, 1 by e-mail and 1 by name", () => {
    const byMail = [
      ["Email", "Certification"],
      ["ada@one.example", "DP-300"],
      ["ada@one.example", "AI-102"],
    ];
    const byName = held(["Ben", "DP-300"], ["Ben", "AI-102"]);
    expect(count("DataAI", intermediate, byMail, byName, september)).toBe(2);
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

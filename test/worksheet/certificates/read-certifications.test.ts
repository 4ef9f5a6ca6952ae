/** Certification tables: whose rows they are, what isn't data, dates, and cells that can't be read. */
import { dayText } from "../../../src/core/month";
import type { CertificationTable } from "../../../src/worksheet/inputs";
import { blanks, problemOf, read, readAt } from "../read";

const leaveOut = [
  ["Setting", "Value"],
  ["Unreadable rows", "leave out"],
];

function table(...ranges: readonly unknown[]): CertificationTable {
  const { certifications } = read(...ranges);
  if (certifications === undefined) throw new Error("No certifications table was read.");
  return certifications;
}

function days(column: Float64Array | undefined): readonly string[] {
  return [...(column ?? [])].map((day) => (Number.isNaN(day) ? "" : dayText(day)));
}

test("ids, e-mails, names, title, dates of one row", () => {
  const { identities, person, certification, completed, expires, notData } = table([
    [
      "TrainingTitle",
      "IndividualFirstName",
      "IndividualLastName",
      "Email",
      "CorpEmail",
      "TrainingCompletionDate",
      "MCPID",
      "ExpirationDate",
    ],
    [
      "Azure Administrator Associate",
      "Shanda",
      "Fairbairn",
      "s@outlook.com",
      "s@contoso.com",
      "25/12/2018 23:07",
      7470319,
      "25/12/2021 23:07",
    ],
  ]);
  expect(identities.map(({ texts }) => texts)).toEqual([
    ["7470319"],
    ["s@outlook.com"],
    ["s@contoso.com"],
    [],
  ]);
  expect(person.texts).toEqual(["Shanda Fairbairn"]);
  expect(certification.texts).toEqual(["Azure Administrator Associate"]);
  expect([days(completed), days(expires)]).toEqual([["2018-12-25"], ["2021-12-25"]]);
  expect([...notData]).toEqual([0]);
});

test("a table of names only knows people by their names", () => {
  const people = (cells: unknown[][]): readonly (readonly string[])[] =>
    table(cells).identities.map(({ texts }) => texts);
  expect(
    people([
      ["Person", "Certification"],
      ["Kim Akers", "AZ-104"],
    ])
  ).toEqual([["Kim Akers"]]);
  expect(
    people([
      ["First name", "Last name", "Certification"],
      ["Kim", "Akers", "AZ-104"],
    ])
  ).toEqual([["Kim Akers"]]);
  expect(
    people([
      ["Name", "Vorname", "Zertifizierung"],
      ["Akers", "Kim", "AZ-104"],
    ])
  ).toEqual([["Kim Akers"]]);
});

test("title and exam codes of one row are one text", () => {
  const { certification } = table([
    ["Person", "Certification", "Exam code"],
    ["Kim", "Azure Administrator", "AZ-104"],
    ["Lee", "", "MD-100"],
    ["Sam", "Azure Developer", null],
  ]);
  expect(certification.texts).toEqual([
    "Azure Administrator (AZ-104)",
    "MD-100",
    "Azure Developer",
  ]);
});

test.each(blanks)("%s as an id or e-mail links nobody, as a date is none", (_, blank) => {
  const { identities, completed, expires } = table([
    ["MCPID", "Email", "Certification", "Completed", "Expires"],
    [1, blank, "AZ-104", blank, 44835],
    [blank, "kim@contoso.com", "AZ-104", 44500, blank],
  ]);
  expect(identities.map(({ ids }) => [...ids])).toEqual([
    [0, -1],
    [-1, 0],
    [-1, -1],
  ]);
  expect([days(completed), days(expires)]).toEqual([
    ["", "2021-10-31"],
    ["2022-10-01", ""],
  ]);
});

test("a dash in place of an e-mail links nobody", () => {
  const { identities } = table([
    ["MCPID", "Email", "Certification"],
    [1, "-", "AZ-104"],
    [2, "—", "AZ-104"],
  ]);
  expect(identities[1]?.texts).toEqual([]);
});

test("rows that are blank, repeat the header, lack a certification or sum up are no data", () => {
  const { notData } = table([
    ["Person", "Certification", "Expires"],
    ["Kim", "AZ-104", 44835],
    ["", null, ""],
    ["Person", "Certification", "Expires"],
    ["Lee", "", 44835],
    ["Total", 160, ""],
    ["", "Grand total", "#N/A"],
    ["Gesamt", "", ""],
  ]);
  expect([...notData]).toEqual([0, 1, 1, 1, 1, 1, 1]);
});

test("several ranges are one table, each row with its place", () => {
  const { segments, rows, positions } = table(
    [["Trainings"], ["Person", "Certification"], ["Kim", "AZ-104"], ["Lee", "AZ-104"]],
    [
      ["Certification", "Person"],
      ["AZ-305", "Kim"],
    ]
  );
  expect(rows).toBe(3);
  expect(segments).toMatchObject([
    { firstRow: 0, rows: 2, place: { range: 1, row: 2 } },
    { firstRow: 2, rows: 1, place: { range: 2, row: 1 } },
  ]);
  expect(positions.map((columns) => columns.get("certification"))).toEqual([1, 0]);
});

test("day and month come from the other date column where one says nothing, and are decided per range", () => {
  const header = ["Person", "Certification", "Completed", "Expires"];
  const { completed, expires } = table(
    [header, ["Kim", "AZ-104", "25/12/2020", "05/06/2022"]],
    [header, ["Lee", "AZ-104", "12/25/2020", "05/06/2022"]]
  );
  expect(days(completed)).toEqual(["2020-12-25", "2020-12-25"]);
  expect(days(expires)).toEqual(["2022-06-05", "2022-05-06"]);
});

test("nothing in the columns tells day from month: a problem, even where unreadable rows are left out", () => {
  const cells = [
    ["Person", "Certification", "Expires"],
    ["Kim", "AZ-104", "05/06/2022"],
    ["Lee", "AZ-104", "07/08/2022"],
  ];
  for (const ranges of [[cells], [cells, leaveOut]]) {
    const problem = problemOf(() => read(...ranges));
    expect([problem.code, problem.place?.row, problem.place?.column]).toEqual([
      "ambiguousDate",
      1,
      2,
    ]);
  }
});

describe("cells that can't be read", () => {
  const cells = [
    ["MCPID", "Certification", "Status", "Expires", "Name"],
    [1, "AZ-104", "Active", "soon", "#N/A"],
    [2, "AZ-104", "Active", "#N/A", "Kim"],
    [3, "AZ-104", "Active", 44835, "Lee"],
    [4, "#REF!", "Active", "later", "Sam"],
  ];

  test("the first one and how many more its column has", () => {
    const problem = problemOf(() => readAt(["T!A1:E5"], cells));
    expect(problem.code).toBe("badDate");
    expect(problem.message).toBe(
      "T!D2 in the Expires column (and 2 more cells) is “soon”, which can't be read as a date. " +
        "Enter a date such as 2022-09-30, leave the cell blank where a certificate never expires, or set Unreadable rows to leave out."
    );
    expect(problem.sentence("de")).toBe(
      "T!D2 in der Spalte Ablaufdatum (und 2 weitere Zellen): „soon“ ist nicht als Datum lesbar. Geben Sie ein Datum wie 2022-09-30 " +
        "ein, lassen Sie die Zelle leer, wo ein Zertifikat nie abläuft, oder setzen Sie Unreadable rows auf leave out."
    );
  });

  test("only of an expiry a blank cell says something", () => {
    const completed = [
      ["Person", "Certification", "Completed"],
      ["Kim", "AZ-104", "never"],
    ];
    expect(problemOf(() => read(completed)).message).not.toContain("blank");
  });

  test("left out where the setting says so, with a remark; a name that can't be read doesn't matter beside an id", () => {
    const { certifications, notes } = read(cells, leaveOut);
    expect([...(certifications?.notData ?? [])]).toEqual([2, 2, 0, 2]);
    expect(notes.map((each) => each.english())).toEqual([
      "3 rows that can't be read left out, the first range 1, cell D2.",
    ]);
  });

  test("an error among names matters where nothing else tells people apart", () => {
    expect(
      problemOf(() =>
        read([
          ["Name", "Certification"],
          ["#N/A", "AZ-104"],
        ])
      ).code
    ).toBe("errorCell");
  });

  test.each(["Certification", "MCPID", "Type", "Status", "Completed"])("an error in %s", (name) => {
    const header = ["MCPID", "Certification", "Type", "Status", "Completed"];
    const row = [1, "AZ-104", "Certification", "Active", 44000].map((cell, index) =>
      header[index] === name ? "#REF!" : cell
    );
    const problem = problemOf(() => read([header, row]));
    expect([problem.code, problem.place?.column]).toEqual(["errorCell", header.indexOf(name)]);
  });
});

describe("rows without an id", () => {
  const header = ["MCPID", "Email", "Name", "Certification"];

  test("with a name they are one more person each, with a remark", () => {
    const { notes } = read([
      header,
      [1, "", "Kim", "AZ-104"],
      ["", "", "Kim", "AZ-104"],
      ["", "", "Kim", "AZ-305"],
    ]);
    expect(notes.map((each) => each.english())).toEqual([
      "2 rows without an id or e-mail, the first range 1, cell C3: each is taken as one more person.",
    ]);
  });

  test("without a name they can't be anybody's", () => {
    const problem = problemOf(() =>
      read([header, ["", null, " ", "AZ-104"], [1, "", "", "AZ-104"], ["", "", 0, "AZ-104"]])
    );
    expect(problem.code).toBe("blankCell");
    expect(problem.message).toContain(
      "range 1, cell A2 in the MCPID column (and 1 more cell) is blank"
    );
  });
});

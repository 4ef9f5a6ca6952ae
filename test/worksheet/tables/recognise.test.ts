/** What kind of table a range is, by its header row, and what is wrong with one that is nearly of a kind. */
import fc from "fast-check";
import { problemOf, read, readAt } from "../read";

const metrics = [
  ["Metric", "Value"],
  ["Net customer adds", 3],
];

test.each([
  ["title lines above", [["Metrics of Contoso", null], [null, null], ...metrics]],
  ["a title with one known header in it", [["Value", ""], ...metrics]],
  ["extra columns", metrics.map((row, index) => [index === 0 ? "No." : index, ...row, "x"])],
  ["the columns the other way round", metrics.map((row) => [...row].reverse())],
  ["empty rows", [metrics[0], [null, ""], metrics[1], ["", 0], [undefined, undefined]]],
  [
    "an error cell in another header",
    [
      ["Metric", "#REF!", "Value"],
      ["Net customer adds", "#N/A", 3],
    ],
  ],
  [
    "a byte-order mark",
    [
      ["\ufeffMetric", "Value"],
      ["Net customer adds", 3],
    ],
  ],
  [
    "line breaks, case, spaces and punctuation",
    [
      [" METRIC\n", "_value:-"],
      ["Net customer adds", 3],
    ],
  ],
  [
    "German headers",
    [
      ["Metrik", "Wert"],
      ["Netto-Neukunden", 3],
    ],
  ],
  ["the header repeated", [...metrics.slice(0, 1), ...metrics]],
  ["a total", [...metrics, ["Total", 99], ["Gesamt", 99]]],
])("a metrics table with %s says: net customer adds 3", (_, cells) => {
  expect(read(cells).metrics).toMatchObject([{ metric: "netCustomerAdds", value: 3 }]);
});

test("columns in any order give the same rows", () => {
  const table = [
    ["Metric", "Value", "Area", "Track", "Association", "Note"],
    ["Usage growth", 500, "ModernWork", "SMB", "CSP", "as told"],
    ["Deployments", 2, "Infrastructure", "", "", ""],
  ];
  const expected = [
    { metric: "usageGrowth", value: 500, area: "ModernWork", track: "smb", association: "CSP" },
    {
      metric: "deployments",
      value: 2,
      area: "Infrastructure",
      track: undefined,
      association: undefined,
    },
  ];
  const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  fc.assert(
    fc.property(orders, (order) => {
      expect(read(table.map((row) => order.map((column) => row[column]))).metrics).toMatchObject(
        expected
      );
    })
  );
});

test("the kind with the most columns wins: Setting, Value, Note is a settings table", () => {
  expect(
    read([
      ["Setting", "Value", "Note"],
      ["Track", "SMB", ""],
    ]).settings.track?.value
  ).toBe("smb");
});

test("a table without a Metric column names the column, what it looked for and what it found", () => {
  const problem = problemOf(() =>
    readAt(
      ["Plan!A1:C3"],
      [
        ["Area", "Value", "Owner"],
        ["Security", 3, "Kim"],
      ]
    )
  );
  expect(problem.code).toBe("missingColumn");
  expect(problem.message).toBe(
    "Plan!A1:C3 looks like a table of metrics but has no Metric column, which it needs. " +
      "Looked for: Metric, Metric name, Metrik, Kennzahl. Found: Area, Value, Owner. Mend the " +
      "header, add the column, or say which header it is by a settings row such as Column Owner = Metric."
  );
});

test("certifications without a person say every way to name one", () => {
  const problem = problemOf(() =>
    read([
      ["Certification", "Expires"],
      ["Azure Administrator Associate", 44835],
    ])
  );
  expect(problem.code).toBe("missingColumn");
  expect(problem.message).toContain("has no Person column");
  expect(problem.message).toContain(
    "Looked for: Person, IndividualFirstName, IndividualLastName, MCPID, Person ID, Email, CorpEmail"
  );
});

test("two columns for one thing are refused", () => {
  const problem = problemOf(() =>
    read([
      ["Metric", "Value", "Wert"],
      ["Deployments", 1, 2],
    ])
  );
  expect(problem.code).toBe("columnTwice");
  expect(problem.message).toContain("(Value, Wert)");
});

test("two Note columns are no harm", () => {
  expect(
    read([
      ["Metric", "Value", "Note", "Comment"],
      ["Deployments", 1, "a", "b"],
    ]).metrics
  ).toHaveLength(1);
});

test("a Points column makes it a result, whatever else is missing", () => {
  const breakdown = [
    ["Category", "Metric", "Track", "Association", "Value", "Target", "Points", "Maximum", "Note"],
  ];
  expect(problemOf(() => read(breakdown)).code).toBe("resultTable");
  expect(
    problemOf(() =>
      read([
        ["Metric", "Points"],
        ["Deployments", 3],
      ])
    ).code
  ).toBe("resultTable");
});

test("what METRICS spills is a metrics table", () => {
  const { metrics: rows } = read([
    [
      "Metric",
      "Track",
      "Association",
      "Value",
      "Unit",
      "Rows counted",
      "Rows left out",
      "As of",
      "Note",
    ],
    ["Usage growth", "SMB", "CSP", 500, "MAU", 12, 3, "2022-09", ""],
  ]);
  expect(rows).toMatchObject([
    { metric: "usageGrowth", track: "smb", association: "CSP", value: 500, asOf: { value: 24272 } },
  ]);
});

test.each([
  ["metrics", [["Metric", "Value"]]],
  [
    "metrics with blank rows only",
    [
      ["Metric", "Value"],
      ["", null],
      [null, ""],
    ],
  ],
  ["certifications", [["Person", "Certification"]]],
])("headers of %s without a row below are refused", (_, cells) => {
  expect(problemOf(() => read(cells)).code).toBe("emptyTable");
});

test("a settings table without a row says nothing, and is fine", () => {
  expect(read([["Setting", "Value"]]).settings.track).toBeUndefined();
});

test("a table of no kind shows what it found and what it needs", () => {
  const problem = problemOf(() =>
    readAt(
      ["'My plan'!B2:C9"],
      [
        [null, null],
        ["Plan", "Amount"],
        ["A", 1],
      ]
    )
  );
  expect(problem.code).toBe("unrecognisedTable");
  expect(problem.message).toBe(
    "'My plan'!B2:C9 isn't a table this function knows. Found: Plan, Amount. Include the header row and check its " +
      "names, as in a table of metrics (Metric, Value)."
  );
});

test.each([
  // Tenant and Month of 4 needed columns; of Microsoft 365 usage it is 2 of 5.
  [["Kunde", "Month", "Produkt"], "Azure consumption, which also needs Tenant, Service, ACR. "],
  [["Tenat", "Mnth", "Workload"], "business applications revenue, which also needs Tenant, Month"],
])("%j comes nearest to %s", (header, words) => {
  const { message } = problemOf(() => read([header, ["x", "y", "z"]]));
  expect(message).toContain(`It comes nearest to a table of ${words}`);
});

test.each([
  ["Tenant,Month,Workload,PAU,MAU", ","],
  ["Mandant;Monat;Workload", ";"],
  ["Tenant\tMonth\tService\tACR", "\t"],
])("a row in one cell, %j, is told to be split", (header, separator) => {
  const { message } = problemOf(() =>
    readAt(["Sheet1!A1:A9"], [[header], ["a,2022-09,Teams,1,1"]])
  );
  expect(message).toContain("Sheet1!A1:A9 has a whole row in each cell");
  expect(message).toContain(`Split it at “${separator}”`);
});

test("a byte-order mark that was read as letters doesn't matter", () => {
  expect(
    read([
      ["ï»¿Metric", "Value"],
      ["Deployments", 3],
    ]).metrics
  ).toMatchObject([{ metric: "deployments", value: 3 }]);
});

test("months across the top are no headers to assign", () => {
  const wide = [
    ["Tenant", "Workload", "2021-09", "2022-09"],
    ["a", "Teams", 20, 30],
  ];
  expect(problemOf(() => read(wide)).message).toMatch(/ Unpivot Columns\)\.$/);
});

test("a range of numbers says that there is no text; one known header is too few", () => {
  expect(
    problemOf(() =>
      read([
        [1, 2],
        [3, 4],
      ])
    ).message
  ).toContain("range 1 holds no text");
  expect(
    problemOf(() =>
      read([
        [1, 2],
        [3, 4],
      ])
    ).message
  ).toContain("holds no text");
  expect(
    problemOf(() =>
      read([
        ["Metric", "Amount"],
        ["Deployments", 3],
      ])
    ).code
  ).toBe("unrecognisedTable");
});

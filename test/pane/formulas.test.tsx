/** Which cells a formula hands to our functions, as far as the host lets the pane read them. */
import { argumentValues } from "../../src/pane/formulas/argument-values";
import { spdCalls } from "../../src/pane/formulas/spd-calls";
import { UnreadableArgument } from "../../src/pane/formulas/unreadable-argument";
import { FakeWorkbook } from "./fake-workbook";

const metrics = [
  ["Metric", "Value"],
  ["Deployments", 5],
  ["Net customer adds", 1],
];

function workbook(): FakeWorkbook {
  const book = new FakeWorkbook({
    Score: [["x"], ["y"], ["z"]],
    Metrics: metrics,
    "My sheet": [["Setting", "Value"], ["Track", "SMB"], [], ["Setting", "Value"]],
    Empty: [],
  });
  book.nameTable("Values", "Metrics!A1:B3");
  book.nameCells("Assumptions", "'My sheet'!$A$1:$B$2");
  book.nameCells("Local", "Metrics!A1:A2", "Score");
  book.nameCells("Local", "Metrics!B1:B2", "Metrics");
  return book;
}

async function values(formula: string, row = 0): Promise<readonly unknown[]> {
  const [call] = spdCalls(formula);
  if (call === undefined) throw new Error(`${formula} has no call`);
  const given = await argumentValues(call, { sheet: "Score", row, formula }, workbook());
  return given.map(({ value, address }) => [address, value]);
}

async function refusal(formula: string): Promise<readonly [string, string]> {
  const error: unknown = await values(formula).catch((reason: unknown) => reason);
  if (!(error instanceof UnreadableArgument)) throw error;
  return [error.reason, error.argument];
}

describe("calls", () => {
  test.each([
    ['=SPD.SCORE("Security",A1:B2)', ["SCORE 2"]],
    ["= spd.summary( A1:B2 , , C1 )", ["SUMMARY 3"]],
    ['=IF(A1>0,_xll.SPD.SCORE("Security",A1:B2)-70,0)', ["SCORE 2"]],
    ['=@_xldudf_SPD_SCORE("Security",A1:B2)', ["SCORE 2"]],
    [
      '=SPD.SCORE("Security",SPD.METRICS("Security",A1:B2))+SPD.FEE("Action Pack",A1)',
      ["SCORE 2", "METRICS 2", "FEE 2"],
    ],
    ['=LET(raw,SPD.METRICS("Security",A1:B2),SPD.SCORE("Security",raw))', ["SCORE 2", "METRICS 2"]],
    ["=MYSPD.SCORE(A1)", []],
    ["=SUM(A1:A9)", []],
    ["=SPD.SCORE(", []],
    ["", []],
  ])("%s calls %j", (formula, calls) => {
    expect(spdCalls(formula).map(({ id, args }) => `${id} ${String(args.length)}`)).toEqual(calls);
  });
});

describe("arguments", () => {
  test("constants, negative numbers, per cent and arguments left out come as they are", async () => {
    expect(await values('=SPD.POINTS("Security",TRUE,-5,,20%)')).toEqual([
      [undefined, "Security"],
      [undefined, true],
      [undefined, -5],
      [undefined, null],
      [undefined, 0.2],
    ]);
  });

  test.each([
    ["on another sheet", "Metrics!$A$1:$B$3", "Metrics!A1:B3", metrics],
    ["on a quoted sheet", "'My sheet'!A2:B2", "'My sheet'!A2:B2", [["Track", "SMB"]]],
    ["on the formula's own sheet", "A2", "Score!A2:A2", [["y"]]],
    ["of whole columns, as far as the sheet is used", "Metrics!A:B", "Metrics!A1:B3", metrics],
    ["of a whole row", "Metrics!2:2", "Metrics!A2:B2", [["Deployments", 5]]],
    ["to a table with its header", "Values[#All]", "Metrics!A1:B3", metrics],
    ["to a table's rows", "Values", "Metrics!A2:B3", metrics.slice(1)],
    ["to a table's headers", "Values[#Headers]", "Metrics!A1:B1", metrics.slice(0, 1)],
    ["to a column of a table", "Values[Value]", "Metrics!B2:B3", [[5], [1]]],
    ["to columns with header", "Values[[#All],[Metric]:[Value]]", "Metrics!A1:B3", metrics],
    [
      "to a name",
      "Assumptions",
      "'My sheet'!A1:B2",
      [
        ["Setting", "Value"],
        ["Track", "SMB"],
      ],
    ],
    ["to a name of the sheet", "Local", "Metrics!A1:A2", [["Metric"], ["Deployments"]]],
  ])("a reference %s is followed", async (_, reference, address, cells) => {
    expect(await values(`=SPD.CHECK(${reference})`)).toEqual([[address, cells]]);
  });

  test("a table's row is the one of the formula", async () => {
    expect(await values("=SPD.CHECK(Values[[#This Row],[Value]])", 2)).toEqual([
      ["Metrics!B3:B3", [[1]]],
    ]);
  });

  test("a spill is followed from its first cell", async () => {
    const book = workbook();
    book.spills.push("Metrics!A1:B3");
    const formula = "=SPD.CHECK(Metrics!A1#)";
    const [call] = spdCalls(formula);
    const given = call && (await argumentValues(call, { sheet: "Score", row: 0, formula }, book));
    expect(given?.[0]?.address).toBe("Metrics!A1:B3");
    expect(given?.[0]?.value).toEqual(metrics);
  });

  test.each([
    ["LET(m,Metrics!A1:B3,SPD.CHECK(m))", "Metrics!A1:B3", metrics],
    ["LET(m,Metrics!A1:B3,n,M,SPD.CHECK(n))", "Metrics!A1:B3", metrics],
    [
      "LET(m,Metrics!A1:B3,LET(m,Metrics!A2:B2,n,m,SPD.CHECK(n)))",
      "Metrics!A2:B2",
      metrics.slice(1, 2),
    ],
    ["LET(Assumptions,Metrics!A1:B3,SPD.CHECK(Assumptions))", "Metrics!A1:B3", metrics],
  ])("=%s: what a name stands for in the formula is followed", async (formula, address, cells) => {
    expect(await values(`=${formula}`)).toEqual([[address, cells]]);
  });

  test("a reference to a hidden sheet is followed: its cells can be read like others", async () => {
    const book = workbook();
    book.hide("Metrics");
    const formula = "=SPD.CHECK(Metrics!A1:B3)";
    const [call] = spdCalls(formula);
    const given = call && (await argumentValues(call, { sheet: "Score", row: 0, formula }, book));
    expect(given?.[0]?.value).toEqual(metrics);
  });

  test("a nested call of ours is computed", async () => {
    const [, [, table] = []] = await argumentsOf(
      '=SPD.SCORE("Infrastructure",SPD.METRICS("Infrastructure",Values[#All]))'
    );
    expect(table).toEqual(
      expect.arrayContaining([expect.arrayContaining(["Deployments", "", "", 5, "services"])])
    );
  });

  test.each([
    ["=SPD.CHECK(FILTER(A1:B2,A1:A2>0))", "computed", "FILTER(A1:B2,A1:A2>0)"],
    ["=SPD.CHECK(Metrics!A1:INDEX(Metrics!B:B,3))", "computed", "Metrics!A1:INDEX(Metrics!B:B,3)"],
    ["=SPD.CHECK([Other.xlsx]Metrics!A1:B2)", "otherWorkbook", "[Other.xlsx]Metrics!A1:B2"],
    ["=SPD.CHECK(Nothing[#All])", "unknownTable", "Nothing[#All]"],
    ["=SPD.CHECK(Values[Nothing])", "unknownTable", "Values[Nothing]"],
    ["=SPD.CHECK(Nothing)", "unknownName", "Nothing"],
    ["=MAP(Values,LAMBDA(Local,SPD.CHECK(Local)))", "computed", "Local"],
    ["=LET(m,FILTER(A1:B2,A1:A2>0),SPD.CHECK(m))", "computed", "FILTER(A1:B2,A1:A2>0)"],
    ["=SPD.CHECK(Metrics!A1#)", "noSpill", "Metrics!A1#"],
    ["=SPD.CHECK(Empty!A1:B2)", "emptySheet", "Empty!A1:B2"],
  ])("%s can't be followed: %s", async (formula, reason, argument) => {
    expect(await refusal(formula)).toEqual([reason, argument]);
  });
});

async function argumentsOf(formula: string): Promise<readonly (readonly unknown[])[]> {
  return (await values(formula)).filter(Array.isArray);
}

/** The Explain tab follows the selection and draws the tree of the formula it finds there. */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { agreement, hindrance } from "../../src/pane/explain/stale";
import { problem } from "../../src/core/problem";
import { callFunction } from "../../src/functions";
import { designation, rulesOf } from "../../src/rules";
import { definitionOf } from "../../src/score/definition";
import type { Metric } from "../../src/rules/types";
import type { CellValue } from "../../src/pane/workbook";
import { FakeWorkbook } from "./fake-workbook";
import { openPane, opener } from "./open-pane";

const metrics = [
  ["Metric", "Value"],
  ["Net customer adds", 2],
  ["Deployments", 5],
];

/** Shows results in place of formulas, as a spreadsheet does. */
class CalculatedWorkbook extends FakeWorkbook {
  readonly results = new Map<string, CellValue>();

  override async read(address: string): Promise<readonly (readonly CellValue[])[]> {
    const cells = await super.read(address);
    const result = this.results.get(address);
    return result === undefined ? cells : [[result]];
  }
}

function workbook(formula: string, shown?: CellValue): CalculatedWorkbook {
  const book = new CalculatedWorkbook({ Score: [[formula], ["text"]], Metrics: metrics });
  if (shown !== undefined) book.results.set("Score!A1", shown);
  return book;
}

async function explain(book: FakeWorkbook, address = "Score!A1"): Promise<UserEvent> {
  await book.select(address);
  const user = openPane(book);
  await user.click(await screen.findByRole("tab", { name: "Explain" }));
  return user;
}

/** Longer than a selection is waited for to settle. */
function settled(): Promise<void> {
  return act(() => new Promise<void>((resolve) => setTimeout(resolve, 300)));
}

function netCustomerAdds(): Metric {
  const { metrics: rules } = rulesOf(designation("Infrastructure"), "2022-05");
  const found = rules.find(({ id }) => id === "netCustomerAdds");
  if (found === undefined) throw new Error("no such metric");
  return found;
}

const score = '=SPD.SCORE("Infrastructure",Metrics!A1:B3)';

test("the root of the tree is the cell's number: 2 of 3 tenants and 5 of 5 services earn 20 + 10", async () => {
  await explain(workbook(score, 30));
  const root = await screen.findByRole("button", { name: /^Infrastructure.*30/ });
  expect(root).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByRole("meter", { name: "Net customer adds, points" })).toHaveAttribute(
    "aria-valuetext",
    "20 of 30 points"
  );
  expect(screen.queryByText(/another result/)).toBeNull();
});

test("the formula is shown as the formula bar has it, and followed as it is in English", async () => {
  const book = workbook(score, 30);
  const shown = '=SPD.SCORE("Infrastructure";Metrics!A1:B3)';
  Object.assign(book, { localFormula: () => Promise.resolve(shown) });
  await explain(book);
  expect(await screen.findByLabelText("Formula")).toHaveTextContent(shown);
  expect(await screen.findByRole("button", { name: /^Infrastructure.*30 of 100$/ })).toBeVisible();
});

// 5.5 % of growth earns 5.5 points, in whole per cents 5; five services earn 10.
test("each reading of the formula says what it would score from the same cells: 15 instead of 15.5", async () => {
  const growing = [metrics[0] ?? [], ["Usage growth", 0.055], ["Deployments", 5]];
  const user = await explain(new FakeWorkbook({ Score: [[score]], Metrics: growing }));
  await user.click(await opener("Readings used"));
  await user.click(await opener("GE-1"));
  expect(await screen.findByText("15 points, −0.5")).toBeVisible();
  expect(screen.getByText("15.5 points, no difference")).toBeVisible();
  // A row that isn't among the formula's cells would change nothing.
  expect(screen.queryByRole("button", { name: /^Use reading/ })).toBeNull();
});

test("a cell that shows 25 where its formula gives 30 is called out of date", async () => {
  await explain(workbook(score, 25));
  expect(await screen.findByText(/another result/)).toBeVisible();
});

test("cells behind a number are shown without leaving it, and a button leads back", async () => {
  const book = workbook(score, 30);
  const user = await explain(book);
  await user.click(await screen.findByRole("button", { name: /^Net customer adds/ }));
  await user.click(await screen.findByRole("button", { name: "Go to Metrics!B2" }));
  expect(await screen.findByText("Metrics!B2 is selected.")).toBeVisible();
  expect((await book.selection()).address).toBe("Metrics!B2");
  expect(screen.getByRole("button", { name: /^Infrastructure.*30/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Back to Score!A1" }));
  expect((await book.selection()).address).toBe("Score!A1");
  expect(screen.queryByText("Metrics!B2 is selected.")).toBeNull();
});

test("a change of the cells behind a number is followed while they are looked at: 3 tenants earn 30 + 10", async () => {
  const book = workbook(score, 30);
  const user = await explain(book);
  await user.click(await screen.findByRole("button", { name: /^Net customer adds/ }));
  await user.click(await screen.findByRole("button", { name: "Go to Metrics!B2" }));
  await book.write("Metrics!B2", [[3]]);
  expect(await screen.findByRole("button", { name: /^Infrastructure.*40/ })).toBeVisible();
  expect(screen.getByText("Metrics!B2 is selected.")).toBeVisible();
});

test("a host that tells of the old selection on its way to the cells doesn't end the look at them", async () => {
  const book = workbook(score, 30);
  const user = await explain(book);
  await user.click(await screen.findByRole("button", { name: /^Net customer adds/ }));
  const select = book.select.bind(book);
  book.select = async (address) => {
    await select("Score!A1");
    await settled();
    await select(address);
  };
  await user.click(screen.getByRole("button", { name: "Go to Metrics!B2" }));
  await waitFor(async () => expect((await book.selection()).address).toBe("Metrics!B2"));
  await settled();
  expect(screen.getByText("Metrics!B2 is selected.")).toBeVisible();
});

test("cells shown while the number is read anew don't take its place", async () => {
  const book = workbook(score, 30);
  const user = await explain(book);
  await user.click(await screen.findByRole("button", { name: /^Net customer adds/ }));
  let deliver = (): void => undefined;
  book.delay = new Promise((resolve) => {
    deliver = resolve;
  });
  const before = book.reads.length;
  await book.write("Metrics!B2", [[3]]);
  await waitFor(() => expect(book.reads.length).toBeGreaterThan(before));
  await user.click(screen.getByRole("button", { name: "Go to Metrics!B2" }));
  deliver();
  expect(await screen.findByRole("button", { name: /^Infrastructure.*40/ })).toBeVisible();
  expect(screen.getByText("Metrics!B2 is selected.")).toBeVisible();
});

test("the selection is followed to a cell without a formula", async () => {
  const book = workbook(score, 30);
  await explain(book);
  await screen.findByRole("button", { name: /^Infrastructure.*30/ });
  await book.select("Score!A2");
  expect(await screen.findByText("Nothing to explain here")).toBeVisible();
});

test("of A1:A2, selected from below, A2 is explained: it shows the 30 that its formula gives", async () => {
  const book = new CalculatedWorkbook({ Score: [["text"], [score]], Metrics: metrics });
  book.results.set("Score!A2", 30);
  book.activeCell = "Score!A2";
  await explain(book, "Score!A1:A2");
  expect(await screen.findByRole("heading", { name: "In Score!A2" })).toBeVisible();
  expect(await screen.findByRole("button", { name: /^Infrastructure.*30/ })).toBeVisible();
  expect(screen.queryByText(/another result/)).toBeNull();
});

test("a cell inside a spilled table leads to the formula that it spills from", async () => {
  const book = workbook('=SPD.BREAKDOWN("Infrastructure",Metrics!A1:B3)');
  book.spills.push("Score!A1:I7");
  await explain(book, "Score!A2");
  expect(await screen.findByRole("heading", { name: "In Score!A1" })).toBeVisible();
  expect(await screen.findByRole("button", { name: /^Infrastructure.*30/ })).toBeVisible();
});

test("a row of a spilled breakdown opens its metric first: 5 of 5 services earn 10 points", async () => {
  const book = workbook('=SPD.BREAKDOWN("Infrastructure",Metrics!A1:B3)');
  book.spills.push("Score!A1:I7");
  const user = await explain(book, "Score!G6");
  expect(await screen.findByText("Score!G6 · Points: 10")).toBeVisible();
  const [metric] = await screen.findAllByRole("button", { name: /^Deployments 10/ });
  expect(metric).toHaveAttribute("aria-expanded", "true");
  const whole = screen.getByRole("button", { name: /^Infrastructure.*30/ });
  expect(whole).toHaveAttribute("aria-expanded", "false");
  await user.click(whole);
  expect(whole).toHaveAttribute("aria-expanded", "true");
});

test("a line of a spilled EVIDENCE leads to the row it tells of, and says what that row does", async () => {
  const formula =
    '=SPD.EVIDENCE("Infrastructure","Intermediate certifications",People!B2:C4,"2022-05-31")';
  const book = new FakeWorkbook({
    Score: [[formula]],
    People: [[], ["", "Person", "Certification"], ["", "Ada", "AZ-104"], ["", "Bob", "MB-300"]],
  });
  book.spills.push("Score!A1:F3");
  const user = await explain(book, "Score!F3");
  const heading = await screen.findByRole("heading", { name: "The row of this line" });
  const row = heading.parentElement;
  if (row === null) throw new Error("stands nowhere");
  expect(row).toHaveTextContent("“MB-300” doesn't count for this metric.");
  expect(row).not.toHaveTextContent("AZ-104");
  await user.click(within(row).getAllByRole("button", { name: "Go to People!4:4" })[0] ?? row);
  expect((await book.selection()).address).toBe("People!4:4");
});

test("of a longer result the selected row is among those shown, days as days, words from the start", async () => {
  const settings = [
    ["Setting", "Value"],
    ["Anniversary", "2024-03-01"],
    ["Held on 2022-09-30", "Gold"],
  ];
  const book = new FakeWorkbook({ Score: [["=SPD.RENEWAL(Plan!A1:B3)"]], Plan: settings });
  book.spills.push("Score!A1:J9");
  await explain(book, "Score!A9");
  const table = await screen.findByRole("region", { name: "Result, 9 × 10 cells" });
  expect(within(table).getByText("Lapse")).toBeVisible();
  expect(within(table).queryByText("Legacy benefits")).toBeNull();
  expect(screen.getByText("and 3 more rows")).toBeVisible();
  await act(async () => book.select("Score!E4"));
  expect(await screen.findByText("Score!E4 · Due: Mar 1, 2024")).toBeVisible();
  expect(
    within(screen.getByRole("region", { name: /^Result/ })).getAllByText("Mar 1, 2024")[0]
  ).toBeVisible();
});

test("a row of a spilled summary opens its designation, whose root is the cell's number", async () => {
  const table = metrics.map((row, index) => [index === 0 ? "Area" : "Infrastructure", ...row]);
  const book = new FakeWorkbook({ Score: [["=SPD.SUMMARY(Metrics!A1:C3)"]], Metrics: table });
  book.spills.push("Score!A1:H8");
  await explain(book, "Score!F2");
  expect(await screen.findByText("Score!F2 · Score: 30")).toBeVisible();
  const panel = screen.getByRole("tabpanel", { name: "Explain" });
  const roots = within(panel).getAllByRole("button", { name: /of 100$/ });
  expect(roots.map((root) => root.getAttribute("aria-expanded"))).toEqual([
    "true",
    ...Array.from({ length: 5 }, () => "false"),
  ]);
  expect(roots[0]).toHaveAccessibleName(/^Infrastructure.*30 of 100$/);
  await book.select("Score!F3");
  expect(await screen.findByText("Score!F3 · Score: 0")).toBeVisible();
  expect(screen.getByRole("button", { name: /^Data & AI.*of 100$/ })).toHaveAttribute(
    "aria-expanded",
    "true"
  );
});

test("POINTS shows its formula and its rule: 20 × 7 ÷ 10 = 14 points", async () => {
  await explain(workbook('=SPD.POINTS("ModernWork","Net customer adds",7,"SMB")', 14));
  expect(await screen.findByText("20 × 7 ÷ 10 = 14 points")).toBeVisible();
  expect(screen.getByText(/^Source:/)).toHaveTextContent("Requirements for Modern Work");
  expect(screen.getByText(/^Rulebook: As announced, May 2022/)).toBeVisible();
});

test("TARGET shows what the target earns, and the rule", async () => {
  await explain(workbook('=SPD.TARGET("ModernWork","Net customer adds","SMB")', 10));
  expect(await screen.findByText("The maximum of 20 points takes 10 tenants.")).toBeVisible();
});

test("a metric opens to the sentence of its rule", async () => {
  const user = await explain(workbook(score, 30));
  await user.click(await screen.findByRole("button", { name: /^Net customer adds/ }));
  const rule = definitionOf(netCustomerAdds(), "any", "en");
  expect(await screen.findByText(rule)).toBeVisible();
});

test("METRIC opens its one metric", async () => {
  await explain(workbook('=SPD.METRIC("Infrastructure","Deployments",Metrics!A1:B3)', 5));
  const metric = await screen.findByRole("button", { name: /^Deployments/ });
  expect(metric).toHaveAttribute("aria-expanded", "true");
  expect(screen.queryByRole("button", { name: /^Net customer adds/ })).toBeNull();
});

test("METRIC of an association opens the metric on the track that has it: CSP is SMB's, though CPOR of Enterprise counts", async () => {
  const book = new CalculatedWorkbook({
    Score: [['=SPD.METRIC("ModernWork","Usage growth CSP",Metrics!A1:D3)']],
    Metrics: [
      ["Metric", "Track", "Association", "Value"],
      ["Usage growth", "Enterprise", "CPOR", 900],
      ["Usage growth", "SMB", "CSP", 200],
    ],
  });
  book.results.set("Score!A1", 200);
  await explain(book);
  expect(await screen.findByRole("button", { name: /^Usage growth.*SMB/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Usage growth.*Enterprise/ })).toBeNull();
});

test("a nested call is explained after the outer one, and further computing is said", async () => {
  const formula = '=SPD.SCORE("Infrastructure",SPD.METRICS("Infrastructure",Metrics!A1:B3))-70';
  await explain(workbook(formula, -40));
  expect(
    await screen.findByText("The formula computes further with this; the cell shows -40.")
  ).toBeVisible();
  expect(screen.getByRole("button", { name: "Inside: SPD.METRICS" })).toBeVisible();
});

test("what the pane can't follow is named", async () => {
  await explain(workbook('=SPD.SCORE("Infrastructure",FILTER(Metrics!A1:B3,Metrics!A1:A3<>""))'));
  expect(await screen.findByText(/^FILTER\(.*other functions/)).toBeVisible();
});

test("what can't be followed shows the cell's 30 all the same, and isn't said to be computed further", async () => {
  await explain(workbook('=SPD.SCORE("Infrastructure",INDIRECT("Metrics!A1:B3"))', 30));
  expect(await screen.findByText("The cell shows 30.")).toBeVisible();
  expect(screen.queryByText(/computes further/)).toBeNull();
});

test("a score of what LET names is explained as the cell's own: 20 + 10 = 30", async () => {
  await explain(workbook('=LET(m,Metrics!A1:B3,SPD.SCORE("Infrastructure",m))', 30));
  expect(await screen.findByRole("button", { name: /^Infrastructure.*30/ })).toBeVisible();
  expect(screen.queryByText(/computes further/)).toBeNull();
});

test("a table that other cells leave no room for is said to be in want of it, not out of date", async () => {
  await explain(workbook('=SPD.BREAKDOWN("Infrastructure",Metrics!A1:B3)', "#SPILL!"));
  expect(await screen.findByText(/The result doesn't fit/)).toBeVisible();
  expect(screen.queryByText(/another result/)).toBeNull();
});

test("a problem is shown once, with the way to its cell", async () => {
  const book = workbook('=SPD.SCORE("Infrastructure",Metrics!A1:B3)', "#VALUE!");
  await book.write("Metrics!B2", [["two"]]);
  await explain(book);
  const panel = await screen.findByRole("tabpanel", { name: "Explain" });
  await waitFor(() => expect(within(panel).getAllByRole("alert")).toHaveLength(1));
  expect(within(panel).getByRole("button", { name: "Go to cell" })).toBeVisible();
  expect(screen.queryByText(/another result/)).toBeNull();
});

describe("a cell agrees with its formula", () => {
  const failure = problem("noRanges", { wanted: { en: "Tables", de: "Tabellen" } });
  test.each([
    ["a number", [[30]], 30, "agrees"],
    ["a number to its 15 digits", [[0.1 + 0.2]], 0.3, "agrees"],
    ["another number", [[30.000001]], 30, "stale"],
    ["a text", [["Qualified"]], "Qualified", "agrees"],
    ["another text", [["Qualified"]], "Not qualified", "stale"],
    ["an error for a problem", [["#VALUE!"]], failure, "agrees"],
    ["a number for a problem", [[3]], failure, "stale"],
    [
      "a table with blanks",
      [
        ["a", ""],
        [1, null],
      ],
      [
        ["a", ""],
        [1, ""],
      ],
      "agrees",
    ],
    ["a table with another cell", [["a"], [1]], [["a"], [2]], "stale"],
  ])("%s", (_, shown, result, expected) => {
    expect(agreement(shown, result)).toBe(expected);
  });

  test.each([
    ["what isn't calculated yet", "#BUSY!", "busy"],
    ["a function not known", "#NAME?", "unnamed"],
    ["a result without room, in German", "#ÜBERLAUF!", "blocked"],
    ["a problem", "#VALUE!", undefined],
    ["a number", 3, undefined],
  ])("unless something keeps it from being calculated: %s", (_, shown, expected) => {
    expect(hindrance(shown)).toBe(expected);
  });
});

test("the tree's root equals SCORE", async () => {
  await explain(workbook(score, 30));
  await screen.findByRole("button", { name: /^Infrastructure.*30/ });
  expect(callFunction("SCORE", ["Infrastructure", metrics])).toBe(30);
});

test("on a row of a table it says what the row does in each metric, and why", async () => {
  const book = new FakeWorkbook({
    People: [
      ["Person", "Certification", "Expires"],
      ["Ann", "Azure Virtual Desktop Specialty", ""],
      ["Bob", "Azure Virtual Desktop Specialty", "2022-08-31"],
    ],
    Settings: [
      ["Setting", "Value"],
      ["As of", "2022-09-30"],
    ],
  });
  await explain(book, "People!B3");
  expect(await screen.findByRole("heading", { name: /row of People!B3/ })).toBeVisible();
  const infrastructure = screen.getByRole("group", { name: /^Infrastructure/ });
  expect(
    within(infrastructure).getByRole("heading", { name: "Advanced certifications gives nothing" })
  ).toBeVisible();
  expect(infrastructure).toHaveTextContent(/2022-08-31/);
  expect(screen.getByText("Counts in none of the numbers below.")).toBeVisible();
  await book.select("People!A2");
  await waitFor(() =>
    expect(screen.getByRole("group", { name: /^Infrastructure/ })).toHaveTextContent(
      /gives 1 person/
    )
  );
  expect(screen.getByText(/^Counts in .*Infrastructure.*: Advanced certifications/)).toBeVisible();
  await book.select("Settings!B2");
  expect(await screen.findByText("This row is a setting, not something to count.")).toBeVisible();
});

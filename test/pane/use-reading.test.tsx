/** Another reading or rulebook chosen in the Explain tab: its row goes where the explained formula reads it, or nowhere. */
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { findings } from "./axe-findings";
import { FakeWorkbook } from "./fake-workbook";
import { openPane, opener } from "./open-pane";
import type { Rows } from "./workbooks";

/** 5.5 % of growth earns 5.5 points, in whole per cents (GE-1 b) 5; five services earn 10. */
const metrics: Rows = [
  ["Metric", "Value"],
  ["Usage growth", 0.055],
  ["Deployments", 5],
];
const asOf = ["As of", "2022-06-30"] as const;
const full: Rows = [["Setting", "Value"], asOf];
const withSpareRow: Rows = [...full, ["", ""]];
const useB = "Use reading (b) of GE-1";

function bookOf(range: string | undefined, settings: Rows = full, locale = "en-US"): FakeWorkbook {
  const ranges = ["Metrics!A1:B3", ...(range === undefined ? [] : [range])].join(",");
  const score = [[`=SPD.SCORE("Infrastructure",${ranges})`]];
  return new FakeWorkbook({ Score: score, Metrics: metrics, Settings: settings }, locale);
}

async function openReading(workbook: FakeWorkbook): Promise<UserEvent> {
  await workbook.select("Score!A1");
  const user = openPane(workbook);
  await user.click(await screen.findByRole("tab", { name: "Explain" }));
  await user.click(await opener("Readings used"));
  await user.click(await opener("GE-1"));
  await screen.findByText("15 points, −0.5");
  return user;
}

const noRow = "To switch here, give the formula a settings table with a blank row.";

test("the row goes into the blank one of the formula's settings, its score falls from 15.5 to 15, and the focus stays", async () => {
  const workbook = bookOf("Settings!A1:B3", withSpareRow);
  const user = await openReading(workbook);
  expect(await findings()).toEqual([]);
  await user.click(screen.getByRole("button", { name: useB }));
  expect(await workbook.read("Settings!A1:B3")).toEqual([...full, ["Reading GE-1", "b"]]);
  expect(workbook.actions).toEqual(["writeSetting"]);
  expect(await screen.findByRole("status")).toHaveTextContent("Written to Settings!A3:B3.");
  expect(await screen.findByRole("button", { name: /^Infrastructure.*15 of 100$/ })).toBeVisible();
  expect(await screen.findByText("15.5 points, +0.5")).toBeVisible();
  expect(screen.getByRole("button", { name: "Reading (b) is in use" })).toHaveFocus();
});

test("a reading that is set gets its new letter where it stands, though no row is blank", async () => {
  const workbook = bookOf("Settings!A1:B3", [...full, ["Lesart GE-1", "a"]]);
  const user = await openReading(workbook);
  await user.click(screen.getByRole("button", { name: useB }));
  expect(await workbook.read("Settings!A1:B3")).toEqual([...full, ["Lesart GE-1", "b"]]);
  expect(await screen.findByText("15.5 points, +0.5")).toBeVisible();
});

test("of whole columns the row below the settings is one of the formula's", async () => {
  const workbook = bookOf("Settings!A:B");
  const user = await openReading(workbook);
  await user.click(screen.getByRole("button", { name: useB }));
  expect(await workbook.read("Settings!A3:B3")).toEqual([["Reading GE-1", "b"]]);
  expect(await screen.findByText("15.5 points, +0.5")).toBeVisible();
});

test("another settings table of the workbook, which the formula doesn't read, is left alone", async () => {
  const workbook = bookOf("Settings!D1:E3", [
    ["Setting", "Value", "", "Setting", "Value"],
    ["", "", "", ...asOf],
    ["", "", "", "", ""],
  ]);
  const user = await openReading(workbook);
  await user.click(screen.getByRole("button", { name: useB }));
  expect(await workbook.read("Settings!A2:E3")).toEqual([
    ["", "", "", ...asOf],
    ["", "", "", "Reading GE-1", "b"],
  ]);
});

test.each([
  ["reads no settings", undefined],
  ["reads settings without a blank row", "Settings!A1:B2"],
  ["holds its settings itself", '{"Setting","Value";"As of","2022-06-30"}'],
])(
  "where the formula %s no reading can be chosen, and the pane says what it takes",
  async (_, range) => {
    await openReading(bookOf(range, withSpareRow));
    expect(screen.getByText(noRow)).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Use reading/ })).toBeNull();
  }
);

test("settings that another formula makes aren't written over", async () => {
  const workbook = bookOf("Settings!A1:B3", withSpareRow);
  workbook.spills.push("Settings!A1:B3");
  await openReading(workbook);
  expect(screen.getByText(noRow)).toBeVisible();
});

test("a row that is filled by the time of the click stays as it is", async () => {
  const workbook = bookOf("Settings!A1:B3", withSpareRow);
  const user = await openReading(workbook);
  const button = screen.getByRole("button", { name: useB });
  await workbook.write("Settings!A3:B3", [["Date order", "d/m/y"]]);
  await user.click(button);
  expect(await screen.findByText(`The setting couldn't be written: ${noRow}`)).toBeVisible();
  expect(await workbook.read("Settings!A3:B3")).toEqual([["Date order", "d/m/y"]]);
});

test("a protected sheet refuses the row in its own words, and the reading stays", async () => {
  const workbook = bookOf("Settings!A1:B3", withSpareRow);
  workbook.protect("Settings");
  const user = await openReading(workbook);
  await user.click(screen.getByRole("button", { name: useB }));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "The setting couldn't be written: Settings is protected."
  );
  expect(screen.getByRole("button", { name: useB })).toHaveFocus();
  expect(workbook.actions).toEqual([]);
});

test("after a look at the row written, the next choice is followed, too", async () => {
  const workbook = bookOf("Settings!A1:B3", withSpareRow);
  const user = await openReading(workbook);
  await user.click(screen.getByRole("button", { name: useB }));
  await user.click(await screen.findByRole("button", { name: "Go to Settings!A3:B3" }));
  await user.click(await screen.findByRole("button", { name: "Use reading (a) of GE-1" }));
  expect(await screen.findByText("15 points, −0.5")).toBeVisible();
  expect(await workbook.read("Settings!A3:B3")).toEqual([["Reading GE-1", "a"]]);
});

test("another rulebook is chosen in the same way", async () => {
  const workbook = bookOf("Settings!A1:B3", withSpareRow);
  const user = await openReading(workbook);
  await user.click(await opener("Score under every rulebook"));
  await user.click(await screen.findByRole("button", { name: /^Use rulebook 2023-12/ }));
  expect(await workbook.read("Settings!A3:B3")).toEqual([["Rulebook", "2023-12"]]);
  expect(await screen.findByRole("button", { name: "Rulebook 2023-12 is in use" })).toHaveFocus();
});

describe("in German", () => {
  async function openLesart(workbook: FakeWorkbook): Promise<UserEvent> {
    await workbook.select("Score!A1");
    const user = openPane(workbook);
    await user.click(await screen.findByRole("tab", { name: "Erklären" }));
    await user.click(await opener("Verwendete Lesarten"));
    await user.click(await opener("GE-1"));
    await screen.findByText("15 Punkte, −0,5");
    return user;
  }

  test("the reading is chosen by a button of its name", async () => {
    const workbook = bookOf("Settings!A1:B3", withSpareRow, "de-DE");
    const user = await openLesart(workbook);
    await user.click(screen.getByRole("button", { name: "Lesart (b) von GE-1 verwenden" }));
    expect(await screen.findByRole("status")).toHaveTextContent("In Settings!A3:B3 eingetragen.");
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "Lesart (b) ist in Gebrauch" })).toHaveFocus()
    );
  });

  test("a formula without settings is said to need some", async () => {
    await openLesart(bookOf(undefined, full, "de-DE"));
    expect(
      screen.getByText(
        "Um hier zu wechseln, geben Sie der Formel eine Einstellungstabelle mit einer leeren Zeile."
      )
    ).toBeVisible();
  });
});

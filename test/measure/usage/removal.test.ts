/** The rows behind a metric add up to it; taken away one by one, the metric changes by what the row's account says, and the row named in its place then counts. */
import fc from "fast-check";
import type { Evidence, RowAccount, RowEvidence } from "../../../src/measure/measured";
import { designation, designations } from "../../../src/rules";
import type { AreaId } from "../../../src/rules/types";
import { scoreDesignation } from "../../../src/score/score-designation";
import { rawRanges } from "../../../src/worksheet/tables/raw-ranges";
import { readInputs } from "../../../src/worksheet/read-inputs";
import { asOfMonth } from "../../oracle/oracle";
import { isMeasurable } from "../../oracle/compare";
import { workbooks } from "../../oracle/generate/workbooks";
import { plainLayout } from "../../oracle/render/layout";
import { render } from "../../oracle/render/ranges";
import type { Rulebook, Workbook } from "../../oracle/rows";
import type { Cells } from "./metrics-of";

interface Found {
  readonly name: string;
  readonly amount: number | "unmeasured";
  readonly evidence: () => Evidence;
}

function measuredIn(area: AreaId, ranges: readonly Cells[]): readonly Found[] {
  const card = scoreDesignation(designation(area), readInputs(rawRanges(ranges), undefined));
  return card.tracks.flatMap(({ metrics, track }) =>
    metrics.flatMap(({ metric, options, shares, requirements }) =>
      [
        ...options.map(({ association, measured }) => [association, measured] as const),
        ...shares.map(({ label, option }) => [label.en, option.measured] as const),
        ...requirements.map(({ requirement, measured }) => [requirement.id, measured] as const),
      ].flatMap(([name, measured]) =>
        measured?.evidence === undefined
          ? []
          : [
              {
                name: [metric.id, track, name].join(" "),
                amount: measured.blank === true ? ("unmeasured" as const) : measured.amount,
                evidence: measured.evidence,
              },
            ]
      )
    )
  );
}

const placeKey = ({ place }: RowEvidence): string => `${place.range}:${place.row}`;

/** Each row once, and what all contribute is the metric. */
function addsUp({ name, amount, evidence }: Found): void {
  const { rows } = evidence();
  expect([name, new Set(rows.map(placeKey)).size]).toEqual([name, rows.length]);
  if (amount === "unmeasured") return;
  const sum = rows.reduce((total, { contribution }) => total + contribution, 0);
  expect([name, Math.abs(sum - amount) < 1e-6]).toEqual([name, true]);
}

/** Of all rows at once, as EVIDENCE lists them. */
function accountsOf({ amount, evidence }: Found): readonly RowAccount[] {
  if (amount === "unmeasured") return [];
  const { rows, accounts } = evidence();
  return accounts([...rows.keys()]);
}

function check(area: AreaId, ranges: readonly Cells[], picks: readonly number[]): number {
  const before = measuredIn(area, ranges).map((found) => ({ ...found, told: accountsOf(found) }));
  before.forEach(addsUp);
  const candidates = ranges.flatMap((range, index) =>
    range.slice(1).map((_, at) => ({ range: index, row: at + 1 }))
  );
  let checked = 0;
  for (const pick of picks) {
    const { range, row } = candidates[pick % candidates.length] ?? { range: 0, row: 1 };
    const cells = ranges[range] ?? [];
    if (cells[0]?.[0] === "Setting" || cells.length < 3) continue;
    const without = ranges.map((each, index) =>
      index === range ? each.filter((_, at) => at !== row) : each
    );
    const after = measuredIn(area, without);
    for (const { name, amount, evidence, told } of before) {
      if (amount === "unmeasured") continue;
      const { rows } = evidence();
      const at = rows.findIndex(({ place }) => place.range === range + 1 && place.row === row);
      if (at < 0) continue;
      const account = told[at];
      const other = after.find((each) => each.name === name);
      const real =
        other === undefined || other.amount === "unmeasured" ? "unmeasured" : other.amount - amount;
      const said = account?.change;
      checked++;
      const context = { name, row: cells[row], reason: rows[at]?.reason, account };
      if (typeof said === "number" && typeof real === "number") {
        expect({ ...context, change: Math.round(said * 1e7) / 1e7 + 0 }).toEqual({
          ...context,
          change: Math.round(real * 1e7) / 1e7 + 0,
        });
      } else expect({ ...context, change: said }).toEqual({ ...context, change: real });
      checkSuccessor(rows[at], account, other, { range: range + 1, row });
    }
  }
  return checked;
}

/** The row named in place of a deciding one carries what that one did. */
function checkSuccessor(
  row: RowEvidence | undefined,
  account: RowAccount | undefined,
  after: Found | undefined,
  removed: { readonly range: number; readonly row: number }
): void {
  const { instead } = account ?? {};
  if (row === undefined || instead === undefined || after === undefined) return;
  const moved = instead.range === removed.range && (instead.row ?? 0) > removed.row ? 1 : 0;
  const key = `${instead.range}:${(instead.row ?? 0) - moved}`;
  const successor = after.evidence().rows.find((each) => placeKey(each) === key);
  expect([key, Math.sign(successor?.contribution ?? 0)]).toEqual([
    key,
    Math.sign(row.contribution),
  ]);
}

const rulebooks: readonly Rulebook[] = ["2022-05", "2023-06", "2023-12", "2026-07"];

describe.each(designations.map(({ id }) => id))("%s", (area) => {
  test.each(rulebooks)("under %s", (rulebook) => {
    let checked = 0;
    fc.assert(
      fc.property(
        workbooks(area, rulebook),
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        (workbook: Workbook, picks) => {
          fc.pre(isMeasurable(area, workbook));
          const fixed = { ...workbook, asOf: asOfMonth(area, workbook) };
          const { ranges } = render(fixed, plainLayout);
          checked += check(area, ranges, picks);
        }
      ),
      { seed: 20_220_930, numRuns: 4 }
    );
    expect(checked).toBeGreaterThan(0);
  });
});

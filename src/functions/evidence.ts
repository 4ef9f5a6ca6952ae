/** `EVIDENCE`: every row behind a metric, what it contributes, and why it counts or doesn't. */
import { cornerOf, type Place, placeText } from "../core/place";
import type { Evidence, RowReason } from "../measure/measured";
import { groupSentence, reasonSentence, type ValueOfRows } from "../measure/reason-sentence";
import type { UnitId } from "../rules/types";
import { pointsOfOneMore } from "../score/levers";
import { defineFunction, type Scalar } from "./define";
import { failuresOfMeasured, failuresOfRanges } from "./failures";
import { findMeasured, type MeasuredFound } from "./find-measured";
import { area, metricOption, ranges } from "./parameters";
import { everything } from "./sample-ranges";

/** Of tables with more rows, those left out are told in one line per reason. */
const mostRowsListed = 10_000;

export const evidence = defineFunction({
  id: "EVIDENCE",
  summary: {
    en: "Every row behind one metric: whether it counts, what it contributes and why. Contributions add up to the metric.",
    de: "Jede Zeile hinter einer Metrik: ob sie zählt, was sie beiträgt und warum. Die Beiträge ergeben zusammen die Metrik.",
  },
  parameters: [area, metricOption, ranges],
  returns: {
    kind: "table",
    header: ["Range", "Row", "Customer or person", "Counts", "Contribution", "Reason"],
    help: {
      en: "A row per row of the metric's tables. The reason of a row that counts names the row that would take its place, or says none; what is said of a removed row holds with everything else as it is, the as-of month included. Beyond 10,000 rows those left out are one line per reason with their number.",
      de: "Eine Zeile je Zeile der Tabellen der Metrik. Der Grund einer zählenden Zeile nennt die Zeile, die an ihre Stelle träte, oder sagt none; was über eine entfernte Zeile gesagt wird, gilt bei sonst gleichen Daten, auch gleichem Stichmonat. Über 10.000 Zeilen hinaus bilden die weggelassenen eine Zeile je Grund mit ihrer Anzahl.",
    },
  },
  fails: [...failuresOfMeasured, ...failuresOfRanges],
  example: {
    formula: `=SPD.EVIDENCE("ModernWork", "Usage growth SMB CSP", ${everything})`,
    gives: [
      "Metrics!A3:E44",
      29,
      "",
      "Yes",
      1150,
      "Typed: 1,150. In its place: none. Without it: no value.",
    ],
  },
  run: ({ area: designation, metric: option, ranges: inputs }) => {
    const found = findMeasured(designation, inputs, option);
    const { measured, unit } = found;
    const value = { amount: measured.amount, unit, pointsOfOneMore: pointsOfOne(found) };
    const rows = measured.evidence?.();
    if (rows === undefined) return [];
    const isListed = rows.rows.length <= mostRowsListed;
    return isListed
      ? listed(rows, [...rows.rows.keys()], value)
      : [...listed(rows, countedRows(rows), value), ...grouped(rows)];
  },
});

/** Of these a customer or a person makes one. */
const countedOneByOne: ReadonlySet<UnitId> = new Set([
  "tenants",
  "customers",
  "people",
  "workloads",
]);

function pointsOfOne({ unit, whole, option }: MeasuredFound): number | undefined {
  return option !== undefined && countedOneByOne.has(unit)
    ? pointsOfOneMore(whole, option)
    : undefined;
}

function countedRows({ rows }: Evidence): readonly number[] {
  return rows.flatMap(({ reason }, index) => (reason === "counted" ? [index] : []));
}

function listed(
  { rows, accounts }: Evidence,
  indices: readonly number[],
  value: ValueOfRows
): Scalar[][] {
  const told = accounts(indices);
  return indices.flatMap((index, at) => {
    const [row, account] = [rows[index], told[at]];
    if (row === undefined || account === undefined) return [];
    const { place, who, reason, contribution } = row;
    const counts = reason === "counted" ? "Yes" : "No";
    const why = reasonSentence(row, account, value, "en");
    return [[rangeText(place), rowNumber(place), who, counts, contribution, why]];
  });
}

function grouped({ rows }: Evidence): Scalar[][] {
  const counts = new Map<RowReason, number>();
  for (const { reason } of rows)
    if (reason !== "counted") counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => [
    ...["", "", "", "No"],
    0,
    groupSentence(reason, count, "en"),
  ]);
}

function rangeText({ range, address }: Place): string {
  return address ?? placeText({ range }, "en");
}

/** The sheet's row where the range's address is known, else counted from the range's first. */
function rowNumber({ address, row = 0 }: Place): number {
  const corner = address === undefined ? undefined : cornerOf(address);
  return (corner?.row ?? 0) + row + 1;
}

/** The door to checking: everything there is to say about ranges, whatever is wrong with them. */
import type { Text } from "../../core/language";
import { type Day, dayText } from "../../core/month";
import { Problem } from "../../core/problem";
import { findings } from "../../core/sentences/findings";
import { nameKey } from "../../core/text";
import { cellText, readCell } from "../../worksheet/cells/cell";
import { isDateCell, onlyDate, readDateCell } from "../../worksheet/cells/read-date-cell";
import { localeSeparatorOf } from "../../worksheet/cells/read-numbers";
import type { ReadingRules } from "../../worksheet/cells/reading-rules";
import { attempt, type Faults } from "../../worksheet/faults";
import type { Given, RawRange } from "../../worksheet/inputs";
import { readMetrics } from "../../worksheet/metrics/read-metrics";
import { readSettings } from "../../worksheet/settings/read-settings";
import type { AssignedHeader } from "../../worksheet/tables/assigned-headers";
import { refuseRangeTwice } from "../../worksheet/tables/range-twice";
import {
  findHeader,
  type HeaderFound,
  placeIn,
  type Table,
} from "../../worksheet/tables/recognise";
import { assignedIn } from "../../worksheet/tables/recognise-all";
import { usageTables } from "../../worksheet/usage/usage-tables";
import { checkCertificates } from "./check-certificates";
import { checkDates } from "./check-dates";
import { checkRange } from "./check-range";
import { checkSize } from "./check-size";
import { checkUsage } from "./check-usage";
import { type About, type Finding, noText, ofNote, ofProblems } from "./finding";

const dateKind: Text = { en: "as-of date", de: "Stichtag" };

/** Range by range. */
export function checkRanges(
  ranges: readonly RawRange[],
  locale: string | undefined
): readonly Finding[] {
  const steps = checkInSteps(ranges, locale);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same, giving way between steps that take long where there are many rows. */
export function* checkInSteps(
  ranges: readonly RawRange[],
  locale: string | undefined
): Generator<void, readonly Finding[]> {
  const whole = { range: placeIn(ranges[0] ?? { cells: [], number: 1 }), kind: noText };
  const found: Finding[] = [];
  const noting = <T>(about: About, act: (faults: Faults) => T): T | undefined => {
    const faults: Faults = [];
    const result = attempt(faults, () => act(faults));
    found.push(...ofProblems(faults, about));
    return result;
  };
  const sheets = ranges.filter((range) => !isDateCell(range));
  const assigned = noting(whole, () => assignedIn(sheets)) ?? [];
  const headers = sheets.flatMap((range) => findHeader(range, assigned) ?? []);
  const tables: Table[] = [];
  for (const range of sheets) {
    const checked = checkRange(range, assigned);
    found.push(...checked.found);
    if (checked.table !== undefined) tables.push(checked.table);
    yield;
  }
  found.push(...checkSize(sheets), ...checkAssigned(assigned, headers));
  noting(whole, () => refuseRangeTwice(ranges, tables));
  const localeSeparator = localeSeparatorOf(locale);
  const read = noting(whole, (faults) => readSettings(tables, localeSeparator, faults));
  const rules: ReadingRules = {
    dateOrder: read?.settings.dateOrder,
    decimalSeparator: read?.settings.decimalSeparator,
    localeSeparator,
  };
  const dates: Given<Day>[] = [];
  for (const range of ranges.filter(isDateCell)) {
    const about = { range: placeIn(range), kind: dateKind };
    noting(about, () => {
      const date = readDateCell(range, rules);
      dates.push(date);
      found.push({ ...about, column: noText, ...findings.date(dayText(date.value)) });
    });
  }
  const { asOf: dateSet } = read?.settings ?? {};
  const asOf = noting(whole, () => onlyDate(dateSet === undefined ? dates : [dateSet, ...dates]));
  noting(whole, (faults) => {
    const metrics = readMetrics(tables, rules, false, faults);
    found.push(...metrics.notes.map(ofNote));
    for (const { value } of metrics.rows) if (value instanceof Problem) faults.push(value);
  });
  found.push(...checkCertificates(tables, rules, read?.settings, whole));
  found.push(...(read?.notes ?? []).map(ofNote));
  for (const table of usageTables(tables, rules).values())
    found.push(...(yield* checkUsage(table, asOf?.value)));
  for (const table of rules.dateOrder === undefined ? tables : []) {
    yield;
    found.push(...checkDates(table));
  }
  return byRange(found, ranges, headers);
}

/** Settings rows that name a header which no table has. */
function checkAssigned(
  assigned: readonly AssignedHeader[],
  headers: readonly HeaderFound[]
): readonly Finding[] {
  const there = new Set(
    headers.flatMap(({ row }) => row.map((raw) => nameKey(cellText(readCell(raw)))))
  );
  return assigned.flatMap(({ header, place }): Finding[] => {
    if (there.has(nameKey(header))) return [];
    const range = { range: place.range, address: place.address };
    return [
      {
        range,
        kind: noText,
        column: noText,
        cell: place,
        ...findings.assignedNowhere(header),
        fact: { is: "assignedNowhere", header },
      },
    ];
  });
}

/** In the order of the ranges, each finding with the kind of its range. */
function byRange(
  found: readonly Finding[],
  ranges: readonly RawRange[],
  headers: readonly HeaderFound[]
): readonly Finding[] {
  const kinds = new Map(headers.map(({ table }) => [table.range.number, table.kind.label]));
  const order = new Map(ranges.map(({ number }, index) => [number, index]));
  return found
    .map((each) =>
      each.kind === noText ? { ...each, kind: kinds.get(each.range.range) ?? noText } : each
    )
    .sort((one, other) => at(one) - at(other));

  function at({ range }: Finding): number {
    return order.get(range.range) ?? 0;
  }
}

/** Which specializations a table says the partner holds. */
import type { RawRange } from "./inputs";
import { specializationsKind } from "./kinds/specializations";
import { markNotData } from "./not-data";
import { refuseRangeTwice } from "./range-twice";
import { localeSeparatorOf } from "./read-numbers";
import { recogniseAmong } from "./recognise";
import type { HeldSpecialization } from "./renewal-inputs";
import { readBenefits } from "./renewal-values";
import { dayColumn, placeOf, stackTables, textColumn } from "./stack";
import { settleBadCells } from "./unreadable";

/** @throws Problem where a range is no table of specializations, or a cell can't be read */
export function readSpecializations(
  ranges: readonly RawRange[],
  locale: string | undefined
): readonly HeldSpecialization[] {
  const tables = ranges.map((range) => recogniseAmong(range, [specializationsKind]));
  refuseRangeTwice(ranges, tables);
  const stack = stackTables(specializationsKind, tables);
  const names = textColumn(stack, "specialization");
  const benefits = textColumn(stack, "benefits");
  const attained = dayColumn(stack, "attained", { localeSeparator: localeSeparatorOf(locale) });
  const marks = markNotData(stack);
  settleBadCells(
    stack,
    [
      ["specialization", names.bad],
      ["attained", attained.bad],
      ["benefits", benefits.bad],
    ],
    marks,
    false
  );
  const held: HeldSpecialization[] = [];
  names.column.ids.forEach((id, row) => {
    const name = names.column.texts[id];
    if (marks[row] !== 0 || name === undefined) return;
    const day = attained.values[row];
    const text = benefits.column.texts[benefits.column.ids[row] ?? -1];
    const cell = { setting: "Benefits", cell: text, place: placeOf(stack, row, "benefits") };
    held.push({
      name,
      attained: day === undefined || Number.isNaN(day) ? undefined : day,
      benefits: text === undefined ? undefined : readBenefits(cell),
      place: placeOf(stack, row, "specialization"),
    });
  });
  return held;
}

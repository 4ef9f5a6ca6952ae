/** Which specializations a table says the partner holds. */
import type { RawRange } from "../inputs";
import { specializationsKind } from "../kinds/specializations";
import { markNotData } from "../cells/not-data";
import { refuseRangeTwice } from "../tables/range-twice";
import { recognise } from "../tables/recognise";
import type { HeldSpecialization } from "./renewal-inputs";
import { readBenefits } from "./renewal-values";
import { placeOf, stackTables, textColumn } from "../tables/stack";
import { settleBadCells } from "../cells/unreadable";

/** @throws Problem where a range is no table of specializations, or a cell can't be read */
export function readSpecializations(ranges: readonly RawRange[]): readonly HeldSpecialization[] {
  const tables = ranges.map((range) => recognise(range, [], [specializationsKind]));
  refuseRangeTwice(ranges, tables);
  const stack = stackTables(specializationsKind, tables);
  const names = textColumn(stack, "specialization");
  const benefits = textColumn(stack, "benefits");
  const marks = markNotData(stack);
  settleBadCells(
    stack,
    [
      ["specialization", names.bad],
      ["benefits", benefits.bad],
    ],
    marks,
    false
  );
  const held: HeldSpecialization[] = [];
  names.column.ids.forEach((id, row) => {
    const name = names.column.texts[id];
    if (marks[row] !== 0 || name === undefined) return;
    const text = benefits.column.texts[benefits.column.ids[row] ?? -1];
    const cell = { setting: "Benefits", cell: text, place: placeOf(stack, row, "benefits") };
    held.push({
      name,
      benefits: text === undefined ? undefined : readBenefits(cell),
      place: placeOf(stack, row, "specialization"),
    });
  });
  return held;
}

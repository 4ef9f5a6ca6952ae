/** Scores all six designations from the tables in use; one that can't be scored carries its problem instead. */
import { Problem } from "../../core/problem";
import { designations } from "../../rules";
import type { Designation } from "../../rules/types";
import { scoreDesignation } from "../../score/score-designation";
import type { Scorecard } from "../../score/scorecard";
import type { Inputs, RawRange } from "../../worksheet/inputs";
import { settingsKind } from "../../worksheet/kinds/settings";
import { readInputs } from "../../worksheet/read-inputs";
import type { FoundTable } from "../tables/found-table";
import { areaOf, countsFor, type TableChoices } from "../tables/table-choice";

export type Result =
  | {
      readonly state: "scored";
      readonly designation: Designation;
      readonly card: Scorecard;
      /** Whether the tables say anything about the designation. */
      readonly isFed: boolean;
    }
  | { readonly state: "failed"; readonly designation: Designation; readonly problem: Problem };

/** A designation's inputs from the tables that feed it. @throws Problem where they can't be read */
export type InputsOf = (designation: Designation) => Inputs;

/** Nothing where no table in use holds metrics or rows to measure; the same tables are read once, whatever they feed. */
export function inputsOfTables(
  tables: readonly FoundTable[],
  choices: TableChoices,
  locale: string
): InputsOf | undefined {
  const used = tables.filter((table) => countsFor(table, choices));
  if (used.every((table) => table.kind === settingsKind || !feedsAny(table, choices))) {
    return undefined;
  }
  const read = inputsReader(locale);
  return ({ id }) =>
    read(used.filter((table) => !table.needsArea || areaOf(choices, table) === id));
}

/** One designation after the other. */
export function* scoreTables(inputsOf: InputsOf): Generator<Result, void> {
  for (const designation of designations) {
    yield scoreOne(designation, () => inputsOf(designation));
  }
}

function scoreOne(designation: Designation, inputs: () => Inputs): Result {
  try {
    const card = scoreDesignation(designation, inputs(), designations);
    return { state: "scored", designation, card, isFed: isFed(card) };
  } catch (error) {
    if (error instanceof Problem) return { state: "failed", designation, problem: error };
    throw error;
  }
}

function feedsAny(table: FoundTable, choices: TableChoices): boolean {
  return !table.needsArea || areaOf(choices, table) !== undefined;
}

/** Reads the same tables once, however many designations they feed. */
function inputsReader(locale: string): (tables: readonly FoundTable[]) => Inputs {
  const done = new Map<string, Inputs>();
  return (tables) => {
    const key = tables.map((table) => table.id).join("\n");
    const inputs = done.get(key) ?? readInputs(rangesOf(tables), locale);
    done.set(key, inputs);
    return inputs;
  };
}

function rangesOf(tables: readonly FoundTable[]): readonly RawRange[] {
  return tables.map(({ cells, address }, index) => ({ cells, address, number: index + 1 }));
}

function isFed(card: Scorecard): boolean {
  return card.tracks.some((track) =>
    track.metrics.some((metric) => metric.options.some((option) => option.measured !== undefined))
  );
}

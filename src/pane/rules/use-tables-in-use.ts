/** What the workbook's tables in use are, as scores read them, and the rulebook that they are scored by. */
import { useMemo, useSyncExternalStore } from "react";
import { Problem } from "../../core/problem";
import { asOfMonth } from "../../measure/as-of-month";
import { designations, rulebookIds } from "../../rules";
import type { Designation, RulebookId } from "../../rules/types";
import { chooseRulebook } from "../../score/choose-rulebook";
import { type InputsOf, inputsOfTables } from "../score/score-tables";
import { tableKeeperOf } from "../tables/table-keeper";
import { useWorkbook } from "../workbook-context";

export interface TablesInUse {
  /** Absent where there is nothing to score. */
  readonly inputsOf: InputsOf | undefined;
  /** The latest that a designation is scored by; absent where none is. */
  readonly rulebook: RulebookId | undefined;
}

export function useTablesInUse(): TablesInUse {
  const workbook = useWorkbook();
  const keeper = tableKeeperOf(workbook);
  const { found, choices } = useSyncExternalStore(keeper.subscribe, keeper.current);
  return useMemo(() => {
    const inputsOf =
      found.state === "ready" ? inputsOfTables(found.tables, choices, workbook.locale) : undefined;
    const used = new Set(
      designations.map((each) => (inputsOf === undefined ? undefined : rulebookOf(each, inputsOf)))
    );
    return { inputsOf, rulebook: rulebookIds.filter((id) => used.has(id)).at(-1) };
  }, [found, choices, workbook]);
}

function rulebookOf(designation: Designation, inputsOf: InputsOf): RulebookId | undefined {
  try {
    const inputs = inputsOf(designation);
    return chooseRulebook(designation, inputs, asOfMonth(designation, inputs)).rulebook.id;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** The settings tables among a call's ranges, in those cells that the call sees and a reader may write to. */
import type { Inputs } from "../../worksheet/inputs";
import { settingsKind } from "../../worksheet/kinds/settings";
import type { ArgumentValue } from "../formulas/argument-values";
import { partAddress } from "../tables/addresses";
import type { SettingsCells } from "../tables/settings-rows";
import type { Workbook } from "../workbook";

/** Without those that have no cells of their own: constants, and what a formula makes. */
export async function settingsRead(
  { tables }: Inputs,
  args: readonly ArgumentValue[],
  workbook: Workbook
): Promise<readonly SettingsCells[]> {
  const found: SettingsCells[] = [];
  for (const { kind, range } of tables) {
    const { address, cells } = range;
    if (!Object.is(kind, settingsKind) || address === undefined) continue;
    if ((await workbook.spill(address)) !== undefined) continue;
    const goesOn = args.some((each) => each.address === address && each.goesOn === true);
    found.push(goesOn ? withRowBelow({ address, cells }) : { address, cells });
  }
  return found;
}

function withRowBelow({ address, cells }: SettingsCells): SettingsCells {
  const [rows, columns] = [cells.length + 1, cells[0]?.length ?? 1];
  return {
    address: partAddress(address, { row: 0, column: 0, rows, columns }),
    cells: [...cells, []],
  };
}

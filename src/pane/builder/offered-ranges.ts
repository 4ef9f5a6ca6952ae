/** Which tables and names of the workbook a form offers for its ranges. */
import type { Text } from "../../core/language";
import { readTables } from "../tables/read-tables";
import { type Workbook, WorkbookError } from "../workbook";

export interface OfferedRange {
  /** As the formula writes it: a table by its name, with its header row. */
  readonly reference: string;
  readonly name: string;
  /** What the table is recognised as, and how many rows it has below its header. */
  readonly kind?: Text;
  readonly rows?: number;
}

export interface Offers {
  readonly ranges: readonly OfferedRange[];
  /** Of all tables of the workbook, recognised or not. */
  readonly tables: readonly string[];
}

export const nothingOffered: Offers = { ranges: [], tables: [] };

export async function offeredRanges(workbook: Workbook): Promise<Offers> {
  try {
    const [found, tables, names] = await Promise.all([
      readTables(workbook, () => false),
      workbook.tables(),
      workbook.names(),
    ]);
    const recognised = found.map(({ address, kind, rows }) => {
      const table = tables.find((each) => each.address === address);
      const reference = table === undefined ? address : `${table.name}[#All]`;
      return { reference, name: table?.name ?? address, kind: kind.label, rows };
    });
    const known = names
      .filter(({ sheet }) => sheet === undefined)
      .map(({ name }) => ({ reference: name, name }));
    return { ranges: [...recognised, ...known], tables: tables.map(({ name }) => name) };
  } catch (error) {
    // The form can be filled without; what the host refuses it will say again at the result.
    if (error instanceof WorkbookError) return nothingOffered;
    throw error;
  }
}

/** Reads formulas, without those that cells inside a spill show although they have none. */
import { rangeAt } from "./range-at";
import { readCells } from "./read-cells";
import { coversCell, knowsSpills, loadSpills } from "./spills";

export async function readFormulas(
  context: Excel.RequestContext,
  address: string
): Promise<readonly (readonly string[])[]> {
  const cells = await readCells(context, address, "formulas");
  const formulas = cells.map((row) =>
    row.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? cell : ""))
  );
  if (knowsSpills()) await dropSpilled(context, address, formulas);
  return formulas;
}

interface Formula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * What Excel gives as the formula of a spilled cell is not documented. Where it is the one that spills, it fills a block; so
 * the first cell of each block of equal formulas is asked what it belongs to, until no block is left.
 */
async function dropSpilled(
  context: Excel.RequestContext,
  address: string,
  formulas: string[][]
): Promise<void> {
  const range = rangeAt(context, address);
  range.load("rowIndex,columnIndex,hasSpill");
  await context.sync();
  // It is null where only some cells spill, which its type doesn't say.
  const hasSpill: unknown = range.hasSpill;
  if (hasSpill === false) return;
  const { rowIndex, columnIndex, worksheet } = range;
  let open = formulas.flatMap((row, r) =>
    row.flatMap((text, c): readonly Formula[] =>
      text === "" ? [] : [{ row: rowIndex + r, column: columnIndex + c, text }]
    )
  );
  while (open.length > 0) {
    const blocks = blocksOfEqual(open).filter(
      ([{ row, column }, ...others]) =>
        others.length > 0 || row === rowIndex || column === columnIndex
    );
    const spills = await loadSpills(
      context,
      blocks.map(([first]) => worksheet.getCell(first.row, first.column))
    );
    open = blocks.flatMap((block, index) => {
      const spill = spills[index];
      if (spill === undefined) return [];
      const inside = block.filter(({ row, column }) => coversCell(spill, row, column));
      for (const { row, column } of inside) {
        const line = formulas[row - rowIndex];
        const isAnchor = row === spill.row && column === spill.column;
        if (line !== undefined && !isAnchor) line[column - columnIndex] = "";
      }
      return block.filter((cell) => !inside.includes(cell));
    });
  }
}

/** @param formulas Row by row. */
function blocksOfEqual(
  formulas: readonly Formula[]
): readonly (readonly [Formula, ...Formula[]])[] {
  const blockAt = new Map<string, [Formula, ...Formula[]]>();
  for (const formula of formulas) {
    const { row, column, text } = formula;
    const block = [`${row - 1},${column}`, `${row},${column - 1}`]
      .map((neighbour) => blockAt.get(neighbour))
      .find((neighbours) => neighbours?.[0].text === text);
    block?.push(formula);
    blockAt.set(`${row},${column}`, block ?? [formula]);
  }
  return [...new Set(blockAt.values())];
}

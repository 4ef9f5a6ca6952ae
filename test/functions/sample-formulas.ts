/** Runs formulas with SPD functions over the sample workbook's plain cells, as a host would. */
import { callFunction } from "../../src/functions";
import { sampleSheets } from "../../src/functions/sample-workbook";

/** A number, a text in quotes, or a range such as `Metrics!A3:E44`. */
const argument =
  /\s*(?:(?<number>-?[\d.]+)|"(?<text>[^"]*)"|(?<sheet>\w+)!(?<from>[A-Z]+\d+):(?<to>[A-Z]+\d+))\s*(?:,|$)/y;

export function runFormula(formula: string): unknown {
  const [, id, list] = /^=SPD\.(\w+)\((.*)\)$/s.exec(formula) ?? [];
  if (id === undefined || list === undefined) throw new Error(`Not an SPD formula: ${formula}`);
  const args: unknown[] = [];
  const addresses: (string | undefined)[] = [];
  argument.lastIndex = 0;
  while (argument.lastIndex < list.length) {
    const { number, text, sheet, from, to } = argument.exec(list)?.groups ?? {};
    if (number !== undefined) args.push(Number(number));
    else if (text !== undefined) args.push(text);
    else if (sheet !== undefined && from !== undefined && to !== undefined)
      args.push(cellsOf(sheet, from, to));
    else throw new Error(`Not understood in ${formula}: ${list.slice(argument.lastIndex)}`);
    addresses.push(sheet === undefined ? undefined : `${sheet}!${from ?? ""}:${to ?? ""}`);
  }
  return callFunction(id, args, { addresses });
}

function cellsOf(sheet: string, from: string, to: string): unknown[][] {
  const cells = sampleSheets().find(({ name }) => name === sheet)?.cells;
  if (cells === undefined) throw new Error(`The sample has no sheet ${sheet}`);
  const [first, last] = [corner(from), corner(to)];
  return Array.from({ length: last.row - first.row + 1 }, (_, row) =>
    Array.from(
      { length: last.column - first.column + 1 },
      (__, column) => cells[first.row + row]?.[first.column + column] ?? ""
    )
  );
}

function corner(cell: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

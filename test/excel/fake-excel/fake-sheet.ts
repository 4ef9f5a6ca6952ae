/** One sheet of the fake: contents as typed, values as calculated, formats, and what was done to its looks. */
import { type Block, common } from "./block";
import { HostError } from "./fake-context";

type Content = string | number | boolean;
type ReadOther = (sheet: string, row: number, column: number) => Content;

export class FakeSheet {
  isVisible = true;
  isProtected = false;
  standardWidth: number | undefined;
  readonly formats = new Map<string, string>();
  readonly bold: string[] = [];
  readonly fitted: Block[] = [];
  /** `Sheet!A1 in #0000FF`, `Sheet!A1 on #FFFFFF`. */
  readonly colours: string[] = [];
  /** In points, by column. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly wrapped: string[] = [];
  readonly validations = new Map<string, Readonly<Record<string, unknown>>>();
  readonly page: Record<string, unknown> = {};
  frozenRows = 0;
  private readonly spills = new Map<string, Block>();
  private readonly contents = new Map<string, Content>();

  constructor(
    readonly name: string,
    private readonly readOther: ReadOther
  ) {}

  /** The smallest block around all contents and results. */
  get used(): Block | undefined {
    const cells = [
      ...[...this.contents.keys()].map((key) => key.split(",").map(Number)),
      ...[...this.spills.values()].map((spill) => [
        spill.row + spill.rows - 1,
        spill.column + spill.columns - 1,
      ]),
    ];
    if (cells.length === 0) return undefined;
    const bounds = (at: number): [number, number] => {
      const all = cells.map((cell) => cell[at] ?? 0);
      return [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
    };
    const [[row, lastRow], [column, lastColumn]] = [bounds(0), bounds(1)];
    return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  }

  put(row: number, column: number, content: unknown): void {
    if (this.isProtected) throw new HostError("AccessDenied");
    // As Excel's API does: null leaves the cell as it was.
    if (content === null) return;
    const key = `${row},${column}`;
    if (content === "") this.contents.delete(key);
    else if (typeof content === "string") this.contents.set(key, this.typed(key, content));
    else if (typeof content === "number" || typeof content === "boolean")
      this.contents.set(key, content);
    else throw new HostError("InvalidArgument");
    // As much as the tests spill: SEQUENCE, whose results count from 1.
    const typed = String(this.contents.get(key) ?? "");
    const [, rows, columns] = /^=SEQUENCE\((\d+),(\d+)\)$/.exec(typed) ?? [];
    if (rows === undefined) this.spills.delete(key);
    else this.spills.set(key, { row, column, rows: Number(rows), columns: Number(columns) });
  }

  /** Inside a spill the formula that spills, which is the most that Excel may give. */
  content(row: number, column: number): Content {
    const own = this.contents.get(`${row},${column}`);
    const spill = own === undefined ? this.spillAt(row, column) : undefined;
    return own ?? (spill === undefined ? "" : this.content(spill.row, spill.column));
  }

  spillAt(row: number, column: number): Block | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return [...this.spills.values()].find((block) => common(block, cell) !== undefined);
  }

  value(row: number, column: number): Content {
    const spill = this.spillAt(row, column);
    if (spill !== undefined) return (row - spill.row) * spill.columns + column - spill.column + 1;
    const content = this.content(row, column);
    return typeof content === "string" && content.startsWith("=")
      ? this.calculate(content.slice(1))
      : content;
  }

  /** Text becomes what Excel takes it for, unless the cell is text already. */
  private typed(key: string, text: string): Content {
    if (this.formats.get(key) === "@" || text.startsWith("=")) return text;
    const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text) ?? [];
    if (day === undefined)
      return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
    return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  }

  /** As much as the tests type: a product, a sum of two, or SUM of a column of another sheet. */
  private calculate(formula: string): Content {
    const sum = /^SUM\((?:(\w+)|'([^']+)')!([A-Z])(\d+):\3(\d+)\)$/.exec(formula);
    if (sum !== null) {
      const [, plain, quoted, letter = "", from, to] = sum;
      const sheet = plain ?? quoted ?? "";
      const rows = Array.from(
        { length: Number(to) - Number(from) + 1 },
        (_, index) => Number(from) - 1 + index
      );
      return rows.reduce(
        (total, row) => total + Number(this.readOther(sheet, row, letter.charCodeAt(0) - 65)),
        0
      );
    }
    const [, left = "", operator, right = ""] = /^(\w+)([+*])(\w+)$/.exec(formula) ?? [];
    if (operator === undefined) return "#NAME?";
    const [a, b] = [this.operand(left), this.operand(right)];
    return operator === "+" ? a + b : a * b;
  }

  private operand(text: string): number {
    const [, letter, row] = /^([A-Z])(\d+)$/.exec(text) ?? [];
    return letter === undefined
      ? Number(text)
      : Number(this.value(Number(row) - 1, letter.charCodeAt(0) - 65));
  }
}

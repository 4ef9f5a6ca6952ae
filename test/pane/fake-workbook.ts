/** A workbook in memory, to drive the pane without a spreadsheet. */
import { columnLetters, cornerOf } from "../../src/core/place";
import {
  type Area,
  type CellValue,
  type NamedArea,
  type NewSheet,
  type Selection,
  type Unsubscribe,
  type Workbook,
  WorkbookError,
} from "../../src/pane/workbook";

type Rows = readonly (readonly CellValue[])[];
type Call = "sheets" | "tables" | "read" | "insertSheets" | "select" | "setting" | "saveSetting";

/** Every sheet begins in A1; formulas stay text. */
export class FakeWorkbook implements Workbook {
  readonly settings = new Map<string, string>();
  /** Addresses in the order in which they were read. */
  readonly reads: string[] = [];
  /** Calls that the host refuses, and what it says. */
  readonly refused = new Map<Call, string>();
  /** What a reading waits for before it delivers the cells as they were when it began. */
  delay: Promise<void> = Promise.resolve();
  private readonly content = new Map<string, CellValue[][]>();
  private readonly named: { readonly name: string; readonly address: string }[] = [];
  private readonly changeListeners = new Set<() => void>();
  private readonly selectionListeners = new Set<() => void>();
  private selected = "";

  constructor(
    sheets: Readonly<Record<string, Rows>> = {},
    readonly locale = "en-US"
  ) {
    for (const [name, rows] of Object.entries(sheets)) this.addSheet(name, rows);
  }

  /** Makes cells a table of the workbook. */
  nameTable(name: string, address: string): void {
    this.named.push({ name, address });
    this.tellChange();
  }

  async sheets(): Promise<readonly Area[]> {
    await this.answer("sheets");
    return [...this.content].flatMap(([sheet, rows]) => {
      const columns = Math.max(0, ...rows.map((row) => row.length));
      const address = `${quoted(sheet)}!A1:${cellName(rows.length - 1, columns - 1)}`;
      return columns === 0 ? [] : [{ address, sheet, rows: rows.length, columns }];
    });
  }

  async tables(): Promise<readonly NamedArea[]> {
    await this.answer("tables");
    return this.named.map(({ name, address }) => {
      const { sheet, rows, columns } = this.locate(address);
      return { name, address, sheet, rows, columns };
    });
  }

  async read(address: string): Promise<Rows> {
    this.reads.push(address);
    await this.answer("read");
    const { sheet, row, column, rows, columns } = this.locate(address);
    const content = this.content.get(sheet) ?? [];
    const cells = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => content[row + r]?.[column + c] ?? "")
    );
    await this.delay;
    return cells;
  }

  async write(address: string, cells: Rows): Promise<void> {
    const { sheet, row, column, rows, columns } = this.locate(address);
    if (cells.length !== rows || cells.some((line) => line.length !== columns)) {
      throw new WorkbookError(`${address} has another size.`);
    }
    const content = this.content.get(sheet) ?? [];
    cells.forEach((values, r) => {
      while (content.length <= row + r) content.push([]);
      const line = content[row + r] ?? [];
      values.forEach((value, c) => {
        while (line.length < column + c) line.push("");
        line[column + c] = value;
      });
    });
    this.tellChange();
  }

  async insertSheets(sheets: readonly NewSheet[]): Promise<readonly string[]> {
    await this.answer("insertSheets");
    const names = sheets.map(({ name, cells }) => this.addSheet(name, cells));
    const [first] = names;
    if (first !== undefined) this.selected = `${quoted(first)}!A1`;
    this.tellChange();
    return names;
  }

  selection(): Promise<Selection> {
    const { sheet, row, column } = this.locate(this.selected);
    const content = this.content.get(sheet)?.[row]?.[column];
    const formula = typeof content === "string" && content.startsWith("=") ? content : "";
    return Promise.resolve({ address: this.selected, sheet, formula });
  }

  async select(address: string): Promise<void> {
    await this.answer("select");
    this.selected = address;
    for (const listener of this.selectionListeners) listener();
  }

  onSelection(listener: () => void): Unsubscribe {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  onChange(listener: () => void): Unsubscribe {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  async setting(name: string): Promise<string | undefined> {
    await this.answer("setting");
    return this.settings.get(name);
  }

  async saveSetting(name: string, value: string): Promise<void> {
    await this.answer("saveSetting");
    this.settings.set(name, value);
  }

  private addSheet(name: string, rows: Rows): string {
    const free = (number: number): string => {
      const candidate = number === 1 ? name : `${name} ${number}`;
      return this.content.has(candidate) ? free(number + 1) : candidate;
    };
    const taken = free(1);
    this.content.set(
      taken,
      rows.map((row) => [...row])
    );
    return taken;
  }

  private answer(call: Call): Promise<void> {
    const reason = this.refused.get(call);
    return reason === undefined ? Promise.resolve() : Promise.reject(new WorkbookError(reason));
  }

  private tellChange(): void {
    for (const listener of this.changeListeners) listener();
  }

  private locate(address: string) {
    const end = address.lastIndexOf("!");
    const sheet = address.slice(0, end).replace(/^'|'$/g, "").replaceAll("''", "'");
    const [from = "", to = from] = address.slice(end + 1).split(":");
    const [first, last] = [cornerOf(from), cornerOf(to)];
    if (first === undefined || last === undefined || !this.content.has(sheet)) {
      throw new WorkbookError(`There is no ${address}.`);
    }
    const { row, column } = first;
    return { sheet, row, column, rows: last.row - row + 1, columns: last.column - column + 1 };
  }
}

function quoted(sheet: string): string {
  return /^\w+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

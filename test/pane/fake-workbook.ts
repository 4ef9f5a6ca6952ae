/** A workbook in memory, to drive the pane without a spreadsheet. */
import { settleSheets } from "../../src/pane/inserting/settle-sheets";
import {
  type Area,
  type CellValue,
  type DefinedName,
  type NamedArea,
  type NewCells,
  type NewSheet,
  type Selection,
  type Spill,
  type Unsubscribe,
  type Workbook,
  WorkbookError,
} from "../../src/pane/workbook";
import { beginsIn, type Cells, cellName, quoted, readCells } from "./fake-addresses";

type Rows = readonly (readonly CellValue[])[];
type Call =
  | "sheets"
  | "tables"
  | "read"
  | "formulas"
  | "names"
  | "write"
  | "insertSheets"
  | "select"
  | "setting"
  | "saveSetting";

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
  /** Why the workbook was changed, change by change. */
  readonly actions: string[] = [];
  /** What the spreadsheet would fill with the results of formulas: blocks that begin with the formula's cell. */
  readonly spills: string[] = [];
  private readonly definedNames: DefinedName[] = [];
  private readonly protectedNames = new Set<string>();
  private readonly hiddenNames = new Set<string>();
  private readonly named: { readonly name: string; readonly address: string }[] = [];
  private readonly changeListeners = new Set<(sheet?: string) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private selected = "";
  /** The active one of the selected cells, where it isn't the first. */
  activeCell: string | undefined;

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

  /** Gives cells a name, known in the whole workbook or on one sheet only. */
  nameCells(name: string, address: string, sheet?: string): void {
    this.definedNames.push({ name, address, ...(sheet === undefined ? {} : { sheet }) });
  }

  protect(sheet: string): void {
    this.protectedNames.add(sheet);
  }

  hide(sheet: string): void {
    this.hiddenNames.add(sheet);
  }

  async sheets(which?: "all"): Promise<readonly Area[]> {
    await this.answer("sheets");
    return [...this.content].flatMap(([sheet, rows]) => {
      if (which !== "all" && this.hiddenNames.has(sheet)) return [];
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

  async formulas(address: string): Promise<readonly (readonly string[])[]> {
    await this.answer("formulas");
    const { sheet, row, column, rows, columns } = this.locate(address);
    const content = this.content.get(sheet) ?? [];
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => formulaOf(content[row + r]?.[column + c]))
    );
  }

  async names(): Promise<readonly DefinedName[]> {
    await this.answer("names");
    return this.definedNames;
  }

  async spill(address: string): Promise<Spill | undefined> {
    const cell = this.locate(address);
    const found = this.spills
      .map((spilled) => ({ address: spilled, ...this.locate(spilled) }))
      .find((spilled) => beginsIn(cell, spilled));
    if (found === undefined) return undefined;
    const { sheet, row, column, rows, columns } = found;
    const anchor = `${quoted(sheet)}!${cellName(row, column)}`;
    return { address: found.address, sheet, rows, columns, anchor };
  }

  async protectedSheets(): Promise<readonly string[]> {
    return [...this.protectedNames];
  }

  write(address: string, cells: Rows, action = "test"): Promise<void> {
    return this.writeAll([{ address, cells }], action);
  }

  async writeAll(blocks: readonly NewCells[], action = "test"): Promise<void> {
    await this.answer("write");
    const places = blocks.map(({ address, cells }) => ({
      ...this.locate(address),
      address,
      cells,
    }));
    for (const { address, sheet, rows, columns, cells } of places) {
      if (this.protectedNames.has(sheet)) throw new WorkbookError(`${sheet} is protected.`);
      if (cells.length !== rows || cells.some((line) => line.length !== columns)) {
        throw new WorkbookError(`${address} has another size.`);
      }
    }
    for (const { sheet, row, column, cells } of places) this.put(sheet, row, column, cells);
    this.actions.push(action);
    for (const sheet of new Set(places.map((place) => place.sheet))) this.tellChange(sheet);
  }

  async insertSheets(sheets: readonly NewSheet[], action = "test"): Promise<readonly string[]> {
    await this.answer("insertSheets");
    const settled = settleSheets(sheets, {
      sheets: [...this.content.keys()],
      names: [...this.named, ...this.definedNames].map(({ name }) => name),
    });
    for (const { name, cells, tables = [] } of settled) {
      this.addSheet(name, cells);
      for (const table of tables) {
        this.named.push({ name: table.name, address: `${quoted(name)}!${table.cells}` });
      }
    }
    const [first] = settled;
    if (first !== undefined) this.selected = `${quoted(first.name)}!A1`;
    this.actions.push(action);
    this.tellChange();
    return settled.map(({ name }) => name);
  }

  async selection(): Promise<Selection> {
    const { sheet, row, column } = this.locate(this.activeCell ?? this.selected);
    const formula = formulaOf(this.content.get(sheet)?.[row]?.[column]);
    const cell = `${quoted(sheet)}!${cellName(row, column)}`;
    return { address: this.selected, sheet, cell, formula };
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

  onChange(listener: (sheet?: string) => void): Unsubscribe {
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
    this.actions.push(name);
  }

  private addSheet(name: string, rows: Rows): void {
    if (this.selected === "") this.selected = `${quoted(name)}!A1`;
    this.content.set(
      name,
      rows.map((row) => [...row])
    );
  }

  private put(sheet: string, row: number, column: number, cells: Rows): void {
    const content = this.content.get(sheet) ?? [];
    cells.forEach((values, r) => {
      while (content.length <= row + r) content.push([]);
      const line = content[row + r] ?? [];
      values.forEach((value, c) => {
        while (line.length < column + c) line.push("");
        line[column + c] = value;
      });
    });
  }

  private answer(call: Call): Promise<void> {
    const reason = this.refused.get(call);
    return reason === undefined ? Promise.resolve() : Promise.reject(new WorkbookError(reason));
  }

  private tellChange(sheet?: string): void {
    for (const listener of this.changeListeners) listener(sheet);
  }

  private locate(address: string): Cells {
    const cells = readCells(address);
    if (!this.content.has(cells.sheet)) throw new WorkbookError(`There is no ${address}.`);
    return cells;
  }
}

function formulaOf(content: CellValue | undefined): string {
  return typeof content === "string" && content.startsWith("=") ? content : "";
}

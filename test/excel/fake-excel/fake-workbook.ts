/** The workbook behind the fake of Excel: sheets with cells, tables, settings, a selection, and who listens. */
import { type Block, readBlock } from "./block";
import { HostError } from "./fake-context";
import { FakeSheet } from "./fake-sheet";

export const eventNames = [
  "onChanged",
  "onCalculated",
  "onAdded",
  "onDeleted",
  "onActivated",
  "onSelectionChanged",
  "tables.onChanged",
  "tables.onAdded",
  "tables.onDeleted",
] as const;
export type EventName = (typeof eventNames)[number];
export type Handler = (args: { readonly worksheetId?: string }) => Promise<unknown>;

interface Name {
  readonly name: string;
  /** Of the cells that it means; a name may mean a number instead. */
  readonly address: string | undefined;
  /** The only sheet that knows it. */
  readonly scope?: string;
  readonly isHidden?: boolean;
}

export class FakeWorkbook {
  readonly sheets: FakeSheet[] = [];
  readonly tables: { name: string; readonly sheet: string; readonly cells: string }[] = [];
  readonly names: Name[] = [];
  /** The newest set of its interface that this Excel has. */
  apiVersion = "1.20";
  readonly settings = new Map<string, unknown>();
  selection: readonly { readonly sheet: string; readonly block: Block }[] = [];
  /** The active one of the selected cells, where it isn't the first. */
  activeCell: Block | undefined;
  culture: string | undefined = "en-US";
  /** While a user types in a cell: until when. */
  editing: Promise<void> | undefined;
  readonly handlers = new Map<EventName, Set<Handler>>(eventNames.map((name) => [name, new Set()]));
  private readonly events: { readonly name: EventName; readonly sheet: string | undefined }[] = [];

  add(name: string): FakeSheet {
    const sheet = new FakeSheet(name, (other, row, column) => this.sheet(other).value(row, column));
    if (this.sheets.some((each) => each.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError("ItemAlreadyExists");
    }
    this.sheets.push(sheet);
    if (this.selection.length === 0) this.selection = [{ sheet: name, block: readBlock("A1") }];
    return sheet;
  }

  sheet(name: string): FakeSheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  }

  activate(name: string): void {
    if (this.selection[0]?.sheet === name) return;
    this.selection = [{ sheet: name, block: readBlock("A1") }];
    this.happened("onActivated");
  }

  /** Listeners hear of it once the request that caused it is answered. */
  happened(...names: EventName[]): void {
    this.events.push(...names.map((name) => ({ name, sheet: undefined })));
  }

  /** The same with the sheet that it happened on. */
  happenedOn(sheet: string, ...names: EventName[]): void {
    this.events.push(...names.map((name) => ({ name, sheet })));
  }

  raiseEvents(): void {
    for (const { name, sheet } of this.events.splice(0)) {
      const args = sheet === undefined ? {} : { worksheetId: idOf(sheet) };
      for (const handler of this.handlers.get(name) ?? []) void handler(args);
    }
  }
}

/** What Excel calls a sheet in events. */
export function idOf(sheet: string): string {
  return `{${sheet}}`;
}

/** Keeps the renewal in step with the workbook, and writes what the form changes. */
import { settingsSheet } from "../../renewal/settings-sheet";
import { type CellValue, type Unsubscribe, type Workbook, WorkbookError } from "../workbook";
import { readRenewalTables, type RenewalReading, valueAddress } from "./compute-renewal";
import { type Field, fieldGroups } from "./fields";
import { findRenewalTables, type RenewalTables, type SettingsTable } from "./find-tables";

/** One change of a cell may be told several times. */
const settlingMilliseconds = 200;
const chosenSetting = "renewal";

export type RenewalView =
  | { readonly state: "loading" }
  /** The host has refused, and says why. */
  | { readonly state: "refused"; readonly reason: string }
  /** A mistake of ours. */
  | { readonly state: "broken"; readonly error: unknown }
  /** Without a reading the workbook has no settings of a renewal. */
  | {
      readonly state: "ready";
      readonly tables: RenewalTables;
      readonly reading: RenewalReading | undefined;
    };

export class RenewalKeeper {
  private view: RenewalView = { state: "loading" };
  private listener: (() => void) | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;
  /** Counts the readings begun; only the latest may be shown. */
  private latest = 0;

  constructor(private readonly workbook: Workbook) {}

  readonly current = (): RenewalView => this.view;

  /** Reads, and follows changes until it is unsubscribed. */
  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.listener = listener;
    const stop = this.workbook.onChange(() => {
      clearTimeout(this.settling);
      this.settling = setTimeout(() => void this.refresh(), settlingMilliseconds);
    });
    void this.refresh();
    return () => {
      clearTimeout(this.settling);
      stop();
      this.latest++;
      this.listener = undefined;
    };
  };

  readonly refresh = async (): Promise<void> => {
    const reading = ++this.latest;
    try {
      const view = await this.read();
      if (reading === this.latest) this.show(view);
    } catch (error) {
      if (reading !== this.latest) return;
      const isRefusal = error instanceof WorkbookError;
      this.show(
        isRefusal ? { state: "refused", reason: error.message } : { state: "broken", error }
      );
    }
  };

  /** Gives the cell that was written. */
  readonly write = async (field: Field, value: CellValue): Promise<string> => {
    if (this.view.state !== "ready" || this.view.reading === undefined) {
      throw new RangeError(`No table has a row for ${field.setting}`);
    }
    const { table } = this.view.reading;
    const row = table.rows.get(field.id);
    const address = valueAddress(table, row ?? table.cells.length);
    if (row === undefined) {
      const block = addedRow(table, field.setting, value);
      await this.workbook.write(block.address, block.cells, "writeSetting");
    } else {
      await this.workbook.write(address, [[value]], "writeSetting");
    }
    await this.refresh();
    return address;
  };

  /** Adds a sheet with a row for everything, with the values of the table that is shown. */
  readonly insertSettings = async (): Promise<void> => {
    const reading = this.view.state === "ready" ? this.view.reading : undefined;
    const values = fieldGroups.flatMap(({ fields }) =>
      fields.map(({ id, setting }) => [setting, reading?.fields.get(id)?.cell ?? null] as const)
    );
    const [name] = await this.workbook.insertSheets(
      [settingsSheet(Object.fromEntries(values))],
      "insertSettings"
    );
    if (name !== undefined) await this.choose(`${name} 1`);
  };

  readonly choose = async (id: string): Promise<void> => {
    await this.workbook.saveSetting(chosenSetting, id);
    await this.refresh();
  };

  private async read(): Promise<RenewalView> {
    const [tables, chosen] = await Promise.all([
      findRenewalTables(this.workbook),
      this.workbook.setting(chosenSetting),
    ]);
    const { settings } = tables;
    const table = settings.find(({ id }) => id === chosen) ?? settings[0];
    if (table === undefined) return { state: "ready", tables, reading: undefined };
    const formulas = await this.workbook.formulas(table.address);
    const reading = readRenewalTables(tables, table, formulas, this.workbook.locale);
    return { state: "ready", tables, reading };
  }

  private show(view: RenewalView): void {
    this.view = view;
    this.listener?.();
  }
}

/** The cells below a table that make one row more. */
function addedRow(table: SettingsTable, setting: string, value: CellValue) {
  const { columns, cells } = table;
  const [left, right] = [
    Math.min(columns.setting, columns.value),
    Math.max(columns.setting, columns.value),
  ];
  const shifted = (column: number): string =>
    valueAddress({ ...table, columns: { ...columns, value: column } }, cells.length);
  const line = Array.from({ length: right - left + 1 }, (_, index): CellValue =>
    left + index === columns.setting ? setting : left + index === columns.value ? value : null
  );
  const end = shifted(right);
  return { address: `${shifted(left)}:${end.slice(end.lastIndexOf("!") + 1)}`, cells: [line] };
}

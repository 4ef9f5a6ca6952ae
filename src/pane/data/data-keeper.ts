/** Keeps what CHECK says in step with the workbook's tables. */
import { turn } from "../tables/read-cells";
import { type TableKeeper, tableKeeperOf, type TablesView } from "../tables/table-keeper";
import type { Unsubscribe, Workbook } from "../workbook";
import { type CheckedTable, checkTables } from "./check-tables";

export interface DataView extends TablesView {
  /** Of the tables as they were last read; `undefined` before the first. */
  readonly checked: readonly CheckedTable[] | undefined;
}

export class DataKeeper {
  readonly tables: TableKeeper;
  private view: DataView;
  private listener: (() => void) | undefined;
  /** What is checked, or being checked. */
  private from: Pick<TablesView, "found" | "choices"> | undefined;

  constructor(private readonly workbook: Workbook) {
    this.tables = tableKeeperOf(workbook);
    this.view = { ...this.tables.current(), found: { state: "loading" }, checked: undefined };
  }

  readonly current = (): DataView => this.view;

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.listener = listener;
    const stop = this.tables.subscribe(this.follow);
    this.follow();
    return () => {
      stop();
      this.listener = undefined;
      this.from = undefined;
    };
  };

  private readonly follow = (): void => {
    const view = this.tables.current();
    this.show(view);
    const { found, choices } = view;
    const isKnown = this.from?.found === found && this.from.choices === choices;
    if (found.state !== "ready" || isKnown) return;
    const from = { found, choices };
    this.from = from;
    this.check(from).catch((error: unknown) => this.show({ found: { state: "broken", error } }));
  };

  private async check(from: NonNullable<DataKeeper["from"]>): Promise<void> {
    if (from.found.state !== "ready") return;
    const checking = checkTables(from.found.tables, from.choices, this.workbook.locale);
    for (;;) {
      await turn();
      if (this.from !== from) return;
      const step = checking.next();
      if (step.done !== true) continue;
      this.show({ checked: step.value });
      return;
    }
  }

  private show(change: Partial<DataView>): void {
    this.view = { ...this.view, ...change };
    this.listener?.();
  }
}

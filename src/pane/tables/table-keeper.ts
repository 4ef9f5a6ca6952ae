/** Keeps the workbook's tables in step with it: reads them again after each change, and never shows an older reading over a newer. */
import { reasonOf } from "../reason";
import { type Unsubscribe, type Workbook, WorkbookError } from "../workbook";
import { AreaCells } from "./area-cells";
import type { FoundTable } from "./found-table";
import { type Progress, readTables } from "./read-tables";
import {
  choicesSetting,
  choicesText,
  isUsed,
  readChoices,
  type TableChoice,
  type TableChoices,
} from "./table-choice";

/** One change of a cell may be told several times. */
const settlingMilliseconds = 200;

export type TablesState =
  | { readonly state: "loading" }
  /** The host has refused, and says why. */
  | { readonly state: "refused"; readonly reason: string }
  /** A mistake of ours. */
  | { readonly state: "broken"; readonly error: unknown }
  | { readonly state: "ready"; readonly tables: readonly FoundTable[] };

export interface TablesView {
  readonly found: TablesState;
  readonly choices: TableChoices;
  /** Why the last choice couldn't be saved. */
  readonly unsaved: string | undefined;
  /** While big tables are being read. */
  readonly progress: Progress | undefined;
  /** The user has stopped the reading of big tables; it stays so until told otherwise. */
  readonly isStopped: boolean;
}

export class TableKeeper {
  private view: TablesView = {
    found: { state: "loading" },
    choices: {},
    unsaved: undefined,
    progress: undefined,
    isStopped: false,
  };
  private readonly cells: AreaCells;
  private readonly listeners = new Set<() => void>();
  /** Settled once the choices made in an earlier session are known. */
  private saved: Promise<void> | undefined;
  private reading: AbortController | undefined;
  /** Something changed while a reading went on. */
  private isStale = false;
  private settling: ReturnType<typeof setTimeout> | undefined;
  /** A big table has to be read again, which took this long the last time. */
  private isBigStale = false;
  private bigTook = 0;
  private stopFollowing: Unsubscribe | undefined;

  constructor(private readonly workbook: Workbook) {
    this.cells = new AreaCells(workbook);
  }

  readonly current = (): TablesView => this.view;

  /** Reads, and follows changes as long as somebody listens. */
  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.listeners.add(listener);
    const isFirst = this.listeners.size === 1;
    if (isFirst) this.stopFollowing = this.workbook.onChange(this.onChange);
    // A view that is shown again after a mistake of ours gets a new try.
    if (isFirst || this.view.found.state === "broken") {
      this.show({ found: { state: "loading" } });
      this.refresh();
    }
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      clearTimeout(this.settling);
      this.stopFollowing?.();
      this.reading?.abort();
      this.reading = undefined;
      this.cells.forget(undefined);
    };
  };

  /** Reads everything again. */
  readonly refresh = (): void => {
    this.cells.forget(undefined);
    this.begin();
  };

  /** Stops reading big tables; what is read stays. */
  readonly stop = (): void => {
    this.show({ isStopped: true, progress: undefined });
    this.begin();
  };

  /** Reads the tables that were left out by stopping. */
  readonly resume = (): void => {
    this.show({ isStopped: false });
    this.begin();
  };

  readonly choose = (id: string, choice: TableChoice): void => {
    const choices = { ...this.view.choices, [id]: { ...this.view.choices[id], ...choice } };
    this.show({ choices, unsaved: undefined });
    this.workbook
      .saveSetting(choicesSetting, choicesText(choices))
      .catch((error: unknown) => this.show({ unsaved: reasonOf(error) }));
    this.begin();
  };

  /** A long reading goes on to its end, and the next one begins no sooner than the last one took. */
  private readonly onChange = (sheet?: string): void => {
    this.isBigStale = this.cells.forget(sheet) || this.isBigStale;
    if (this.view.progress === undefined) this.beginLater();
    else this.isStale = true;
  };

  private beginLater(): void {
    clearTimeout(this.settling);
    const quiet = this.isBigStale
      ? Math.max(settlingMilliseconds, this.bigTook)
      : settlingMilliseconds;
    this.settling = setTimeout(this.begin, quiet);
  }

  private readonly begin = (): void => {
    clearTimeout(this.settling);
    this.reading?.abort();
    const reading = new AbortController();
    this.reading = reading;
    this.isStale = false;
    this.isBigStale = false;
    this.read(reading).catch((error: unknown) => {
      if (this.reading !== reading) return;
      const isRefusal = error instanceof WorkbookError;
      this.show({
        found: isRefusal ? { state: "refused", reason: error.message } : { state: "broken", error },
        progress: undefined,
      });
    });
  };

  private async read(reading: AbortController): Promise<void> {
    await (this.saved ??= this.readSaved());
    const { choices, isStopped } = this.view;
    if (isStopped) reading.abort();
    const began = performance.now();
    const tables = await readTables(this.workbook, (id) => isUsed(choices, id), {
      cells: this.cells,
      signal: reading.signal,
      onProgress: (progress) => {
        if (this.reading === reading && !isStopped) this.show({ progress });
      },
    });
    if (this.reading !== reading) return;
    if (this.view.progress !== undefined) this.bigTook = performance.now() - began;
    this.show({ found: { state: "ready", tables }, progress: undefined });
    if (this.isStale) this.beginLater();
  }

  private async readSaved(): Promise<void> {
    try {
      this.show({ choices: readChoices(await this.workbook.setting(choicesSetting)) });
    } catch (error) {
      this.saved = undefined;
      throw error;
    }
  }

  private show(change: Partial<TablesView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}

const keepers = new WeakMap<Workbook, TableKeeper>();

/** One for all views of a workbook, so that nothing is read twice. */
export function tableKeeperOf(workbook: Workbook): TableKeeper {
  const keeper = keepers.get(workbook) ?? new TableKeeper(workbook);
  keepers.set(workbook, keeper);
  return keeper;
}

/** Keeps the scores in step with the workbook: reads its tables again after each change, and never shows an older reading over a newer. */
import { reasonOf } from "../reason";
import type { FoundTable } from "../tables/found-table";
import { readTables } from "../tables/read-tables";
import {
  choicesSetting,
  choicesText,
  isUsed,
  readChoices,
  type TableChoice,
  type TableChoices,
} from "../tables/table-choice";
import { type Unsubscribe, type Workbook, WorkbookError } from "../workbook";
import { type Result, scoreTables } from "./score-tables";

/** One change of a cell may be told several times. */
const settlingMilliseconds = 200;

export interface Scores {
  readonly tables: readonly FoundTable[];
  readonly results: readonly Result[];
}

export type ScoresState =
  | { readonly state: "loading" }
  /** The host has refused, and says why. */
  | { readonly state: "refused"; readonly reason: string }
  /** A mistake of ours. */
  | { readonly state: "broken"; readonly error: unknown }
  | ({ readonly state: "ready" } & Scores);

export interface ScoresView {
  readonly scores: ScoresState;
  readonly choices: TableChoices;
  /** Why the last choice couldn't be saved. */
  readonly unsaved: string | undefined;
}

export class ScoreKeeper {
  private view: ScoresView = { scores: { state: "loading" }, choices: {}, unsaved: undefined };
  /** Settled once the choices made in an earlier session are known. */
  private saved: Promise<void> | undefined;
  private listener: (() => void) | undefined;
  /** Counts the readings begun; only the latest may be shown. */
  private latest = 0;

  constructor(private readonly workbook: Workbook) {}

  readonly current = (): ScoresView => this.view;

  /** Begins to read and to follow changes, until it is unsubscribed. */
  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.listener = listener;
    let settling: ReturnType<typeof setTimeout> | undefined;
    const stop = this.workbook.onChange(() => {
      clearTimeout(settling);
      settling = setTimeout(this.refresh, settlingMilliseconds);
    });
    this.refresh();
    return () => {
      clearTimeout(settling);
      stop();
      this.latest++;
      this.listener = undefined;
    };
  };

  readonly refresh = (): void => {
    const reading = ++this.latest;
    this.read(reading).catch((error: unknown) => {
      if (reading !== this.latest) return;
      const isRefusal = error instanceof WorkbookError;
      this.show({
        scores: isRefusal
          ? { state: "refused", reason: error.message }
          : { state: "broken", error },
      });
    });
  };

  readonly choose = (id: string, choice: TableChoice): void => {
    const choices = { ...this.view.choices, [id]: { ...this.view.choices[id], ...choice } };
    this.show({ choices, unsaved: undefined });
    this.workbook
      .saveSetting(choicesSetting, choicesText(choices))
      .catch((error: unknown) => this.show({ unsaved: reasonOf(error) }));
    this.refresh();
  };

  private async read(reading: number): Promise<void> {
    await (this.saved ??= this.readSaved());
    const { choices } = this.view;
    const tables = await readTables(this.workbook, (id) => isUsed(choices, id));
    if (reading !== this.latest) return;
    const results = scoreTables(tables, choices, this.workbook.locale);
    this.show({ scores: { state: "ready", tables, results } });
  }

  private async readSaved(): Promise<void> {
    try {
      this.show({ choices: readChoices(await this.workbook.setting(choicesSetting)) });
    } catch (error) {
      this.saved = undefined;
      throw error;
    }
  }

  private show(change: Partial<ScoresView>): void {
    this.view = { ...this.view, ...change };
    this.listener?.();
  }
}

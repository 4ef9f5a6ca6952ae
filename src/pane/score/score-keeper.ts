/** Keeps the scores in step with the workbook's tables, and lets go between designations where tables are big. */
import type { FoundTable } from "../tables/found-table";
import { turn } from "../tables/read-cells";
import type { TableChoice } from "../tables/table-choice";
import {
  type TableKeeper,
  tableKeeperOf,
  type TablesState,
  type TablesView,
} from "../tables/table-keeper";
import type { Unsubscribe, Workbook } from "../workbook";
import { type InputsOf, inputsOfTables, type Result, scoreTables } from "./score-tables";

/** Of more rows than this, scoring takes long enough to be noticed. */
const manyRows = 20_000;

export interface Scores {
  readonly tables: readonly FoundTable[];
  readonly results: readonly Result[];
  /** What the results were made from; absent where there are none. */
  readonly inputsOf: InputsOf | undefined;
}

export type ScoresState =
  Exclude<TablesState, { readonly state: "ready" }> | ({ readonly state: "ready" } & Scores);

export interface ScoresView extends Omit<TablesView, "found"> {
  readonly scores: ScoresState;
}

export class ScoreKeeper {
  private view: ScoresView;
  private readonly keeper: TableKeeper;
  private listener: (() => void) | undefined;
  /** What the scores shown, or under way, were computed from. */
  private scored: Pick<TablesView, "found" | "choices"> | undefined;

  constructor(private readonly workbook: Workbook) {
    this.keeper = tableKeeperOf(workbook);
    this.view = { ...this.keeper.current(), scores: { state: "loading" } };
  }

  readonly current = (): ScoresView => this.view;

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.listener = listener;
    const stop = this.keeper.subscribe(this.follow);
    this.follow();
    return () => {
      stop();
      this.listener = undefined;
      this.scored = undefined;
    };
  };

  readonly refresh = (): void => this.keeper.refresh();
  readonly stop = (): void => this.keeper.stop();
  readonly resume = (): void => this.keeper.resume();
  readonly choose = (id: string, choice: TableChoice): void => this.keeper.choose(id, choice);

  private readonly follow = (): void => {
    const { found, ...rest } = this.keeper.current();
    if (found.state !== "ready") {
      this.scored = undefined;
      this.show({ ...rest, scores: found });
      return;
    }
    this.show(rest);
    const { scored } = this;
    if (scored?.found === found && scored.choices === rest.choices) return;
    this.scored = { found, choices: rest.choices };
    this.score(found.tables, this.scored).catch((error: unknown) =>
      this.show({ scores: { state: "broken", error } })
    );
  };

  private async score(tables: readonly FoundTable[], from: ScoreKeeper["scored"]): Promise<void> {
    const isLong = tables.reduce((sum, { rows }) => sum + rows, 0) > manyRows;
    const results: Result[] = [];
    const choices = from?.choices ?? {};
    const inputsOf = inputsOfTables(tables, choices, this.workbook.locale);
    for (const result of inputsOf === undefined ? [] : scoreTables(inputsOf)) {
      results.push(result);
      if (isLong) await turn();
      if (this.scored !== from) return;
    }
    this.show({ scores: { state: "ready", tables, results, inputsOf } });
  }

  private show(change: Partial<ScoresView>): void {
    this.view = { ...this.view, ...change };
    this.listener?.();
  }
}

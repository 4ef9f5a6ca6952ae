/** Keeps the scores in step with the workbook: reads its tables, again after each change, and never shows an older reading over a newer. */
import { useCallback, useEffect, useRef, useState } from "react";
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
import { useWorkbook } from "../workbook-context";
import { type Result, scoreTables } from "./score-tables";

/** One change of a cell may be told several times. */
const settlingMilliseconds = 200;

export interface Scores {
  readonly tables: readonly FoundTable[];
  readonly results: readonly Result[];
}

export type ScoresState =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly reason: string }
  | ({ readonly state: "ready" } & Scores);

export interface ScoresView {
  readonly scores: ScoresState;
  readonly choices: TableChoices;
  readonly choose: (id: string, choice: TableChoice) => void;
  /** Why the last choice couldn't be saved. */
  readonly unsaved: string | undefined;
  readonly refresh: () => void;
}

export function useScores(): ScoresView {
  const workbook = useWorkbook();
  const [scores, setScores] = useState<ScoresState>({ state: "loading" });
  const [choices, setChoices] = useState<TableChoices>({});
  const [unsaved, setUnsaved] = useState<string>();
  /** `undefined` until the workbook has told what was chosen before. */
  const chosen = useRef<TableChoices>(undefined);
  const latest = useRef(0);

  const refresh = useCallback(() => {
    const run = ++latest.current;
    const show = (state: ScoresState): void => {
      if (run === latest.current) setScores(state);
    };
    const load = async (): Promise<void> => {
      if (chosen.current === undefined) {
        chosen.current = readChoices(await workbook.setting(choicesSetting));
        setChoices(chosen.current);
      }
      const current = chosen.current;
      const tables = await readTables(workbook, (id) => isUsed(current, id));
      if (run === latest.current) {
        show({ state: "ready", tables, results: scoreTables(tables, current, workbook.locale) });
      }
    };
    load().catch((error: unknown) => show({ state: "failed", reason: reasonOf(error) }));
  }, [workbook]);

  useEffect(() => {
    refresh();
    let settling: ReturnType<typeof setTimeout> | undefined;
    const stop = workbook.onChange(() => {
      clearTimeout(settling);
      settling = setTimeout(refresh, settlingMilliseconds);
    });
    return () => {
      clearTimeout(settling);
      stop();
      // Whatever is still being read belongs to nobody.
      latest.current++;
    };
  }, [workbook, refresh]);

  const choose = (id: string, choice: TableChoice): void => {
    const next = { ...choices, [id]: { ...choices[id], ...choice } };
    chosen.current = next;
    setChoices(next);
    setUnsaved(undefined);
    workbook
      .saveSetting(choicesSetting, choicesText(next))
      .catch((error: unknown) => setUnsaved(reasonOf(error)));
    refresh();
  };

  return { scores, choices, choose, unsaved, refresh };
}

/** Favourites and recently used functions, read from the workbook and kept in it. */
import { useEffect, useState } from "react";
import { reasonOf } from "../reason";
import { useWorkbook } from "../workbook-context";
import {
  type KeptFunctions,
  keptText,
  nothingKept,
  readKept,
  withFavourite,
  withUsed,
} from "./kept-functions";

export interface Kept extends KeptFunctions {
  readonly toggleFavourite: (id: string) => void;
  readonly noteUse: (id: string) => void;
  /** Why the last change couldn't be saved. */
  readonly unsaved: string | undefined;
}

export function useKept(): Kept {
  const workbook = useWorkbook();
  const [kept, setKept] = useState(nothingKept);
  const [unsaved, setUnsaved] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    workbook.setting("formulas").then(
      (text) => {
        if (isWanted) setKept(readKept(text));
      },
      (error: unknown) => setUnsaved(reasonOf(error))
    );
    return () => {
      isWanted = false;
    };
  }, [workbook]);
  const change = (changed: KeptFunctions): void => {
    setKept(changed);
    setUnsaved(undefined);
    workbook
      .saveSetting("formulas", keptText(changed))
      .catch((error: unknown) => setUnsaved(reasonOf(error)));
  };
  return {
    ...kept,
    unsaved,
    toggleFavourite: (id) => change(withFavourite(kept, id)),
    noteUse: (id) => change(withUsed(kept, id)),
  };
}

/** Which cells are selected, followed as the selection moves. */
import { useEffect, useState } from "react";
import { addressOf } from "../../core/place";
import type { Selection } from "../workbook";
import { useWorkbook } from "../workbook-context";

export interface Selected extends Pick<Selection, "address" | "sheet"> {
  /** The upper left cell, where a formula goes. */
  readonly cell: string;
}

/** Nothing where the host doesn't say, as while a chart is selected. */
export function useSelected(): Selected | undefined {
  const workbook = useWorkbook();
  const [selected, setSelected] = useState<Selected>();
  useEffect(() => {
    let latest = 0;
    const look = (): void => {
      const number = ++latest;
      const show = (found: Selected | undefined): void => {
        if (number === latest) setSelected(found);
      };
      workbook.selection().then(
        ({ address, sheet }) => {
          const cell = addressOf({ range: 1, address, row: 0, column: 0 }) ?? address;
          show({ address, sheet, cell });
        },
        () => show(undefined)
      );
    };
    look();
    const stop = workbook.onSelection(look);
    return () => {
      latest++;
      stop();
    };
  }, [workbook]);
  return selected;
}

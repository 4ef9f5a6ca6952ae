/** Selects cells in the workbook and remembers why it couldn't. */
import { useState } from "react";
import { reasonOf } from "./reason";
import { useWorkbook } from "./workbook-context";

export interface GoTo {
  readonly goTo: (address: string) => void;
  readonly failure: string | undefined;
}

export function useGoTo(): GoTo {
  const workbook = useWorkbook();
  const [failure, setFailure] = useState<string>();
  const goTo = (address: string): void => {
    setFailure(undefined);
    workbook.select(address).catch((error: unknown) => setFailure(reasonOf(error)));
  };
  return { goTo, failure };
}

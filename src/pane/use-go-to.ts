/** Selects cells in the workbook and remembers why it couldn't. */
import { createContext, useContext, useState } from "react";
import { reasonOf } from "./reason";
import { useWorkbook } from "./workbook-context";

export interface GoTo {
  readonly goTo: (address: string) => void;
  readonly failure: string | undefined;
}

/** Another way to show cells than selecting them and no more, for the views inside. */
export const VisitContext = createContext<((address: string) => Promise<void>) | undefined>(
  undefined
);

export function useGoTo(): GoTo {
  const workbook = useWorkbook();
  const visit = useContext(VisitContext);
  const [failure, setFailure] = useState<string>();
  const goTo = (address: string): void => {
    setFailure(undefined);
    (visit ?? workbook.select.bind(workbook))(address).catch((error: unknown) =>
      setFailure(reasonOf(error))
    );
  };
  return { goTo, failure };
}

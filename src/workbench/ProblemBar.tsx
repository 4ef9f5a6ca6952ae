/** Below the spreadsheet: what is wrong in the selected cell, in the function's own sentence. */
import { type ReactElement, useEffect, useState } from "react";
import type { Language } from "../core/language";
import type { UniverWorkbook } from "./univer-workbook";
import { words } from "./words";

interface ProblemBarProps {
  readonly workbook: UniverWorkbook;
  readonly language: Language;
}

interface Found {
  readonly address: string;
  readonly sentence: string;
}

async function problemInSelection(workbook: UniverWorkbook): Promise<Found | undefined> {
  const { address } = await workbook.selection();
  const sentence = await workbook.problemAt(address);
  return sentence === undefined ? undefined : { address, sentence };
}

export function ProblemBar({ workbook, language }: ProblemBarProps): ReactElement {
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let current = true;
    const look = (): void => {
      void problemInSelection(workbook).then((problem) => {
        if (current) setFound(problem);
      });
    };
    const subscriptions = [workbook.onSelection(look), workbook.onChange(look)];
    look();
    return () => {
      current = false;
      for (const unsubscribe of subscriptions) unsubscribe();
    };
  }, [workbook]);
  return (
    <div role="status" aria-label={words[language].problem} className="problem-bar">
      {found && (
        <p>
          <strong>{found.address}</strong> {found.sentence}
        </p>
      )}
    </div>
  );
}

/** Writes an assignment into the workbook's settings, and says where it went. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { reasonOf } from "../reason";
import { writeSetting, type WrittenSetting } from "../tables/write-setting";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";
import type { Assignment } from "./assignments";
import type { TableReport } from "./table-report";

export type AssignState = "idle" | "writing" | WrittenSetting | { readonly failure: string };

const useStyles = makeStyles({
  news: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  failure: { ...typographyStyles.caption1, color: tokens.colorStatusDangerForeground3 },
});

export function useAssign(all: readonly TableReport[]): {
  readonly state: AssignState;
  readonly assign: (assignment: Assignment) => void;
} {
  const workbook = useWorkbook();
  const { language } = useWords();
  const [state, setState] = useState<AssignState>("idle");
  const assign = ({ setting, value }: Assignment): void => {
    setState("writing");
    const tables = all.flatMap(({ table, isUsed }) => (isUsed ? [table] : []));
    writeSetting(workbook, tables, setting, value, language)
      .then(setState)
      .catch((error: unknown) => setState({ failure: reasonOf(error) }));
  };
  return { state, assign };
}

export function AssignmentNews({ state }: { readonly state: AssignState }): ReactElement | null {
  const styles = useStyles();
  const { t } = useWords();
  if (state === "idle" || state === "writing") return null;
  if ("failure" in state) {
    return (
      <div role="alert" className={styles.failure}>
        {t("data.notWritten", { reason: state.failure })}
      </div>
    );
  }
  const { address, isBelowTable } = state;
  return (
    <div role="status" className={styles.news}>
      {t(isBelowTable ? "data.writtenBelow" : "data.written", { address })}
    </div>
  );
}

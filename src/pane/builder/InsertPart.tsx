/** Inserts the formula at the selected cell, and asks first where something is in its way. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableCellEdit20Regular } from "@fluentui/react-icons/svg/table-cell-edit";
import { type ReactElement, useRef, useState } from "react";
import { Message } from "../parts/Message";
import { reasonOf } from "../reason";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";
import { checkTarget, isFree, type TargetCheck } from "./check-target";
import type { Outcome } from "./evaluate";
import { TargetQuestion } from "./TargetQuestion";
import type { Selected } from "./use-selected";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalS,
  },
  news: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

type State =
  | { readonly state: "ready" }
  | { readonly state: "asking"; readonly question: Question }
  | { readonly state: "inserted"; readonly target: string }
  | { readonly state: "failed"; readonly reason: string };

export interface Question {
  readonly formula: string;
  readonly target: Selected;
  readonly rows: number;
  readonly columns: number;
  readonly check: TargetCheck;
}

interface InsertPartProps {
  readonly formula: string;
  /** Nothing while it isn't known what the formula gives. */
  readonly outcome: Outcome | undefined;
  readonly selected: Selected | undefined;
  readonly onInserted: () => void;
}

export function InsertPart({
  formula,
  outcome,
  selected,
  onInserted,
}: InsertPartProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const workbook = useWorkbook();
  const [state, setState] = useState<State>({ state: "ready" });
  const button = useRef<HTMLButtonElement>(null);
  // A problem may be mended later in the cells; what isn't a formula may not be written.
  const canInsert = outcome?.state === "value" || outcome?.state === "problem";
  const insert = async (what: string, target: Selected): Promise<void> => {
    try {
      await workbook.write(target.cell, [[what]], "insertFormula");
      setState({ state: "inserted", target: target.cell });
      onInserted();
    } catch (error) {
      setState({ state: "failed", reason: reasonOf(error) });
    }
  };
  const begin = async (): Promise<void> => {
    if (!canInsert || selected === undefined) return;
    const result = outcome.state === "value" ? outcome.result : "";
    const rows = typeof result === "object" ? result.length : 1;
    const columns = typeof result === "object" ? (result[0]?.length ?? 1) : 1;
    try {
      const { reads } = outcome;
      const { cell: target, sheet } = selected;
      const check = await checkTarget(workbook, { target, sheet, rows, columns, reads });
      if (isFree(check)) await insert(formula, selected);
      else {
        const question = { formula, target: selected, rows, columns, check };
        setState({ state: "asking", question });
      }
    } catch (error) {
      setState({ state: "failed", reason: reasonOf(error) });
    }
  };
  // Another formula or another cell is another question.
  const asked = state.state === "asking" ? state.question : undefined;
  const isCurrent = asked?.formula === formula && asked.target.cell === selected?.cell;
  const question = isCurrent ? asked : undefined;
  return (
    <div className={styles.part}>
      <Button
        ref={button}
        appearance="primary"
        icon={<TableCellEdit20Regular />}
        disabledFocusable={!canInsert || selected === undefined}
        onClick={() => void begin()}
      >
        {selected === undefined
          ? t("builder.insert")
          : t("builder.insertInto", { target: selected.cell })}
      </Button>
      {selected === undefined ? <p className={styles.news}>{t("builder.noTarget")}</p> : null}
      {question === undefined ? null : (
        <TargetQuestion
          question={question}
          onInsert={() => {
            button.current?.focus();
            void insert(question.formula, question.target);
          }}
          onCancel={() => {
            button.current?.focus();
            setState({ state: "ready" });
          }}
        />
      )}
      <p role="status" className={styles.news}>
        {state.state === "inserted" ? t("builder.inserted", { target: state.target }) : ""}
      </p>
      {state.state === "failed" ? (
        <Message intent="error">{t("builder.insertFailed", { reason: state.reason })}</Message>
      ) : null}
    </div>
  );
}

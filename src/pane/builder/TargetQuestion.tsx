/** Says what stands in a formula's way, and asks whether to insert it all the same. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { Message } from "../parts/Message";
import { type Speech, useWords } from "../words";
import type { Question } from "./InsertPart";

const namedCells = 5;
const longestContent = 60;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  whole: { width: "100%" },
});

interface TargetQuestionProps {
  readonly question: Question;
  readonly onInsert: () => void;
  readonly onCancel: () => void;
}

export function TargetQuestion({
  question,
  onInsert,
  onCancel,
}: TargetQuestionProps): ReactElement {
  const styles = useStyles();
  const speech = useWords();
  const { t } = speech;
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), [question]);
  const { isProtected } = question.check;
  return (
    <div
      className={styles.whole}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <Message
        intent="warning"
        title={isProtected ? undefined : t("builder.askTitle", { target: question.target.cell })}
      >
        <ul className={styles.list}>
          {hurdles(question, speech).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <div className={styles.buttons}>
          <Button ref={cancel} size="small" onClick={onCancel}>
            {t("builder.cancel")}
          </Button>
          {isProtected ? null : (
            <Button size="small" onClick={onInsert}>
              {t("builder.insertAnyway")}
            </Button>
          )}
        </div>
      </Message>
    </div>
  );
}

function hurdles(
  { check, target: { cell: target, sheet }, rows, columns }: Question,
  { t }: Speech
): readonly string[] {
  if (check.isProtected) return [t("builder.protected", { sheet })];
  const { overwrites, inTheWay, spilledFrom, readsItself } = check;
  const named = inTheWay.slice(0, namedCells).join(", ");
  const cells = inTheWay.length > namedCells ? `${named} …` : named;
  return [
    ...(overwrites === undefined
      ? []
      : [t("builder.overwrites", { target, content: shortened(overwrites) })]),
    ...(inTheWay.length === 0
      ? []
      : [t("builder.inTheWay", { count: inTheWay.length, rows, columns, cells })]),
    ...(spilledFrom === undefined
      ? []
      : [t("builder.spilledFrom", { target, anchor: spilledFrom })]),
    ...(readsItself === undefined ? [] : [t("builder.readsItself", { address: readsItself })]),
  ];
}

function shortened(text: string): string {
  return text.length > longestContent ? `${text.slice(0, longestContent)} …` : text;
}

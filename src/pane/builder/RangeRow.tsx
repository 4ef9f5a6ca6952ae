/** One range of a form: what is typed, what it leads to, and its place among the others. */
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDown20Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp20Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { type ReactElement, useCallback, useEffect, useRef } from "react";
import { useWorkbook } from "../workbook-context";
import { type Speech, useWords } from "../words";
import { describeRange, type RangeFact } from "./describe-range";
import { referenceText } from "./formula-text";
import { unreadableKeys } from "./unreadable-keys";
import { useAnswer } from "./use-answer";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto auto",
    columnGap: tokens.spacingHorizontalXXS,
    alignItems: "start",
  },
  input: { minWidth: 0, width: "100%" },
});

/** Where the keyboard goes on after a range was added or moved. */
export interface RangeFocus {
  readonly index: number;
  readonly part: "input" | "up" | "down";
}

interface RangeRowProps {
  readonly number: number;
  /** How many ranges there are. */
  readonly count: number;
  readonly text: string;
  readonly tables: readonly string[];
  /** References without a sheet are to this one. */
  readonly sheet: string;
  readonly version: number;
  /** What of it gets the focus, whenever it is another object. */
  readonly focus: RangeFocus | undefined;
  readonly onChange: (text: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function RangeRow({
  number,
  count,
  text,
  tables,
  sheet,
  version,
  focus,
  onChange,
  onMove,
  onRemove,
}: RangeRowProps): ReactElement {
  const styles = useStyles();
  const speech = useWords();
  const { t } = speech;
  const workbook = useWorkbook();
  const input = useRef<HTMLInputElement>(null);
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus !== undefined) ({ input, up, down })[focus.part].current?.focus();
  }, [focus]);
  const reference = referenceText(text, { locale: workbook.locale, tables });
  const { answer, isPending } = useAnswer(
    useCallback(
      async () => (reference === "" ? undefined : await describeRange(reference, sheet, workbook)),
      // eslint-disable-next-line react-hooks/exhaustive-deps -- Asked anew when the workbook has changed.
      [reference, sheet, workbook, version]
    )
  );
  const fact = isPending ? undefined : answer;
  const name = text.trim() === "" ? t("builder.range", { number }) : text;
  const isBad = fact !== undefined && fact.state !== "found";
  return (
    <li className={styles.row}>
      <Field
        validationState={isBad ? "error" : "none"}
        validationMessage={fact === undefined ? undefined : factText(fact, reference, speech)}
      >
        <Input
          ref={input}
          className={styles.input}
          value={text}
          aria-label={t("builder.range", { number })}
          placeholder={t("builder.rangeHint")}
          onChange={(_, { value }) => onChange(value)}
        />
      </Field>
      <Button
        ref={up}
        appearance="subtle"
        icon={<ArrowUp20Regular />}
        aria-label={t("builder.moveUp", { name })}
        title={t("builder.moveUp", { name })}
        disabledFocusable={number === 1}
        onClick={() => {
          if (number > 1) onMove(-1);
        }}
      />
      <Button
        ref={down}
        appearance="subtle"
        icon={<ArrowDown20Regular />}
        aria-label={t("builder.moveDown", { name })}
        title={t("builder.moveDown", { name })}
        disabledFocusable={number === count}
        onClick={() => {
          if (number < count) onMove(1);
        }}
      />
      <Button
        appearance="subtle"
        icon={<Dismiss20Regular />}
        aria-label={t("builder.remove", { name })}
        title={t("builder.remove", { name })}
        onClick={onRemove}
      />
    </li>
  );
}

function factText(fact: RangeFact, argument: string, { t, say }: Speech): string {
  switch (fact.state) {
    case "malformed":
      return t("builder.unreadable.computed", { argument });
    case "unreadable":
      return t(unreadableKeys[fact.reason], { argument });
    case "refused":
      return t("builder.refused", { reason: fact.reason });
    case "found": {
      const { address, rows, columns } = fact.area;
      if (fact.kind !== undefined)
        return t("builder.rows", { address, kind: say(fact.kind.label), count: fact.rows });
      return rows * columns === 1
        ? t("builder.oneCell", { address })
        : t("builder.cells", { address, rows, columns });
    }
  }
}

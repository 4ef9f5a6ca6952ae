/** The ranges that a function is given: added from the selection, from the workbook's tables or typed, in an order that can be changed. */
import { Button, Label, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { CursorClick20Regular } from "@fluentui/react-icons/svg/cursor-click";
import { type ReactElement, useId, useRef, useState } from "react";
import type { Parameter } from "../../functions/arguments";
import { useWords } from "../words";
import type { Draft } from "./draft";
import type { Offers } from "./offered-ranges";
import { RangeOffers } from "./RangeOffers";
import { type RangeFocus, RangeRow } from "./RangeRow";
import type { Selected } from "./use-selected";

const useStyles = makeStyles({
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 0,
  },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { overflowWrap: "anywhere" },
});

interface RangesFieldProps {
  readonly parameter: Parameter;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly selected: Selected | undefined;
  readonly offers: Offers;
  readonly version: number;
}

export function RangesField({
  parameter: { name, help },
  draft,
  onChange,
  selected,
  offers,
  version,
}: RangesFieldProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const id = useId();
  const { ranges } = draft;
  const [focus, setFocus] = useState<RangeFocus>();
  const add = useRef<HTMLButtonElement>(null);
  const set = (changed: readonly string[]): void => onChange({ ...draft, ranges: changed });
  const append = (range: string): void => {
    set([...ranges, range]);
    setFocus({ index: ranges.length, part: "input" });
  };
  const move = (from: number, by: -1 | 1): void => {
    const others = ranges.filter((_, index) => index !== from);
    const to = from + by;
    set([...others.slice(0, to), ranges[from] ?? "", ...others.slice(to)]);
    setFocus({ index: to, part: by < 0 ? "up" : "down" });
  };
  const remove = (from: number): void => {
    set(ranges.filter((_, index) => index !== from));
    add.current?.focus();
  };
  return (
    <div className={styles.field} role="group" aria-labelledby={id}>
      <Label id={id} required>
        {name}
      </Label>
      {ranges.length === 0 ? null : (
        <ol className={styles.list}>
          {ranges.map((range, index) => (
            <RangeRow
              // A row is its place: its text changes as it is typed.
              key={index}
              number={index + 1}
              count={ranges.length}
              text={range}
              tables={offers.tables}
              sheet={selected?.sheet ?? ""}
              version={version}
              focus={focus?.index === index ? focus : undefined}
              onChange={(text) => set(ranges.map((each, at) => (at === index ? text : each)))}
              onMove={(by) => move(index, by)}
              onRemove={() => remove(index)}
            />
          ))}
        </ol>
      )}
      <div className={styles.buttons}>
        <Button
          ref={add}
          size="small"
          className={styles.button}
          icon={<CursorClick20Regular />}
          title={selected === undefined ? t("builder.noTarget") : undefined}
          disabledFocusable={selected === undefined}
          onClick={() => {
            if (selected !== undefined) append(selected.address);
          }}
        >
          {selected === undefined
            ? t("builder.useSelection")
            : t("builder.addSelection", { address: selected.address })}
        </Button>
        <Button size="small" icon={<Add20Regular />} onClick={() => append("")}>
          {t("builder.addTyped")}
        </Button>
      </div>
      <RangeOffers
        offers={offers.ranges.filter(({ reference }) => !ranges.includes(reference))}
        onAdd={append}
      />
      <p className={styles.hint}>{say(help)}</p>
    </div>
  );
}

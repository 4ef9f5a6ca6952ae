/** How far the reading of big tables is, with a button to stop it; or what isn't included since it was stopped. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { KeepFocus } from "../parts/KeepFocus";
import { Message } from "../parts/Message";
import { useWords } from "../words";
import type { FoundTable } from "./found-table";
import { isUsed } from "./table-choice";
import type { TablesView } from "./table-keeper";

const useStyles = makeStyles({
  bar: {
    ...typographyStyles.caption1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  rail: {
    gridColumn: "1 / -1",
    height: "4px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { backgroundColor: "Canvas", outlineColor: "CanvasText" },
  },
  done: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

interface ReadingBarProps {
  readonly view: Pick<TablesView, "progress" | "isStopped" | "choices">;
  readonly tables: readonly FoundTable[];
  readonly onStop: () => void;
  readonly onResume: () => void;
}

export function ReadingBar(props: ReadingBarProps): ReactElement {
  const { t } = useWords();
  return (
    <KeepFocus label={t("reading.label")}>
      <Reading {...props} />
    </KeepFocus>
  );
}

function Reading({
  view: { progress, isStopped, choices },
  tables,
  onStop,
  onResume,
}: ReadingBarProps): ReactElement | null {
  const styles = useStyles();
  const { t, format } = useWords();
  if (progress !== undefined) {
    const { name, rows, ofRows } = progress;
    const text = t("reading.rows", {
      name,
      rows: format.number(rows),
      ofRows: format.number(ofRows),
    });
    return (
      <div className={styles.bar}>
        <span>{text}</span>
        <Button size="small" onClick={onStop}>
          {t("reading.stop")}
        </Button>
        <div
          className={styles.rail}
          role="progressbar"
          aria-label={t("reading.label")}
          aria-valuemin={0}
          aria-valuemax={ofRows}
          aria-valuenow={rows}
          aria-valuetext={text}
        >
          <div className={styles.done} style={{ width: `${String((rows / ofRows) * 100)}%` }} />
        </div>
      </div>
    );
  }
  const left = tables.filter(({ id, state }) => state === "unread" && isUsed(choices, id));
  if (!isStopped || left.length === 0) return null;
  return (
    <Message intent="warning" action={{ label: t("reading.resume"), act: onResume }}>
      {t("reading.left", { count: left.length, names: left.map(({ name }) => name).join(", ") })}
    </Message>
  );
}

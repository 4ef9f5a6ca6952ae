/** The rows behind a number: who, what each contributes, why, and where it stands; only those in sight are drawn. */
import {
  makeStyles,
  SearchBox,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactElement, useDeferredValue, useMemo, useRef, useState } from "react";
import type { Evidence, Measured, RowAccount, RowEvidence } from "../../measure/measured";
import { reasonSentence } from "../../measure/reason-sentence";
import type { UnitId } from "../../rules/types";
import { PlaceLink } from "../parts/PlaceLink";
import { useAddedWords, useWords } from "../words";
import { chosenRows, type RowChoice, rowChoices } from "./row-filter";
import { german } from "./words/de";
import { english } from "./words/en";

const words = { en: english, de: german };
/** Before it is measured. */
const likelyHeight = 72;

const useStyles = makeStyles({
  rows: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
  },
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, flexBasis: "130px", minWidth: 0, maxWidth: "none" },
  choice: { flexGrow: 1, flexBasis: "130px", minWidth: 0 },
  list: {
    maxHeight: "320px",
    overflowY: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  sizer: { position: "relative", width: "100%" },
  row: {
    ...typographyStyles.caption1,
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
  },
  who: { ...typographyStyles.caption1Strong },
  amount: { fontVariantNumeric: "tabular-nums" },
  reason: { color: tokens.colorNeutralForeground2 },
  found: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface EvidenceRowsProps {
  readonly measured: Measured;
  readonly unit: UnitId;
}

export default function EvidenceRows({ measured, unit }: EvidenceRowsProps): ReactElement {
  useAddedWords(words);
  const styles = useStyles();
  const { t, format } = useWords();
  const evidence = useMemo(() => measured.evidence?.(), [measured]);
  const rows = evidence?.rows ?? none;
  const [choice, setChoice] = useState<RowChoice>("all");
  const [who, setWho] = useState("");
  const searched = useDeferredValue(who);
  const chosen = useMemo(() => chosenRows(rows, choice, searched), [rows, choice, searched]);
  const counts = useMemo(
    () => ({
      all: rows.length,
      counted: chosenRows(rows, "counted", "").length,
      leftOut: chosenRows(rows, "leftOut", "").length,
    }),
    [rows]
  );
  return (
    <div className={styles.rows} role="group" aria-label={t("evidence.rows")}>
      <div className={styles.filters}>
        <SearchBox
          className={styles.search}
          size="small"
          value={who}
          onChange={(_, { value }) => setWho(value)}
          placeholder={t("evidence.search")}
          aria-label={t("evidence.search")}
          dismiss={{ "aria-label": t("evidence.clear"), role: "button" }}
        />
        <Select
          className={styles.choice}
          size="small"
          value={choice}
          onChange={(_, { value }) => setChoice(rowChoices.find((each) => each === value) ?? "all")}
          aria-label={t("evidence.show")}
        >
          <option value="all">{t("evidence.all", { count: counts.all })}</option>
          <option value="counted">{t("evidence.counted", { count: counts.counted })}</option>
          <option value="leftOut">{t("evidence.leftOut", { count: counts.leftOut })}</option>
        </Select>
      </div>
      <p className={styles.found} role="status">
        {chosen.length === 0
          ? t("evidence.none")
          : t("evidence.found", { count: chosen.length, rows: format.number(chosen.length) })}
      </p>
      {evidence === undefined || chosen.length === 0 ? null : (
        <RowList evidence={evidence} chosen={chosen} value={{ amount: measured.amount, unit }} />
      )}
    </div>
  );
}

const none: readonly RowEvidence[] = [];

interface RowListProps {
  readonly evidence: Evidence;
  /** Positions of the rows to list. */
  readonly chosen: readonly number[];
  readonly value: { readonly amount: number; readonly unit: UnitId };
}

function RowList({ evidence, chosen, value }: RowListProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- It matters to the React compiler only, which isn't used.
  const virtualizer = useVirtualizer({
    count: chosen.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => likelyHeight,
    overscan: 4,
    // Where nothing has a size yet, the first rows are drawn all the same.
    initialRect: { width: 320, height: 320 },
  });
  const inSight = virtualizer.getVirtualItems();
  const rows = inSight.map(({ index }) => chosen[index] ?? 0);
  const accounts = evidence.accounts(rows);
  return (
    <div
      ref={scroller}
      className={styles.list}
      role="region"
      aria-label={t("evidence.rows")}
      // The keyboard scrolls what has the focus.
      tabIndex={0}
    >
      <div className={styles.sizer} role="list" style={{ height: virtualizer.getTotalSize() }}>
        {inSight.map(({ key, index, start }, at) => {
          const row = evidence.rows[rows[at] ?? 0];
          const account = accounts[at];
          return row === undefined || account === undefined ? null : (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${String(start)}px)` }}
              role="listitem"
              aria-setsize={chosen.length}
              aria-posinset={index + 1}
            >
              <Row row={row} account={account} value={value} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface RowProps {
  readonly row: RowEvidence;
  readonly account: RowAccount;
  readonly value: RowListProps["value"];
}

function Row({ row, account, value }: RowProps): ReactElement {
  const styles = useStyles();
  const { t, language, format } = useWords();
  const amount = format.bare(Math.abs(row.contribution), value.unit);
  return (
    <>
      <div className={styles.head}>
        <span className={styles.who}>{row.who}</span>
        <span className={styles.amount}>
          {row.contribution === 0
            ? null
            : t(row.contribution > 0 ? "evidence.adds" : "evidence.takes", { amount })}
        </span>
      </div>
      <div className={styles.reason}>{reasonSentence(row, account, value, language)}</div>
      <PlaceLink place={row.place} />
    </>
  );
}

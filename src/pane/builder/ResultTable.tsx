/** Some rows of a table that a formula gives, from the top or around one, as its cells show them once days have a format. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Table } from "../../functions";
import { useWorkbook } from "../workbook-context";
import { useAddedWords, useWords } from "../words";
import { columnText } from "./cell-text";
import { german } from "./words/de";
import { english } from "./words/en";

const words = { en: english, de: german };

const shownRows = 5;

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse" },
  header: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    whiteSpace: "nowrap",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    maxWidth: "160px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  marked: { backgroundColor: tokens.colorNeutralBackground1Selected },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  more: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface ResultTableProps {
  readonly table: Table;
  /** To be among those shown, counted from the header. */
  readonly row?: number | undefined;
}

export function ResultTable({ table, row: marked }: ResultTableProps): ReactElement {
  const styles = useStyles();
  useAddedWords(words);
  const { t, format } = useWords();
  const { locale } = useWorkbook();
  const [header = [], ...rows] = table;
  const more = rows.length - shownRows;
  const from = Math.max(0, Math.min((marked ?? 1) - 1 - Math.floor(shownRows / 2), more));
  return (
    <>
      <div
        className={styles.frame}
        role="region"
        aria-label={t("builder.table", { rows: table.length, columns: header.length })}
        // The keyboard scrolls what has the focus.
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              {header.map((text) => (
                <th key={String(text)} scope="col" className={styles.header}>
                  {String(text)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(from, from + shownRows).map((row, r) => (
              <tr key={r} className={from + r + 1 === marked ? styles.marked : undefined}>
                {row.map((value, c) => (
                  <td
                    key={c}
                    className={mergeClasses(
                      styles.cell,
                      typeof value === "number" && styles.number
                    )}
                    title={typeof value === "string" ? value : undefined}
                  >
                    {columnText(value, header[c], locale, format)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 ? <p className={styles.more}>{t("builder.moreRows", { count: more })}</p> : null}
    </>
  );
}

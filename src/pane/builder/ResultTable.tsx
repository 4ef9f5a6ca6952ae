/** The top rows of a table that a formula gives, as its cells would show them. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Table } from "../../functions";
import { useWorkbook } from "../workbook-context";
import { useAddedWords, useWords } from "../words";
import { cellText } from "./cell-text";
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
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  more: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

export function ResultTable({ table }: { readonly table: Table }): ReactElement {
  const styles = useStyles();
  useAddedWords(words);
  const { t } = useWords();
  const { locale } = useWorkbook();
  const [header = [], ...rows] = table;
  const more = rows.length - shownRows;
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
            {rows.slice(0, shownRows).map((row, r) => (
              <tr key={r}>
                {row.map((value, c) => (
                  <td
                    key={c}
                    className={mergeClasses(
                      styles.cell,
                      typeof value === "number" && styles.number
                    )}
                    title={typeof value === "string" ? value : undefined}
                  >
                    {cellText(value, locale)}
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

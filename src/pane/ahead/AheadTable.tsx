/** Month by month the points, what they gain or lose, and whose certificate that is. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MonthAhead } from "../../score/months-ahead";
import { isNoChange, signed } from "../rulebooks/signed";
import { useWords } from "../words";
import { AheadChanges } from "./AheadChanges";

const useStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse" },
  head: { textAlign: "start", color: tokens.colorNeutralForeground2 },
  cell: {
    padding: `${tokens.spacingHorizontalXS} ${tokens.spacingHorizontalS}`,
    paddingInlineStart: 0,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "nowrap",
  },
  number: { fontVariantNumeric: "tabular-nums" },
  what: { width: "100%", paddingInlineEnd: 0, whiteSpace: "normal", overflowWrap: "anywhere" },
  difference: { color: tokens.colorNeutralForeground2 },
});

interface AheadTableProps {
  /** Of the designation. */
  readonly name: string;
  readonly months: readonly MonthAhead[];
}

export function AheadTable({ name, months }: AheadTableProps): ReactElement {
  const styles = useStyles();
  const { t, format } = useWords();
  return (
    <table className={styles.table} aria-label={name}>
      <thead className={styles.head}>
        <tr>
          {(["ahead.month", "ahead.points", "ahead.what"] as const).map((key) => (
            <th key={key} scope="col" className={styles.cell}>
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, track: { total }, changes }, index) => {
          const difference = total - (months[index - 1]?.track.total ?? total);
          return (
            <tr key={month}>
              <th scope="row" className={styles.cell}>
                {format.shortMonth(month)}
              </th>
              <td className={styles.cell}>
                <div className={styles.number}>{format.total(total)}</div>
                {isNoChange(difference) ? null : (
                  <div className={styles.difference}>{signed(difference, format)}</div>
                )}
              </td>
              <td className={mergeClasses(styles.cell, styles.what)}>
                {changes.length === 0 ? t("ahead.same") : <AheadChanges changes={changes} />}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The months that a table covers as a strip of squares, gaps marked. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Month } from "../../core/month";
import type { MonthSpan } from "../../measure/check/finding";
import { HiddenText } from "../parts/HiddenText";
import { useWords } from "../words";

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  title: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  strip: {
    display: "flex",
    flexWrap: "wrap",
    gap: "3px",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
  month: {
    boxSizing: "border-box",
    width: "14px",
    height: "14px",
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
  },
  filled: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  elsewhere: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandBackground}`,
    "@media (forced-colors: active)": {
      border: `${tokens.strokeWidthThick} solid Highlight`,
    },
  },
  gap: {
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorStatusDangerForeground3}`,
    "@media (forced-colors: active)": {
      border: `${tokens.strokeWidthThick} dashed CanvasText`,
    },
  },
});

/** Longer spans would fill the pane; gaps are in the findings, too. */
const longestStrip = 60;

export function MonthStrip({ span }: { readonly span: MonthSpan }): ReactElement {
  const styles = useStyles();
  const { t, format } = useWords();
  const own = [...span.rows.keys()];
  const ends = { first: format.month(Math.min(...own)), last: format.month(Math.max(...own)) };
  const length = span.last - span.first + 1;
  const months = Array.from({ length }, (_, index) => span.first + index);
  const gaps = new Set(span.gaps);
  const hasElsewhere = months.some((month) => !span.rows.has(month) && !gaps.has(month));
  const textOf = (month: Month): string => {
    const rows = span.rows.get(month);
    const name = format.month(month);
    if (rows !== undefined)
      return t("data.monthWith", { month: name, count: rows, rows: format.number(rows) });
    return t(gaps.has(month) ? "data.monthGap" : "data.monthElsewhere", { month: name });
  };
  return (
    <div>
      <div className={styles.heading}>
        <span className={styles.title}>{t("data.months")}</span>
        <span>{ends.first === ends.last ? ends.first : t("data.span", ends)}</span>
      </div>
      {length > longestStrip ? null : (
        <ul className={styles.strip} aria-label={t("data.months")}>
          {months.map((month) => (
            <li
              key={month}
              title={textOf(month)}
              className={mergeClasses(
                styles.month,
                span.rows.has(month)
                  ? styles.filled
                  : gaps.has(month)
                    ? styles.gap
                    : styles.elsewhere
              )}
            >
              <HiddenText as="span">{textOf(month)}</HiddenText>
            </li>
          ))}
        </ul>
      )}
      {gaps.size === 0 && !hasElsewhere ? null : (
        <div className={styles.heading} aria-hidden>
          {gaps.size === 0 ? null : (
            <span>
              <span className={styles.title}>┅</span> {t("data.gapsKey")}
            </span>
          )}
          {hasElsewhere ? (
            <span>
              <span className={styles.title}>▢</span> {t("data.elsewhereKey")}
            </span>
          ) : null}
        </div>
      )}
    </div>
  );
}

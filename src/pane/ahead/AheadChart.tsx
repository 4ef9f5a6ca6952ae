/** A bar of points for each month, filled while the designation is qualified, with a line where the points begin to do. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MonthAhead } from "../../score/months-ahead";
import { useWords } from "../words";

const useStyles = makeStyles({
  picture: { display: "block", width: "100%", maxWidth: "480px", height: "72px" },
  qualified: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  short: {
    fill: tokens.colorNeutralBackground6,
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  needed: {
    stroke: tokens.colorNeutralForeground1,
    strokeDasharray: "4 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  floor: {
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  ends: {
    ...typographyStyles.caption2,
    display: "flex",
    justifyContent: "space-between",
    maxWidth: "480px",
    color: tokens.colorNeutralForeground3,
  },
});

/** In units of the picture: a month is 10 wide, a point 1 high. */
const [monthWidth, barWidth, height] = [10, 7, 100] as const;

interface AheadChartProps {
  /** Of the designation. */
  readonly name: string;
  readonly months: readonly MonthAhead[];
}

export function AheadChart({ name, months }: AheadChartProps): ReactElement {
  const styles = useStyles();
  const { t, format } = useWords();
  const needed = months[0]?.needed ?? 0;
  const width = months.length * monthWidth;
  const values = months.map(({ month, track }) =>
    t("ahead.monthPoints", { month: format.month(month), points: format.total(track.total) })
  );
  const line = (className: string, points: number): ReactElement => (
    <line
      className={className}
      vectorEffect="non-scaling-stroke"
      x1={0}
      x2={width}
      y1={height - points}
      y2={height - points}
    />
  );
  return (
    <div>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t("ahead.chart", { name, needed, values: values.join("; ") })}
      >
        {months.map(({ month, track: { total }, qualified }, index) => (
          <rect
            key={month}
            className={qualified ? styles.qualified : styles.short}
            vectorEffect="non-scaling-stroke"
            x={index * monthWidth + (monthWidth - barWidth) / 2}
            y={height - total}
            width={barWidth}
            height={total}
          />
        ))}
        {line(styles.needed, needed)}
        {line(styles.floor, 0)}
      </svg>
      <div className={styles.ends} aria-hidden>
        {[months[0], months.at(-1)].map((each, index) => (
          <span key={index}>{each === undefined ? "" : format.month(each.month)}</span>
        ))}
      </div>
      <div className={styles.ends}>{t("ahead.line", { needed })}</div>
    </div>
  );
}

/** One small chart per option, all to the same scale: a bar for each year, up for gains and down for costs. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CashFlow, OptionFlow } from "../../renewal/cash-flow";
import { useWords } from "../words";
import { type FlowTexts } from "./flow-texts";

const useStyles = makeStyles({
  charts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 240px), 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  sums: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  picture: { display: "block", width: "100%", height: "56px", marginTop: tokens.spacingVerticalXS },
  cost: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  gain: {
    fill: tokens.colorStatusSuccessForeground3,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  unknown: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "3 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  zero: {
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  years: {
    ...typographyStyles.caption2,
    display: "flex",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground3,
  },
  year: { flexGrow: 1, flexBasis: 0, textAlign: "center" },
});

interface FlowChartProps {
  readonly flow: CashFlow;
  /** Those that are open. */
  readonly options: readonly OptionFlow[];
  readonly texts: FlowTexts;
}

export function FlowChart({ flow, options, texts }: FlowChartProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const { years } = flow;
  const known = options.flatMap(({ flows }) => flows.filter((value) => value !== undefined));
  const scale = { up: Math.max(0, ...known), down: Math.max(0, ...known.map((value) => -value)) };
  return (
    <ul className={styles.charts}>
      {options.map((option) => {
        const npv = texts.npv(option);
        const values = years.map((year, index) =>
          t("renewal.yearFlow", { year, amount: texts.amount(option.flows[index]) })
        );
        return (
          <li key={option.id}>
            <div className={styles.name}>{say(option.name)}</div>
            <div className={styles.sums}>
              <span>{t("renewal.totalOf", { amount: texts.amount(option.total) })}</span>
              {npv === undefined ? null : <span>{t("renewal.npvOf", { amount: npv })}</span>}
              {option.hasBenefitValue || option.id === "lapse" ? null : (
                <span>{t("renewal.withoutBenefit")}</span>
              )}
            </div>
            {option.flows.every((value) => value === 0) ? null : (
              <div style={{ maxWidth: `${String(years.length * widestYear)}px` }}>
                <Bars
                  label={`${say(option.name)}. ${values.join("; ")}`}
                  flows={option.flows}
                  scale={scale}
                />
                <YearAxis years={years} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** In pixels; more than these years have their names at the two ends only. */
const widestYear = 64;
const mostNames = 5;

function YearAxis({ years }: { readonly years: readonly number[] }): ReactElement {
  const styles = useStyles();
  const isEach = years.length <= mostNames;
  return (
    <div className={styles.years} aria-hidden>
      {(isEach ? years : [years[0], years.at(-1)]).map((year) => (
        <span key={year} className={isEach ? styles.year : undefined}>
          {year}
        </span>
      ))}
    </div>
  );
}

interface BarsProps {
  readonly label: string;
  readonly flows: OptionFlow["flows"];
  readonly scale: { readonly up: number; readonly down: number };
}

/** In units of the picture: a year is 10 wide, the whole is 100 high. */
const [yearWidth, barWidth, height] = [10, 6, 100] as const;

function Bars({ label, flows, scale }: BarsProps): ReactElement {
  const styles = useStyles();
  const span = scale.up + scale.down;
  const perAmount = span === 0 ? 0 : (height - 4) / span;
  const zero = span === 0 ? height / 2 : 2 + scale.up * perAmount;
  const width = flows.length * yearWidth;
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {flows.map((value, year) => {
        const x = year * yearWidth + (yearWidth - barWidth) / 2;
        if (value === undefined) {
          return (
            <rect
              // A year has no other name here.
              key={`unknown ${String(year)}`}
              className={styles.unknown}
              vectorEffect="non-scaling-stroke"
              x={x}
              y={4}
              width={barWidth}
              height={height - 8}
            />
          );
        }
        const size = Math.abs(value) * perAmount;
        return (
          <rect
            key={`${String(year)} ${String(value)}`}
            className={value < 0 ? styles.cost : styles.gain}
            x={x}
            y={value < 0 ? zero : zero - size}
            width={barWidth}
            height={size}
          />
        );
      })}
      <line
        className={styles.zero}
        vectorEffect="non-scaling-stroke"
        x1={0}
        x2={width}
        y1={zero}
        y2={zero}
      />
    </svg>
  );
}

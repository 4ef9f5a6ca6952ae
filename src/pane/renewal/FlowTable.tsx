/** The cash flow as a table: years down, the open options across, totals and net present values below. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CashFlow, OptionFlow } from "../../renewal/cash-flow";
import { useWords } from "../words";
import type { FlowTexts } from "./flow-texts";

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse" },
  head: {
    padding: tokens.spacingHorizontalXS,
    minWidth: "84px",
    textAlign: "end",
    verticalAlign: "bottom",
    color: tokens.colorNeutralForeground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  row: {
    padding: tokens.spacingHorizontalXS,
    textAlign: "start",
    verticalAlign: "bottom",
    fontWeight: tokens.fontWeightRegular,
  },
  number: {
    padding: tokens.spacingHorizontalXS,
    textAlign: "end",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  sum: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

interface FlowTableProps {
  readonly flow: CashFlow;
  readonly options: readonly OptionFlow[];
  readonly texts: FlowTexts;
}

export function FlowTable({ flow, options, texts }: FlowTableProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const rows: readonly {
    readonly name: string;
    readonly cells: readonly string[];
    readonly isSum: boolean;
  }[] = [
    ...flow.years.map((year, index) => ({
      name: String(year),
      cells: options.map(({ flows }) => texts.amount(flows[index])),
      isSum: false,
    })),
    {
      name: t("renewal.total"),
      cells: options.map(({ total }) => texts.amount(total)),
      isSum: true,
    },
    {
      name: t("renewal.npv"),
      cells: options.map((option) => texts.npv(option) ?? t("renewal.nothing")),
      isSum: true,
    },
  ];
  return (
    // Scrolls sideways where it is wider than the pane, by keyboard too.
    <div className={styles.scroll} role="region" aria-label={t("renewal.cashFlow")} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.row}>
              {t("renewal.year")}
            </th>
            {options.map(({ id, name, hasBenefitValue }) => (
              <th key={id} scope="col" className={styles.head}>
                {say(name)}
                {hasBenefitValue || id === "lapse" ? null : ` (${t("renewal.withoutBenefit")})`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells, isSum }) => (
            <tr key={name} className={isSum ? styles.sum : undefined}>
              <th scope="row" className={styles.row}>
                {name}
              </th>
              {options.map(({ id }, index) => (
                <td key={id} className={styles.number}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How many tables, problems and warnings there are, in one line that screen readers are told when it changes. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words";
import type { TableReport } from "./table-report";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
  },
});

export function Summary({ reports }: { readonly reports: readonly TableReport[] }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const sum = (of: (report: TableReport) => number): number =>
    reports.reduce((total, report) => total + of(report), 0);
  const problems = sum((report) => report.problems.length);
  const warnings = sum(warningsIn);
  const parts = [
    t("data.tables", { count: reports.length }),
    ...(problems > 0 ? [t("data.problems", { count: problems })] : []),
    ...(warnings > 0 ? [t("data.warnings", { count: warnings })] : []),
    ...(problems + warnings === 0 ? [t("data.allFine")] : []),
  ];
  return (
    <p className={styles.line} role="status">
      {parts.join(" · ")}
    </p>
  );
}

export function warningsIn({ warnings, openMonth }: TableReport): number {
  return warnings.length + (openMonth === undefined ? 0 : 1);
}

/** One table: name, kind and state in its heading; below it findings, months and columns. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHint16Filled } from "@fluentui/react-icons/svg/circle-hint";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import { Disclosure } from "../parts/Disclosure";
import { KeepFocus } from "../parts/KeepFocus";
import { PlaceLink } from "../parts/PlaceLink";
import { useWords } from "../words";
import { ColumnList } from "./ColumnList";
import { FindingList } from "./FindingList";
import { MissingHeader } from "./MissingHeader";
import { MonthStrip } from "./MonthStrip";
import { warningsIn } from "./Summary";
import type { TableReport } from "./table-report";
import type { Assigning } from "./use-assign";

const icons = {
  problem: ErrorCircle16Filled,
  warning: Warning16Filled,
  fine: CheckmarkCircle16Filled,
  waiting: CircleHint16Filled,
};

const useStyles = makeStyles({
  heading: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    paddingBlock: tokens.spacingVerticalXS,
    textAlign: "start",
  },
  icon: { paddingTop: tokens.spacingVerticalXXS, lineHeight: 0 },
  problem: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  fine: { color: tokens.colorStatusSuccessForeground3 },
  waiting: { color: tokens.colorNeutralForeground3 },
  name: { ...typographyStyles.body1Strong, display: "block", overflowWrap: "anywhere" },
  about: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  body: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    padding: `0 0 ${tokens.spacingVerticalM}`,
    paddingInlineStart: "24px",
  },
});

interface TableCardProps {
  readonly report: TableReport;
  readonly assigning: Assigning;
  readonly isOpenAtFirst: boolean;
}

export function TableCard({ report, assigning, isOpenAtFirst }: TableCardProps): ReactElement {
  const styles = useStyles();
  const { t, say, format } = useWords();
  const { table, gravity, span } = report;
  const Icon = icons[gravity];
  const kind = say(table.kind.label);
  const rows = format.number(table.rows);
  const line = table.state === "empty" ? kind : t("data.line", { kind, count: table.rows, rows });
  return (
    <Disclosure
      level={3}
      isRuled
      isOpenAtFirst={isOpenAtFirst}
      heading={
        <span className={styles.heading}>
          <span className={mergeClasses(styles.icon, styles[gravity])}>
            <Icon aria-hidden />
          </span>
          <span>
            <span className={styles.name}>{table.name}</span>
            <span className={styles.about}>{line}</span>
            <span className={styles.about}>{useStateText(report)}</span>
          </span>
        </span>
      }
    >
      <KeepFocus label={table.name}>
        <div className={styles.body}>
          <div className={styles.about}>
            <PlaceLink place={{ range: 1, address: table.address }} />
          </div>
          <FindingList report={report} />
          {report.missing.map((missing) => (
            <MissingHeader
              key={missing.kind.label.en + missing.names.join("|")}
              missing={missing}
              report={report}
              assigning={assigning}
            />
          ))}
          {span === undefined ? null : <MonthStrip span={span} />}
          <ColumnList report={report} assigning={assigning} />
        </div>
      </KeepFocus>
    </Disclosure>
  );
}

/** `2 problems · 1 warning · not used for scores` */
function useStateText(report: TableReport): string {
  const { t } = useWords();
  const { problems, table, isUsed, gravity } = report;
  const warnings = warningsIn(report);
  return [
    ...(problems.length > 0 ? [t("data.problems", { count: problems.length })] : []),
    ...(warnings > 0 ? [t("data.warnings", { count: warnings })] : []),
    ...(table.state === "empty" ? [t("data.waiting")] : []),
    ...(table.state === "unread" ? [t("data.notRead")] : []),
    ...(gravity === "fine" ? [t("data.fine")] : []),
    ...(isUsed ? [] : [t("data.notTicked")]),
  ].join(" · ");
}

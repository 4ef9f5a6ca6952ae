/** Which header is read as which column, and for each one that isn't a choice of what it could be. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Disclosure } from "../parts/Disclosure";
import { PlaceLink } from "../parts/PlaceLink";
import { useWords } from "../words";
import { AssignSelect } from "./AssignSelect";
import { freeColumns } from "./assignments";
import type { ReadColumn, TableReport } from "./table-report";
import type { Assigning } from "./use-assign";

const useStyles = makeStyles({
  heading: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
  counts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  list: {
    ...typographyStyles.caption1,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS}`,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  name: { ...typographyStyles.caption1Strong },
  about: { color: tokens.colorNeutralForeground3 },
});

interface ColumnListProps {
  readonly report: TableReport;
  readonly assigning: Assigning;
}

export function ColumnList({ report, assigning }: ColumnListProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { columns, unread } = report;
  const read = columns.filter(({ isRead }) => isRead).length;
  const counts = [
    t("data.columnsRead", { count: read }),
    ...(unread.length === 0 ? [] : [t("data.unread", { count: unread.length })]),
  ].join(" · ");
  return (
    <Disclosure
      level={4}
      heading={
        <span>
          <span className={styles.heading}>{t("data.columns")}</span>{" "}
          <span className={styles.counts}>{counts}</span>
        </span>
      }
    >
      <ul className={styles.list} aria-label={t("data.columns")}>
        {columns.map((column) => (
          <li key={`${column.finding.column.en} ${column.header}`}>
            <ReadLine column={column} />
          </li>
        ))}
        {unread.map(({ header, finding }) => (
          <li key={`unread ${header} ${String(finding.cell?.column)}`}>
            <UnreadLine header={header} report={report} assigning={assigning} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function ReadLine({ column }: { readonly column: ReadColumn }): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const { finding, header, isRead, assigned } = column;
  return (
    <>
      <span className={styles.name}>{say(finding.column)}</span>{" "}
      <span className={styles.about}>
        {t(isRead ? "data.from" : "data.notNeeded", { header })}
        {assigned === undefined ? null : (
          <>
            {", "}
            {t("data.assignedIn")} <PlaceLink place={assigned} />
          </>
        )}
      </span>
    </>
  );
}

interface UnreadLineProps extends ColumnListProps {
  readonly header: string;
}

function UnreadLine({
  header,
  report,
  assigning: { state, assign },
}: UnreadLineProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const { kind } = report.table;
  const free = freeColumns(report);
  return (
    <>
      <span>{header}</span>
      {free.length === 0 ? (
        <span className={styles.about}> {t("data.notAColumn")}</span>
      ) : (
        <AssignSelect
          label={t("data.columnFor", { header })}
          nothing={t("data.notAColumn")}
          isBusy={state === "writing"}
          onAssign={(name) => assign(header, kind, name)}
        >
          {free.map(([name, { label }]) => (
            <option key={name} value={name}>
              {say(label)}
            </option>
          ))}
        </AssignSelect>
      )}
    </>
  );
}

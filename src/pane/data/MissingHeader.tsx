/** A column that a table lacks, with the headers that aren't read to choose from. */
import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words";
import { AssignSelect } from "./AssignSelect";
import type { MissingColumn, TableReport } from "./table-report";
import type { Assigning } from "./use-assign";

const useStyles = makeStyles({ line: { ...typographyStyles.caption1, overflowWrap: "anywhere" } });

interface MissingHeaderProps {
  readonly missing: MissingColumn;
  readonly report: TableReport;
  readonly assigning: Assigning;
}

export function MissingHeader({
  missing,
  report,
  assigning: { state, assign },
}: MissingHeaderProps): ReactElement | null {
  const styles = useStyles();
  const { t, say } = useWords();
  const { kind, names } = missing;
  const [name = ""] = names;
  const label = kind.columns[name]?.label;
  if (label === undefined || report.unread.length === 0) return null;
  const column = say(label);
  return (
    <div className={styles.line}>
      {t("data.missing", { column, kind: say(kind.label) })}
      <AssignSelect
        label={t("data.headerFor", { column })}
        nothing={t("data.choose")}
        isBusy={state === "writing"}
        onAssign={(header) => assign(header, kind, name)}
      >
        {report.unread.map(({ header, finding }) => (
          <option key={`${header} ${String(finding.cell?.column)}`} value={header}>
            {header}
          </option>
        ))}
      </AssignSelect>
    </div>
  );
}

/** A column that a table lacks, with the headers that aren't read to choose from. */
import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PlainSelect } from "../parts/PlainSelect";
import { useWords } from "../words";
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
      <PlainSelect
        label={t("data.headerFor", { column })}
        value=""
        isBusy={state === "writing"}
        onChange={(header) => assign(header, kind, name)}
      >
        <option value="" disabled>
          {t("data.choose")}
        </option>
        {report.unread.map(({ header, finding }) => (
          <option key={`${header} ${String(finding.cell?.column)}`} value={header}>
            {header}
          </option>
        ))}
      </PlainSelect>
    </div>
  );
}

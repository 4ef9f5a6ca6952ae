/** The tables that were found: which of them are used, and for which designation. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Disclosure } from "../parts/Disclosure";
import type { FoundTable } from "../tables/found-table";
import { isUsed, type TableChoice, type TableChoices } from "../tables/table-choice";
import { useWords } from "../words";
import { TableRow } from "./TableRow";

const useStyles = makeStyles({
  heading: { display: "flex", justifyContent: "space-between", width: "100%" },
  title: { ...typographyStyles.body1Strong },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface TablesUsedProps {
  readonly tables: readonly FoundTable[];
  readonly choices: TableChoices;
  readonly onChoose: (id: string, choice: TableChoice) => void;
  readonly isOpenAtFirst: boolean;
}

export function TablesUsed({
  tables,
  choices,
  onChoose,
  isOpenAtFirst,
}: TablesUsedProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const used = tables.filter((table) => isUsed(choices, table.id)).length;
  return (
    <Disclosure
      level={3}
      isOpenAtFirst={isOpenAtFirst}
      heading={
        <span className={styles.heading}>
          <span className={styles.title}>{t("tables.used")}</span>{" "}
          <span className={styles.count}>{t("tables.count", { used, found: tables.length })}</span>
        </span>
      }
    >
      <ul className={styles.list}>
        {tables.map((table) => (
          <TableRow
            key={table.id}
            table={table}
            choices={choices}
            onChoose={(choice) => onChoose(table.id, choice)}
          />
        ))}
      </ul>
    </Disclosure>
  );
}

/** The tables that were found, each with a tick. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FoundTable } from "../tables/found-table";
import type { TableChoice, TableChoices } from "../tables/table-choice";
import { TableRow } from "./TableRow";

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

export interface TableListProps {
  readonly tables: readonly FoundTable[];
  readonly choices: TableChoices;
  readonly onChoose: (id: string, choice: TableChoice) => void;
}

export function TableList({ tables, choices, onChoose }: TableListProps): ReactElement {
  const styles = useStyles();
  return (
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
  );
}

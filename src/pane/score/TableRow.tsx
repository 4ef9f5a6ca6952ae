/** One table that was found: a tick, what it is and where, and its designation where it doesn't say so itself. */
import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { PlaceLink } from "../parts/PlaceLink";
import type { FoundTable } from "../tables/found-table";
import { areaOf, isUsed, type TableChoice, type TableChoices } from "../tables/table-choice";
import { useWords } from "../words";
import { DesignationSelect } from "./DesignationSelect";

const useStyles = makeStyles({
  about: {
    ...typographyStyles.caption1,
    // Below the label of the checkbox, past its box.
    paddingInlineStart: "36px",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  name: { ...typographyStyles.body1, paddingInlineStart: "36px", overflowWrap: "anywhere" },
  choice: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} 36px` },
});

interface TableRowProps {
  readonly table: FoundTable;
  readonly choices: TableChoices;
  readonly onChoose: (choice: TableChoice) => void;
}

export function TableRow({ table, choices, onChoose }: TableRowProps): ReactElement {
  const styles = useStyles();
  const { t, say, format } = useWords();
  const about = useId();
  const used = isUsed(choices, table.id);
  const rows = format.number(table.rows);
  const isOffered = table.state === "ready" || table.state === "unread";
  const line =
    table.state === "incomplete" && table.missing !== undefined
      ? t("tables.incomplete", { kind: say(table.kind.label), column: say(table.missing) })
      : table.state === "empty"
        ? t("tables.empty", { kind: say(table.kind.label) })
        : t("tables.line", { kind: say(table.kind.label), count: table.rows, rows });
  return (
    <li>
      {isOffered ? (
        <Checkbox
          checked={used}
          label={table.name}
          aria-describedby={about}
          onChange={(_, { checked }) => onChoose({ used: checked === true })}
        />
      ) : (
        <div className={styles.name}>{table.name}</div>
      )}
      <div id={about} className={styles.about}>
        {line}
        {" · "}
        <PlaceLink place={{ range: 1, address: table.address }} />
      </div>
      {isOffered && used && table.needsArea ? (
        <div className={styles.choice}>
          <DesignationSelect
            table={table}
            value={areaOf(choices, table)}
            onChange={(area) => onChoose({ area })}
          />
        </div>
      ) : null}
    </li>
  );
}

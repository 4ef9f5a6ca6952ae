/** One table that was found: a tick, what it is and where, and its designation where it doesn't say so itself. */
import {
  Checkbox,
  Field,
  makeStyles,
  Select,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { designations } from "../../rules";
import { PlaceLink } from "../parts/PlaceLink";
import type { FoundTable } from "../tables/found-table";
import { areaOf, isUsed, type TableChoice, type TableChoices } from "../tables/table-choice";
import { useWords } from "../words";

const useStyles = makeStyles({
  row: { display: "grid", rowGap: tokens.spacingVerticalXS },
  detail: {
    ...typographyStyles.caption1,
    paddingInlineStart: "36px",
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  choice: { marginInlineStart: "36px", marginBottom: tokens.spacingVerticalS },
  select: { minWidth: 0 },
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
  return (
    <li className={styles.row}>
      <Checkbox
        checked={used}
        label={table.name}
        aria-describedby={about}
        onChange={(_, { checked }) => onChoose({ used: checked === true })}
      />
      <div id={about} className={styles.detail}>
        {t("tables.line", {
          kind: t(`tables.${table.kind}`),
          count: table.rows,
          rows: format.number(table.rows),
        })}
        {" · "}
        <PlaceLink place={{ range: 1, address: table.address }} />
      </div>
      {used && table.needsArea ? (
        <Field
          className={styles.choice}
          label={t("tables.belongsTo")}
          hint={t("tables.noArea")}
          size="small"
        >
          <Select
            className={styles.select}
            size="small"
            aria-label={t("tables.designationOf", { table: table.name })}
            value={areaOf(choices, table) ?? ""}
            onChange={(_, { value }) => {
              const chosen = designations.find(({ id }) => id === value);
              if (chosen !== undefined) onChoose({ area: chosen.id });
            }}
          >
            <option value="" disabled>
              {t("tables.choose")}
            </option>
            {designations.map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
    </li>
  );
}

/** Lets the user say which designation a table without an Area column belongs to. */
import { makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { designations } from "../../rules";
import type { AreaId } from "../../rules/types";
import type { FoundTable } from "../tables/found-table";
import { useWords } from "../words";

const useStyles = makeStyles({ select: { minWidth: 0, maxWidth: "100%" } });

interface DesignationSelectProps {
  readonly table: FoundTable;
  readonly value: AreaId | undefined;
  readonly onChange: (area: AreaId) => void;
}

export function DesignationSelect({
  table,
  value,
  onChange,
}: DesignationSelectProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={t("tables.designationOf", { table: table.name })}
      value={value ?? ""}
      onChange={(_, data) => {
        const chosen = designations.find(({ id }) => id === data.value);
        if (chosen !== undefined) onChange(chosen.id);
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
  );
}

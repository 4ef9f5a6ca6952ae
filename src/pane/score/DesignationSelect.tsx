/** Lets the user say which designation a table without an Area column belongs to. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { designations } from "../../rules";
import type { AreaId } from "../../rules/types";
import type { FoundTable } from "../tables/found-table";
import { useWords } from "../words";

const useStyles = makeStyles({
  select: {
    ...typographyStyles.caption1,
    display: "block",
    width: "100%",
    minHeight: "28px",
    marginTop: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

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
    <select
      className={styles.select}
      aria-label={t("tables.designationOf", { table: table.name })}
      value={value ?? ""}
      onChange={({ currentTarget }) => {
        const chosen = designations.find(({ id }) => id === currentTarget.value);
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
    </select>
  );
}

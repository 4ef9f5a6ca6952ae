/** Lets the user say which designation a table without an Area column belongs to. */
import type { ReactElement } from "react";
import { designations } from "../../rules";
import type { AreaId } from "../../rules/types";
import { PlainSelect } from "../parts/PlainSelect";
import type { FoundTable } from "../tables/found-table";
import { useWords } from "../words";

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
  const { t, say } = useWords();
  return (
    <PlainSelect
      label={t("tables.designationOf", { table: table.name })}
      value={value ?? ""}
      onChange={(id) => {
        const chosen = designations.find((each) => each.id === id);
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
    </PlainSelect>
  );
}

/** A choice that is written into the workbook once it is confirmed: moving through a list by keyboard already changes it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useState } from "react";
import { PlainSelect } from "../parts/PlainSelect";
import { useWords } from "../words";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "end",
    columnGap: tokens.spacingHorizontalXS,
  },
});

interface AssignSelectProps {
  readonly label: string;
  /** What the list says as long as nothing is chosen. */
  readonly nothing: string;
  readonly isBusy: boolean;
  readonly onAssign: (value: string) => void;
  /** `option` elements. */
  readonly children: ReactNode;
}

export function AssignSelect({
  label,
  nothing,
  isBusy,
  onAssign,
  children,
}: AssignSelectProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const [chosen, setChosen] = useState("");
  return (
    <div className={styles.line}>
      <PlainSelect label={label} value={chosen} onChange={setChosen}>
        <option value="">{nothing}</option>
        {children}
      </PlainSelect>
      <Button
        size="small"
        disabledFocusable={isBusy || chosen === ""}
        aria-label={t("data.useFor", { label })}
        onClick={() => onAssign(chosen)}
      >
        {t("data.use")}
      </Button>
    </div>
  );
}

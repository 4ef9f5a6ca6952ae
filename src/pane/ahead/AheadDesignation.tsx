/** A designation in the months ahead: whether it stays qualified, its points as a chart, and every change by name. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Designation } from "../../rules/types";
import type { MonthAhead } from "../../score/months-ahead";
import { Heading } from "../parts/Heading";
import { useWords } from "../words";
import { AheadChart } from "./AheadChart";
import { AheadTable } from "./AheadTable";

const useStyles = makeStyles({
  designation: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
  },
  lost: {
    ...typographyStyles.caption1Strong,
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
  },
});

interface AheadDesignationProps {
  readonly designation: Designation;
  /** The as-of month first. */
  readonly months: readonly MonthAhead[];
}

export function AheadDesignation({ designation, months }: AheadDesignationProps): ReactElement {
  const styles = useStyles();
  const { t, say, format } = useWords();
  const name = say(designation.name);
  const lost = months.findIndex(
    ({ qualified }, index) => !qualified && months[index - 1]?.qualified === true
  );
  const [before, first] = [months[lost - 1], months[lost]];
  return (
    <div role="group" className={styles.designation} aria-label={name}>
      <Heading level={4}>{name}</Heading>
      {before === undefined || first === undefined ? null : (
        <p className={styles.lost}>
          {t("ahead.lost", {
            month: format.month(before.month),
            next: format.month(first.month),
          })}
        </p>
      )}
      <AheadChart name={name} months={months} />
      <AheadTable name={name} months={months} />
    </div>
  );
}

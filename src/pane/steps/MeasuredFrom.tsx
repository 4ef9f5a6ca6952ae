/** Where a value comes from: a cell to go to, or how many rows were counted. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Measured } from "../../measure/measured";
import { PlaceLink } from "../parts/PlaceLink";
import { useWords } from "../words";

const useStyles = makeStyles({
  origin: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

export function MeasuredFrom({ measured }: { readonly measured: Measured }): ReactElement | null {
  const styles = useStyles();
  const { t, format } = useWords();
  if (measured.place !== undefined) {
    return (
      <div className={styles.origin}>
        {t("steps.valueFrom")} <PlaceLink place={measured.place} />
      </div>
    );
  }
  if (measured.rows === undefined) return null;
  const left = [...measured.rows.leftOut.values()].reduce((sum, count) => sum + count, 0);
  return (
    <div className={styles.origin}>
      {t("steps.rows", {
        counted: format.number(measured.rows.counted),
        left: format.number(left),
      })}
    </div>
  );
}

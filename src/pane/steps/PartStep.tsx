/** What one part adds to a combined metric. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { definitionOf } from "../../score/definition";
import type { PartScore } from "../../score/scorecard";
import { NoteList } from "../parts/NoteList";
import { useWords } from "../words";
import { MeasuredFrom } from "./MeasuredFrom";

const useStyles = makeStyles({
  part: { ...typographyStyles.caption1, display: "grid", rowGap: tokens.spacingVerticalXXS },
  lost: { color: tokens.colorNeutralForeground3 },
  name: { ...typographyStyles.caption1Strong },
  formula: { fontVariantNumeric: "tabular-nums" },
});

export function PartStep({ step }: { readonly step: PartScore }): ReactElement {
  const styles = useStyles();
  const { t, say, format, language } = useWords();
  const { value, target, unit, maximum, measured, notes } = step.option;
  return (
    <div className={mergeClasses(styles.part, !step.counts && styles.lost)}>
      <div className={styles.name}>{say(step.label)}</div>
      <div>{definitionOf(step.metric, step.track, language)}</div>
      {measured === undefined ? (
        <div>{t("steps.noValueFor", { target: format.amount(target, unit) })}</div>
      ) : (
        <>
          <div className={styles.formula}>
            {t("steps.formula", {
              value: format.bare(value, unit),
              target: format.amount(target, unit),
              maximum: format.number(maximum),
              points: format.amount(step.points, "points"),
            })}
          </div>
          <MeasuredFrom measured={measured} unit={unit} />
        </>
      )}
      <NoteList notes={notes} />
    </div>
  );
}

/** One association's value against its target: the formula with its numbers, up to the maximum. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OptionScore } from "../../score/scorecard";
import { NoteList } from "../parts/NoteList";
import { PlaceLink } from "../parts/PlaceLink";
import { type Speech, useWords } from "../words";
import { MeasuredFrom } from "./MeasuredFrom";

const useStyles = makeStyles({
  option: { ...typographyStyles.caption1, display: "grid", rowGap: tokens.spacingVerticalXXS },
  lost: { color: tokens.colorNeutralForeground3 },
  name: { ...typographyStyles.caption1Strong },
  formula: { fontVariantNumeric: "tabular-nums" },
});

export function CapStep({ step }: { readonly step: OptionScore }): ReactElement {
  const styles = useStyles();
  const speech = useWords();
  const { t, say, format } = speech;
  return (
    <div className={mergeClasses(styles.option, !step.counts && styles.lost)}>
      {step.association === "any" ? null : (
        <div className={styles.name}>
          {t(step.counts ? "steps.optionCounts" : "steps.optionLost", { name: say(step.label) })}
        </div>
      )}
      <div className={styles.formula}>
        {step.measured === undefined
          ? t("steps.noValueFor", { target: format.amount(step.target, step.unit) })
          : capFormula(step, speech)}
      </div>
      {step.measured === undefined ? null : (
        <MeasuredFrom measured={step.measured} unit={step.unit} />
      )}
      {step.override === undefined ? null : (
        <div>
          {t("steps.overridden", { published: format.amount(step.override.published, step.unit) })}{" "}
          <PlaceLink place={step.override.place} />
        </div>
      )}
      <NoteList notes={step.notes} />
    </div>
  );
}

export function capFormula(
  {
    value,
    unit,
    target,
    maximum,
    points,
  }: Pick<OptionScore, "value" | "unit" | "target" | "maximum" | "points">,
  speech: Speech
): string {
  const { t, format } = speech;
  const numbers = {
    value: format.bare(value, unit),
    target: format.bare(target, unit),
    maximum: format.number(maximum),
    points: format.amount(points, "points"),
  };
  const exact = (maximum * value) / target;
  if (value < 0) return t("steps.formulaFloored", numbers);
  if (exact > maximum) return t("steps.formulaCapped", numbers);
  if (Math.abs(exact - points) > 1e-9) return t("steps.formulaWhole", numbers);
  return t("steps.formula", numbers);
}

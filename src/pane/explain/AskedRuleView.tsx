/** The rule behind a number that no table is needed for: what counts, the formula with its numbers, source and rulebook. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { pointsFor } from "../../score/points";
import { rulebooks } from "../../rules";
import { definitionOf } from "../../score/definition";
import { SourceLine } from "../parts/SourceLine";
import { capFormula } from "../steps/CapStep";
import { RulebookLine } from "../steps/RulebookLine";
import { useWords } from "../words";
import type { AskedRule } from "./asked-rule";

const useStyles = makeStyles({
  rule: {
    ...typographyStyles.caption1,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  text: { margin: 0 },
  formula: { margin: 0, fontVariantNumeric: "tabular-nums" },
});

export function AskedRuleView({ rule }: { readonly rule: AskedRule }): ReactElement {
  const styles = useStyles();
  const speech = useWords();
  const { t, format, language } = speech;
  const { metric, track, target, value, rulebook } = rule;
  const { unit, maximum } = metric;
  return (
    <div className={styles.rule}>
      <p className={styles.formula}>
        {value === undefined
          ? t("explain.earnsMaximum", {
              maximum: format.number(maximum),
              target: format.amount(target, unit),
            })
          : capFormula(
              { value, unit, target, maximum, points: pointsFor(value, target, maximum) },
              speech
            )}
      </p>
      <p className={styles.text}>{definitionOf(metric, track, language)}</p>
      <SourceLine citation={metric.source} />
      <RulebookLine rulebook={rulebooks[rulebook]} />
    </div>
  );
}

/** What changed between two rulebooks, designation by designation. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { designations } from "../../rules";
import type { RulebookId } from "../../rules/types";
import { differencesAlone } from "../../score/differences/points-between";
import { Disclosure } from "../parts/Disclosure";
import type { InputsOf } from "../score/score-tables";
import { useWords } from "../words";
import { DesignationChanges } from "./DesignationChanges";

const useStyles = makeStyles({
  list: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  intro: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
  },
  heading: { display: "grid", width: "100%" },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface ComparisonProps {
  readonly pair: readonly [RulebookId, RulebookId];
  readonly inputsOf: InputsOf | undefined;
}

export function Comparison({ pair, inputsOf }: ComparisonProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const [a, b] = pair;
  const counts = useMemo(
    () => designations.map((designation) => differencesAlone(designation, [a, b]).length),
    [a, b]
  );
  return (
    <div className={styles.list}>
      <p className={styles.intro}>
        {t(inputsOf === undefined ? "rules.changes" : "rules.changesWithPoints", { a, b })}
      </p>
      {designations.map((designation, index) => (
        <Disclosure
          key={designation.id}
          isRuled
          level={3}
          heading={
            <span className={styles.heading}>
              <span className={styles.name}>{say(designation.name)}</span>{" "}
              <span className={styles.count}>
                {t("rules.changeCount", { count: counts[index] ?? 0 })}
              </span>
            </span>
          }
        >
          <DesignationChanges designation={designation} pair={pair} inputsOf={inputsOf} />
        </Disclosure>
      ))}
    </div>
  );
}

/** What the total needs: the points to qualify from, and the metrics that must have some. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { rulebooks } from "../../rules";
import type { DesignationRules } from "../../rules/types";
import { Disclosure } from "../parts/Disclosure";
import { SourceLine } from "../parts/SourceLine";
import { useWords } from "../words";
import { ReadingList } from "./ReadingList";

const useStyles = makeStyles({
  heading: { display: "grid" },
  title: { ...typographyStyles.body1 },
  matched: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  content: { ...typographyStyles.caption1, display: "grid", rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  gates: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface GateRulesProps {
  readonly rules: DesignationRules;
  /** What a search found in it. */
  readonly matched?: string | undefined;
}

export function GateRules({ rules, matched }: GateRulesProps): ReactElement {
  const styles = useStyles();
  const { t, say, format } = useWords();
  const points = format.number(rulebooks[rules.rulebook].qualifiesFrom);
  return (
    <Disclosure
      level={4}
      heading={
        <span className={styles.heading}>
          <span className={styles.title}>{t("rules.total")}</span>
          {matched === undefined ? null : <span className={styles.matched}>{matched}</span>}
        </span>
      }
    >
      <div className={styles.content}>
        <p className={styles.text}>{t("rules.qualifies", { points })}</p>
        <ul className={styles.gates}>
          {rules.gates.map((gate) => (
            <li key={gate.label.en}>{say(gate.label)}</li>
          ))}
        </ul>
        <SourceLine citation={rules.source} />
        <ReadingList ids={rules.readings} rulebook={rules.rulebook} level={5} />
      </div>
    </Disclosure>
  );
}

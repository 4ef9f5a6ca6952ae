/** The certifications that count: one of a list, or one of each list held by the same person. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CertificationId } from "../../rules";
import type { RulebookId } from "../../rules/types";
import type { HeadingLevel } from "../parts/heading-level";
import { useWords } from "../words";
import { CertificationList } from "./CertificationList";

const useStyles = makeStyles({
  holding: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold },
});

interface HoldingRulesProps {
  readonly holding: readonly (readonly CertificationId[])[];
  readonly rulebook: RulebookId;
  readonly level: HeadingLevel;
}

export function HoldingRules({ holding, rulebook, level }: HoldingRulesProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <>
      {holding.map((ids, index) => (
        <div key={ids.join()} className={styles.holding}>
          <div className={styles.name}>{t(index === 0 ? "rules.oneOf" : "rules.andOneOf")}</div>
          <CertificationList ids={ids} rulebook={rulebook} level={level} />
        </div>
      ))}
    </>
  );
}

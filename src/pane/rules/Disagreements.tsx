/** Where sources contradict each other: both wordings, what is used, why, and where each is printed. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { NumberedContradiction } from "../../functions/contradictions-about";
import { Disclosure } from "../parts/Disclosure";
import type { HeadingLevel } from "../parts/heading-level";
import { SourceLine } from "../parts/SourceLine";
import { useWords } from "../words";
import { Fact, Facts } from "./Facts";

const useStyles = makeStyles({
  title: { ...typographyStyles.caption1 },
  list: {
    ...typographyStyles.caption1,
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  contradiction: { display: "grid", rowGap: tokens.spacingVerticalXXS },
});

interface DisagreementsProps {
  readonly contradictions: readonly NumberedContradiction[];
  readonly level: HeadingLevel;
}

export function Disagreements({ contradictions, level }: DisagreementsProps): ReactElement | null {
  const styles = useStyles();
  const { t, say } = useWords();
  if (contradictions.length === 0) return null;
  const ids = contradictions.map(({ id }) => id).join(", ");
  return (
    <Disclosure
      level={level}
      heading={<span className={styles.title}>{t("rules.disagree", { ids })}</span>}
    >
      <div className={styles.list}>
        {contradictions.map(({ id, deckSays, deckAlsoSays, used, why, sources }) => (
          <div key={id} className={styles.contradiction}>
            <Facts>
              <Fact name={t("rules.deckSays", { id })}>{say(deckSays)}</Fact>
              {deckAlsoSays === undefined ? null : (
                <Fact name={t("rules.deckAlsoSays")}>{say(deckAlsoSays)}</Fact>
              )}
              <Fact name={t("rules.isUsed")}>{say(used)}</Fact>
              <Fact name={t("rules.why")}>{say(why)}</Fact>
            </Facts>
            {sources.map((source) => (
              <SourceLine key={`${source.source} ${source.where}`} citation={source} />
            ))}
          </div>
        ))}
      </div>
    </Disclosure>
  );
}

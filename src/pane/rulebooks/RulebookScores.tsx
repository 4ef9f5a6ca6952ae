/** What a designation scores under each rulebook, computed once it is opened, and a button to switch to another one. */
import { typographyStyles, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scorecard } from "../../score/scorecard";
import { Disclosure } from "../parts/Disclosure";
import type { HeadingLevel } from "../parts/heading-level";
import { useAddedWords, useWords } from "../words";
import { RulebookTable } from "./RulebookTable";
import { useWhatIf } from "./what-if";
import { german } from "./words/de";
import { english } from "./words/en";

const words = { en: english, de: german };

const useStyles = makeStyles({ title: { ...typographyStyles.body1 } });

interface RulebookScoresProps {
  readonly card: Scorecard;
  readonly level: HeadingLevel;
}

export function RulebookScores({ card, level }: RulebookScoresProps): ReactElement | null {
  const styles = useStyles();
  useAddedWords(words);
  const { t } = useWords();
  const whatIf = useWhatIf();
  if (whatIf === undefined) return null;
  return (
    <Disclosure
      isRuled
      level={level}
      heading={<span className={styles.title}>{t("rulebooks.everyRulebook")}</span>}
    >
      <RulebookTable card={card} whatIf={whatIf} />
    </Disclosure>
  );
}

/** One unclear point: the question, its possible answers with the one used, the evidence and its sources. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import type { ReactElement } from "react";
import { defaultReading, type ReadingId, readings } from "../../rules";
import { readingTexts } from "../../rules/reading-texts";
import type { RulebookId } from "../../rules/types";
import { Heading } from "../parts/Heading";
import type { HeadingLevel } from "../parts/heading-level";
import { HiddenText } from "../parts/HiddenText";
import { SourceLine } from "../parts/SourceLine";
import { useWords } from "../words";

const useStyles = makeStyles({
  reading: {
    ...typographyStyles.caption1,
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  options: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  option: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  used: { color: tokens.colorNeutralForeground1 },
  text: { margin: 0 },
  muted: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface ReadingViewProps {
  readonly id: ReadingId;
  readonly rulebook: RulebookId;
  readonly level: HeadingLevel;
}

export function ReadingView({ id, rulebook, level }: ReadingViewProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const text = readingTexts[id];
  const used = defaultReading(id, rulebook);
  return (
    <div className={styles.reading}>
      <Heading level={level}>
        {id}: {say(text.question)}
      </Heading>
      <ul className={styles.options}>
        {Object.entries(text.options).map(([letter, option]) => (
          <li key={letter} className={mergeClasses(styles.option, letter === used && styles.used)}>
            <span>{letter === used ? <Checkmark16Regular aria-hidden /> : null}</span>
            <span>
              {letter === used ? <HiddenText>{t("rules.used")} </HiddenText> : null}({letter}){" "}
              {say(option)}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.text}>{say(text.evidence)}</p>
      <p className={styles.muted}>
        {readings[id].selectable ? t("rules.selectable", { id }) : t("rules.fixed")}
      </p>
      {text.sources.map((source) => (
        <SourceLine key={`${source.source} ${source.where}`} citation={source} />
      ))}
    </div>
  );
}

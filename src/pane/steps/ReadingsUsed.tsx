/** How unclear sentences of the sources were read for a result, what differs from the default first; each opens to its other readings. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { defaultReading, isReadingId, type ReadingId, readings } from "../../rules";
import { readingTexts } from "../../rules/reading-texts";
import type { RulebookId } from "../../rules/types";
import type { ReadingUsed, Scorecard } from "../../score/scorecard";
import { Disclosure } from "../parts/Disclosure";
import { below, type HeadingLevel } from "../parts/heading-level";
import { PlaceLink } from "../parts/PlaceLink";
import { ReadingChoice } from "../rulebooks/ReadingChoice";
import { german } from "../rulebooks/words/de";
import { english } from "../rulebooks/words/en";
import { optionOf } from "../rules/option-of";
import { useAddedWords, useWords } from "../words";

const words = { en: english, de: german };

const useStyles = makeStyles({
  title: { ...typographyStyles.body1 },
  list: { paddingBottom: tokens.spacingVerticalS },
  question: { ...typographyStyles.caption1, overflowWrap: "anywhere" },
  answer: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface ReadingsUsedProps {
  readonly card: Scorecard;
  readonly level: HeadingLevel;
}

export function ReadingsUsed({ card, level }: ReadingsUsedProps): ReactElement | null {
  const styles = useStyles();
  useAddedWords(words);
  const { t, say } = useWords();
  const used = inOrder(card);
  if (used.length === 0) return null;
  return (
    <Disclosure
      isRuled
      level={level}
      heading={<span className={styles.title}>{t("steps.readings", { count: used.length })}</span>}
    >
      <div className={styles.list}>
        {used.map(({ id, reading }) => (
          <Disclosure
            key={id}
            isRuled
            level={below(level)}
            heading={
              <span className={styles.question}>
                {id}: {say(readingTexts[id].question)}
              </span>
            }
            always={
              <div className={styles.answer}>
                <Answer id={id} reading={reading} />
              </div>
            }
          >
            <ReadingChoice id={id} used={reading} card={card} />
          </Disclosure>
        ))}
      </div>
    </Disclosure>
  );
}

interface AnswerProps {
  readonly id: ReadingId;
  readonly reading: ReadingUsed;
}

function Answer({ id, reading: { option, place } }: AnswerProps): ReactElement {
  const { t, say } = useWords();
  const answer = optionOf(readingTexts[id], option);
  return (
    <>
      {answer === undefined ? option : `(${option}) ${say(answer)}`}
      {place === undefined ? null : (
        <div>
          {t("steps.readingSet")} <PlaceLink place={place} />
        </div>
      )}
    </>
  );
}

/** Other than the default, then set to it, then those that could be chosen, then those that are settled. */
function inOrder({ readings: all, rulebook }: Scorecard): readonly AnswerProps[] {
  return all
    .flatMap((reading) => (isReadingId(reading.id) ? [{ id: reading.id, reading }] : []))
    .sort((one, other) => rank(one, rulebook.id) - rank(other, rulebook.id));
}

function rank({ id, reading }: AnswerProps, rulebook: RulebookId): number {
  if (reading.option !== defaultReading(id, rulebook)) return 0;
  if (reading.place !== undefined) return 1;
  return readings[id].selectable ? 2 : 3;
}

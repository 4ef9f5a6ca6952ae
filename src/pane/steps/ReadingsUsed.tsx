/** How unclear sentences of the sources were read for a result, those chosen by a setting first. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isReadingId } from "../../rules";
import { readingTexts } from "../../rules/reading-texts";
import type { ReadingUsed } from "../../score/scorecard";
import { Disclosure } from "../parts/Disclosure";
import type { HeadingLevel } from "../parts/heading-level";
import { PlaceLink } from "../parts/PlaceLink";
import { optionOf } from "../rules/option-of";
import { useWords } from "../words";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1 },
  list: {
    ...typographyStyles.caption1,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    paddingBottom: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  question: { color: tokens.colorNeutralForeground1 },
  answer: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ReadingsUsedProps {
  readonly used: readonly ReadingUsed[];
  readonly level: HeadingLevel;
}

export function ReadingsUsed({ used, level }: ReadingsUsedProps): ReactElement | null {
  const styles = useStyles();
  const { t, say } = useWords();
  if (used.length === 0) return null;
  const chosenFirst = [...used].sort(
    (one, other) => Number(one.place === undefined) - Number(other.place === undefined)
  );
  return (
    <Disclosure
      isRuled
      level={level}
      heading={<span className={styles.title}>{t("steps.readings", { count: used.length })}</span>}
    >
      <dl className={styles.list}>
        {chosenFirst.map(({ id, option, place }) => {
          if (!isReadingId(id)) return null;
          const reading = readingTexts[id];
          const answer = optionOf(reading, option);
          return (
            <div key={id}>
              <dt className={styles.question}>
                {id}: {say(reading.question)}
              </dt>
              <dd className={styles.answer}>
                {answer === undefined ? option : `(${option}) ${say(answer)}`}
                {place === undefined ? null : (
                  <div>
                    {t("steps.readingSet")} <PlaceLink place={place} />
                  </div>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Disclosure>
  );
}

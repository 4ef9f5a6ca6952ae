/** What brings a designation that isn't qualified to the total that does. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { distanceOf, earnsWholeUnitsOnly, room, waysTo } from "../../score/gap";
import type { Scorecard } from "../../score/scorecard";
import { Heading } from "../parts/Heading";
import type { HeadingLevel } from "../parts/heading-level";
import { useAddedWords, useWords } from "../words";
import { wayText } from "./way-text";
import { german } from "./words/de";
import { english } from "./words/en";

const words = { en: english, de: german };

const useStyles = makeStyles({
  text: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

interface ToQualifyProps {
  readonly card: Scorecard;
  readonly level: HeadingLevel;
}

export function ToQualify({ card, level }: ToQualifyProps): ReactElement | null {
  const styles = useStyles();
  useAddedWords(words);
  const speech = useWords();
  const { t, say, format } = speech;
  const { missing, isReachable, stuck, ...metrics } = distanceOf(card);
  if (missing <= 0) return null;
  const ways = metrics.alone.flatMap((score) =>
    waysTo(score.points + missing, score, earnsWholeUnitsOnly(card))
  );
  const total = format.number(card.rulebook.qualifiesFrom);
  const shut = card.track.gates.filter(({ passed }) => !passed);
  const alone = shut.length > 0 ? "goals.pointsAlone" : "goals.alone";
  const together = isReachable ? "goals.together" : "goals.notEnough";
  return (
    <section>
      <Heading level={level}>{t("goals.title", { total })}</Heading>
      <p className={styles.text}>
        {ways.length > 0 ? t(alone, { count: ways.length, total }) : t(together)}
      </p>
      <ul className={styles.list}>
        {ways.length > 0
          ? ways.map((way) => (
              <li key={way.metric.id}>{`${say(way.metric.label)}: ${wayText(way, speech)}`}</li>
            ))
          : metrics.together.map((score) => (
              <li key={score.metric.id}>
                {`${say(score.label)}: ${format.amount(room(score), "points")}`}
              </li>
            ))}
      </ul>
      {shut.length === 0 ? null : (
        <p className={styles.text}>
          {t("goals.gates", { metrics: shut.map(({ label }) => say(label)).join(", ") })}
        </p>
      )}
      {stuck.length === 0 ? null : (
        <p className={styles.text}>
          {t("goals.stuck", { metrics: stuck.map(({ label }) => say(label)).join(", ") })}
        </p>
      )}
    </section>
  );
}

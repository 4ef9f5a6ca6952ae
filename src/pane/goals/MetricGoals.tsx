/** What a metric lacks to its next point, to the total that qualifies and to its maximum. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, use } from "react";
import {
  earnsWholeUnitsOnly,
  type Goal,
  goalsOf,
  missingTotal,
  obstacleTo,
  waysTo,
} from "../../score/gap";
import type { MetricScore } from "../../score/scorecard";
import { useAddedWords, useWords } from "../words";
import { CardContext } from "./card-context";
import { wayText } from "./way-text";
import { german } from "./words/de";
import { english } from "./words/en";

const words = { en: english, de: german };

const names = {
  next: "goals.next",
  qualifying: "goals.qualifying",
  maximum: "goals.maximum",
  qualifyingMaximum: "goals.qualifyingMaximum",
} as const satisfies Record<Goal["kind"], string>;

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
});

export function MetricGoals({ score }: { readonly score: MetricScore }): ReactElement | null {
  const styles = useStyles();
  useAddedWords(words);
  const speech = useWords();
  const { t, say, format } = speech;
  const card = use(CardContext);
  if (card === undefined || obstacleTo(score) !== undefined) return null;
  const total = format.number(card.rulebook.qualifiesFrom);
  const goals = goalsOf(score, missingTotal(card));
  if (goals.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("goals.list")}>
      {goals.flatMap(({ kind, points }) => {
        const ways = waysTo(points, score, earnsWholeUnitsOnly(card));
        return ways.map((way) => (
          <li key={`${kind} ${way.metric.id}`}>
            {t(names[kind], { total })}
            {ways.length > 1 ? `, ${say(way.metric.label)}` : ""}
            {`: ${wayText(way, speech)}`}
          </li>
        ));
      })}
    </ul>
  );
}

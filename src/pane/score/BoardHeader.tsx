/** As of when and under which rulebook the scores are, and whether all six qualify. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Month, monthOf } from "../../core/month";
import { Message } from "../parts/Message";
import { useWords } from "../words";
import type { Result } from "./score-tables";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export function BoardHeader({
  results,
}: {
  readonly results: readonly Result[];
}): ReactElement | null {
  const styles = useStyles();
  const { t, format } = useWords();
  const cards = results.flatMap((result) => (result.state === "scored" ? [result.card] : []));
  const [first] = cards;
  if (first === undefined) return null;
  const months = new Set(cards.map((card) => card.asOf));
  const rulebooks = [...new Set(cards.map(({ rulebook }) => rulebook.id))];
  const { asOf } = first;
  const dates = months.size > 1 ? "score.severalDates" : "score.noDate";
  const month = asOf === undefined || months.size > 1 ? undefined : format.month(asOf);
  const earnsBadge = cards.length === results.length && cards.every((card) => card.qualified);
  return (
    <>
      <p className={styles.line}>
        {month === undefined ? t(dates) : t("score.asOf", { month })}
        {" · "}
        {t("score.rulebook", { count: rulebooks.length, rulebook: rulebooks.join(", ") })}
      </p>
      {month === undefined || asOf === undefined || asOf < currentMonth() ? null : (
        <Message intent="warning">{t("score.notClosed", { month })}</Message>
      )}
      {earnsBadge ? <Message intent="success">{t("score.badge")}</Message> : null}
    </>
  );
}

function currentMonth(): Month {
  const today = new Date();
  return monthOf(today.getFullYear(), today.getMonth() + 1);
}

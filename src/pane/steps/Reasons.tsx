/** Every reason why a designation isn't qualified. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scorecard, Shortfall } from "../../score/scorecard";
import { type Speech, useWords } from "../words";

const useStyles = makeStyles({
  reasons: {
    ...typographyStyles.caption1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
});

export function reasonText(
  shortfall: Shortfall,
  card: Scorecard,
  { t, say, format }: Speech
): string {
  if (shortfall.kind === "gate") {
    const { label, points } = shortfall.gate;
    return t(points > 0 ? "score.lessThanOneIn" : "score.noPointsIn", { metric: say(label) });
  }
  return t("score.short", {
    count: shortfall.missing,
    points: format.missing(shortfall.missing),
    needed: format.number(card.rulebook.qualifiesFrom),
  });
}

export function Reasons({ card }: { readonly card: Scorecard }): ReactElement | null {
  const styles = useStyles();
  const speech = useWords();
  // One reason alone already stands beside the score.
  if (card.shortfalls.length < 2) return null;
  return (
    <ul className={styles.reasons} aria-label={speech.t("score.reasons")}>
      {card.shortfalls.map((shortfall, index) => (
        <li key={index}>{reasonText(shortfall, card, speech)}</li>
      ))}
    </ul>
  );
}

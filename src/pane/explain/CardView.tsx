/** A scorecard as the root of a tree: name, points and status, and below them every step. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scorecard } from "../../score/scorecard";
import { Disclosure } from "../parts/Disclosure";
import { below, type HeadingLevel } from "../parts/heading-level";
import { Meter } from "../parts/Meter";
import { StatusLine } from "../score/StatusLine";
import { StepView } from "../steps/StepView";
import { useWords } from "../words";

const useStyles = makeStyles({
  heading: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
  },
  name: { ...typographyStyles.body1Strong, display: "block", overflowWrap: "anywhere" },
  score: { textAlign: "end", whiteSpace: "nowrap" },
  points: { ...typographyStyles.title3, display: "block", fontVariantNumeric: "tabular-nums" },
  maximum: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground3,
  },
});

const maximum = 100;

interface CardViewProps {
  readonly card: Scorecard;
  readonly isOpen: boolean;
  readonly level: HeadingLevel;
}

export function CardView({ card, isOpen, level }: CardViewProps): ReactElement {
  const styles = useStyles();
  const { t, say, format } = useWords();
  const points = format.total(card.total);
  const name = say(card.designation.name);
  const needed = card.rulebook.qualifiesFrom;
  return (
    <Disclosure
      level={level}
      isRuled
      isOpenAtFirst={isOpen}
      heading={
        <span className={styles.heading}>
          <span>
            <span className={styles.name}>{name}</span>
            <StatusLine
              result={{ state: "scored", designation: card.designation, card, isFed: true }}
            />
          </span>
          <span className={styles.score}>
            <span className={styles.points}>{points}</span>
            <span className={styles.maximum}>{t("score.ofMaximum", { maximum })}</span>
          </span>
        </span>
      }
      always={
        <Meter
          value={card.total}
          maximum={maximum}
          needed={needed}
          reached={card.qualified}
          size="large"
          label={t("score.meter", { name })}
          text={t("score.meterText", { points, maximum, needed })}
        />
      }
    >
      <StepView step={card} level={below(level)} />
    </Disclosure>
  );
}

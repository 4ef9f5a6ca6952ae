/** One designation: name, status and points, the bar below them, and its explanation when opened. */
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense } from "react";
import { Loading } from "../parts/Loading";
import { Meter } from "../parts/Meter";
import { useWords } from "../words";
import { ProblemMessage } from "./ProblemMessage";
import type { Result } from "./score-tables";
import { StatusLine } from "./StatusLine";

/** Fetched when the first designation is opened. */
const Explanation = lazy(async () => ({ default: (await import("../steps/StepView")).StepView }));

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  unscored: { paddingBottom: tokens.spacingVerticalXS },
  button: {
    padding: `${tokens.spacingVerticalXS} 0`,
    columnGap: tokens.spacingHorizontalS,
    minHeight: "52px",
  },
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
  panel: { margin: 0 },
});

const maximum = 100;

export function DesignationItem({ result }: { readonly result: Result }): ReactElement {
  const styles = useStyles();
  const { t, say, format } = useWords();
  const { designation } = result;
  const card = result.state === "scored" ? result.card : undefined;
  // Without any value a total of 0 would be a claim.
  const points =
    card && result.state === "scored" && result.isFed ? format.total(card.total) : undefined;
  const name = say(designation.name);
  return (
    <AccordionItem
      className={mergeClasses(styles.item, points === undefined && styles.unscored)}
      value={designation.id}
    >
      <AccordionHeader as="h3" expandIconPosition="end" button={{ className: styles.button }}>
        <span className={styles.heading}>
          <span>
            <span className={styles.name}>{name}</span>
            <StatusLine result={result} />
          </span>
          {points === undefined ? null : (
            <span className={styles.score}>
              <span className={styles.points}>{points}</span>
              <span className={styles.maximum}>{t("score.ofMaximum", { maximum })}</span>
            </span>
          )}
        </span>
      </AccordionHeader>
      {card === undefined || points === undefined ? null : (
        <Meter
          value={card.total}
          maximum={maximum}
          needed={card.rulebook.qualifiesFrom}
          reached={card.qualified}
          size="large"
          label={t("score.meter", { name })}
          text={t("score.meterText", { points, maximum, needed: card.rulebook.qualifiesFrom })}
        />
      )}
      <AccordionPanel className={styles.panel}>
        {card === undefined ? null : (
          <Suspense fallback={<Loading label={t("frame.loading")} />}>
            <Explanation step={card} level={4} />
          </Suspense>
        )}
        {result.state === "failed" ? <ProblemMessage problem={result.problem} /> : null}
      </AccordionPanel>
    </AccordionItem>
  );
}

/** A designation: the track that counts in full, the ones that lost folded, then what the result rests on. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scorecard } from "../../score/scorecard";
import { CardContext } from "../goals/card-context";
import { ToQualify } from "../goals/ToQualify";
import { Disclosure } from "../parts/Disclosure";
import { below, type HeadingLevel } from "../parts/heading-level";
import { NoteList } from "../parts/NoteList";
import { useWords } from "../words";
import { RulebookScores } from "../rulebooks/RulebookScores";
import { ReadingsUsed } from "./ReadingsUsed";
import { Reasons } from "./Reasons";
import { RulebookLine } from "./RulebookLine";
import { StepView } from "./StepView";

const useStyles = makeStyles({
  choice: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.body1 },
  lost: { color: tokens.colorNeutralForeground2 },
  inner: {
    marginBottom: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ChoiceStepProps {
  readonly step: Scorecard;
  readonly level: HeadingLevel;
}

export function ChoiceStep({ step, level }: ChoiceStepProps): ReactElement {
  const styles = useStyles();
  const { t, say, format } = useWords();
  const lost = step.tracks.filter((track) => !track.counts);
  return (
    <div className={styles.choice}>
      <Reasons card={step} />
      <ToQualify card={step} level={level} />
      {lost.length === 0 ? null : (
        <div className={styles.title}>
          {t("steps.trackCounts", { track: say(step.track.label) })}
        </div>
      )}
      {step.classification === undefined ? null : (
        <StepView step={step.classification} level={level} />
      )}
      <CardContext value={step}>
        <StepView step={step.track} level={level} />
      </CardContext>
      <NoteList notes={step.notes} />
      <div>
        {lost.map((track) => (
          <Disclosure
            isRuled
            key={track.track}
            level={level}
            heading={
              <span className={styles.lost}>
                {t("steps.trackLost", {
                  track: say(track.label),
                  points: format.total(track.total),
                })}
              </span>
            }
          >
            <div className={styles.inner}>
              <StepView step={track} level={below(level)} />
            </div>
          </Disclosure>
        ))}
        <ReadingsUsed card={step} level={level} />
        <RulebookScores card={step} level={level} />
      </div>
      <RulebookLine rulebook={step.rulebook} />
    </div>
  );
}

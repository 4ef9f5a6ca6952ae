/** A metric: its points at a glance, and below them the rule, the options, requirements and remarks they come from. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Note } from "../../core/note";
import { definitionOf } from "../../score/definition";
import { tracks } from "../../rules/names";
import type { MetricScore } from "../../score/scorecard";
import { MetricGoals } from "../goals/MetricGoals";
import { Disclosure } from "../parts/Disclosure";
import type { HeadingLevel } from "../parts/heading-level";
import { below } from "../parts/heading-level";
import { Meter } from "../parts/Meter";
import { NoteList } from "../parts/NoteList";
import { SourceLine } from "../parts/SourceLine";
import { useWords } from "../words";
import { StepView } from "./StepView";

const useStyles = makeStyles({
  heading: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
  },
  label: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  points: { ...typographyStyles.body1Strong, fontVariantNumeric: "tabular-nums" },
  maximum: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  progress: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  definition: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
  parts: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
  },
});

interface MetricStepProps {
  readonly step: MetricScore;
  readonly level: HeadingLevel;
  /** Names the track, where the metrics of a sum come from several. */
  readonly withTrack?: boolean;
  readonly isOpenAtFirst?: boolean;
}

export function MetricStep({
  step,
  level,
  withTrack = false,
  isOpenAtFirst = false,
}: MetricStepProps): ReactElement {
  const styles = useStyles();
  const { t, say, format, language } = useWords();
  const points = format.number(step.points);
  const maximum = format.number(step.maximum);
  return (
    <Disclosure
      level={level}
      isOpenAtFirst={isOpenAtFirst}
      heading={
        <span className={styles.heading}>
          <span className={styles.label}>{say(step.label)}</span>
          <span>
            <span className={styles.points}>{points}</span>{" "}
            <span className={styles.maximum}>{t("score.ofMaximum", { maximum })}</span>
          </span>
          <span className={styles.progress}>
            <Progress step={step} withTrack={withTrack} />
          </span>
        </span>
      }
      always={
        <>
          <Meter
            value={step.points}
            maximum={step.maximum}
            reached={step.points >= step.maximum}
            label={t("score.meter", { name: say(step.label) })}
            text={t("score.meterTextPlain", { points, maximum })}
          />
          <NoteList notes={step.option.notes.filter(isLikelyMistake)} />
        </>
      }
    >
      <div className={styles.parts}>
        <p className={styles.definition}>{definitionOf(step.metric, step.track, language)}</p>
        {[...step.parts]
          .sort((one, other) => Number(other.counts) - Number(one.counts))
          .map((part, index) => (
            <StepView key={index} step={part} level={below(level)} />
          ))}
        <MetricGoals score={step} />
        <NoteList notes={step.notes} />
        <SourceLine citation={step.metric.source} />
      </div>
    </Disclosure>
  );
}

/** Not left for the details: 14 typed for 14 % earns the maximum. */
function isLikelyMistake({ code }: Note): boolean {
  return code === "growthLarge";
}

/** `3 of 5 tenants · SMB · CSP` */
function Progress({ step, withTrack }: Pick<MetricStepProps, "step" | "withTrack">): string {
  const { t, say, format } = useWords();
  const { value, target, unit, measured, association, label } = step.option;
  const amount =
    measured === undefined
      ? t("steps.noValue")
      : t("steps.valueOfTarget", {
          value: format.bare(value, unit),
          target: format.amount(target, unit),
        });
  const track = withTrack && step.track !== "any" ? [say(tracks[step.track].label)] : [];
  const locked = step.requirements.every(({ met }) => met) ? [] : [t("steps.locked")];
  return [amount, ...track, ...(association === "any" ? [] : [say(label)]), ...locked].join(" · ");
}

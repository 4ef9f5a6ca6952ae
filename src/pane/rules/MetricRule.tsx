/** One metric's rule: what counts, target and maximum at a glance; who and what is eligible, certifications and readings below. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { definitionOf } from "../../score/definition";
import type { DesignationRules, Metric, TrackId } from "../../rules/types";
import { Disclosure } from "../parts/Disclosure";
import { below, type HeadingLevel } from "../parts/heading-level";
import { SourceLine } from "../parts/SourceLine";
import { useWords } from "../words";
import { EligibleRows } from "./EligibleRows";
import { Facts } from "./Facts";
import { HoldingRules } from "./HoldingRules";
import { ReadingList } from "./ReadingList";
import { RequirementRule } from "./RequirementRule";
import { TargetLines } from "./TargetLines";

const useStyles = makeStyles({
  heading: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    width: "100%",
  },
  label: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  maximum: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  matched: {
    gridColumnStart: 1,
    gridColumnEnd: 3,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  content: {
    ...typographyStyles.caption1,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  definition: { ...typographyStyles.body1, margin: 0 },
});

interface MetricRuleProps {
  readonly metric: Metric;
  readonly rules: DesignationRules;
  readonly track: TrackId | "any";
  readonly level: HeadingLevel;
  /** What a search found in it. */
  readonly matched?: string | undefined;
}

export function MetricRule({
  metric,
  rules,
  track,
  level,
  matched,
}: MetricRuleProps): ReactElement {
  const styles = useStyles();
  const { t, say, format, language } = useWords();
  const { measure } = metric;
  return (
    <Disclosure
      level={level}
      heading={
        <span className={styles.heading}>
          <span className={styles.label}>{say(metric.label)}</span>
          <span className={styles.maximum}>
            {t("rules.maximum", { count: metric.maximum, points: format.number(metric.maximum) })}
          </span>
          {matched === undefined ? null : <span className={styles.matched}>{matched}</span>}
        </span>
      }
    >
      <div className={styles.content}>
        <p className={styles.definition}>{definitionOf(metric, track, language)}</p>
        <Facts>
          {measure.by === "parts" ? null : <TargetLines metric={metric} track={track} />}
          {"associations" in measure ? <EligibleRows eligible={measure} track={track} /> : null}
        </Facts>
        {metric.requirements.map((requirement) => (
          <RequirementRule
            key={requirement.id}
            requirement={requirement}
            track={track}
            rulebook={rules.rulebook}
            level={below(level)}
          />
        ))}
        {measure.by === "parts"
          ? measure.parts.map((part) => (
              <MetricRule
                key={part.id}
                metric={part}
                rules={rules}
                track={track}
                level={below(level)}
              />
            ))
          : null}
        {measure.by === "certifiedPeople" ? (
          <HoldingRules holding={measure.holding} rulebook={rules.rulebook} level={below(level)} />
        ) : null}
        <SourceLine citation={metric.source} />
        <ReadingList ids={metric.readings} rulebook={rules.rulebook} level={below(level)} />
      </div>
    </Disclosure>
  );
}

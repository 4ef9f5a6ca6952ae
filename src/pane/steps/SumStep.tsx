/** A track: its metrics by category, and the gates they have to pass. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { categories } from "../../rules/names";
import type { CategoryId } from "../../rules/types";
import type { MetricScore, TrackScore } from "../../score/scorecard";
import { Disclosure } from "../parts/Disclosure";
import { Heading } from "../parts/Heading";
import { below, type HeadingLevel } from "../parts/heading-level";
import { NoteList } from "../parts/NoteList";
import { useWords } from "../words";
import { MetricStep } from "./MetricStep";
import { StepView } from "./StepView";

const useStyles = makeStyles({
  sum: { display: "grid", rowGap: tokens.spacingVerticalM },
  category: { display: "flex", justifyContent: "space-between" },
  gates: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  title: { ...typographyStyles.body1 },
});

interface SumStepProps {
  readonly step: TrackScore;
  readonly level: HeadingLevel;
}

export function SumStep({ step, level }: SumStepProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const ids = [...new Set(step.metrics.map((metric) => metric.category))];
  return (
    <div className={styles.sum}>
      {ids.map((id) => (
        <Category
          key={id}
          id={id}
          metrics={step.metrics.filter((metric) => metric.category === id)}
          level={level}
          withTrack={step.track === "perMetric"}
        />
      ))}
      <NoteList notes={step.notes} />
      {step.gates.length === 0 ? null : (
        <Disclosure
          isRuled
          level={level}
          heading={<span className={styles.title}>{t("steps.gates")}</span>}
        >
          <div className={styles.gates}>
            {step.gates.map((gate, index) => (
              <StepView key={index} step={gate} level={below(level)} />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

interface CategoryProps {
  readonly id: CategoryId;
  readonly metrics: readonly MetricScore[];
  readonly level: HeadingLevel;
  readonly withTrack: boolean;
}

function Category({ id, metrics, level, withTrack }: CategoryProps): ReactElement {
  const styles = useStyles();
  const { t, say, format } = useWords();
  const sum = (of: "points" | "maximum"): string =>
    format.number(metrics.reduce((total, metric) => total + metric[of], 0));
  return (
    <section>
      <Heading level={level} className={styles.category}>
        <span>{say(categories[id].label)}</span>{" "}
        <span>{t("steps.pointsOf", { points: sum("points"), maximum: sum("maximum") })}</span>
      </Heading>
      {metrics.map((metric) => (
        <MetricStep
          key={metric.metric.id}
          step={metric}
          level={below(level)}
          withTrack={withTrack}
        />
      ))}
    </section>
  );
}

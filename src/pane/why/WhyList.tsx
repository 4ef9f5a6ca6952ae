/** Designation by designation and metric by metric: what some rows give, why, and what one more would be worth. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import type { Place } from "../../core/place";
import { reasonSentence } from "../../measure/reason-sentence";
import { Heading } from "../parts/Heading";
import { below, type HeadingLevel } from "../parts/heading-level";
import { PlaceLink } from "../parts/PlaceLink";
import { useWords } from "../words";
import type { WhyDesignation, WhyLine, WhyMetric } from "./why-lines";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  metric: {
    ...typographyStyles.caption1,
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  title: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    ...typographyStyles.caption1Strong,
    margin: 0,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface WhyListProps {
  readonly designations: readonly WhyDesignation[];
  readonly level: HeadingLevel;
}

export function WhyList({ designations, level }: WhyListProps): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.list}>
      {designations.map(({ card, metrics }) => (
        <div role="group" key={card.designation.id} aria-label={say(card.designation.name)}>
          <Heading level={level}>{say(card.designation.name)}</Heading>
          {metrics.map((metric) => (
            <MetricLines key={metric.label.en} metric={metric} level={below(level)} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface MetricLinesProps {
  readonly metric: WhyMetric;
  readonly level: HeadingLevel;
}

function MetricLines({ metric, level }: MetricLinesProps): ReactElement {
  const styles = useStyles();
  const { t, say, format, language } = useWords();
  const { label, gives, amount, unit, worth, lines, more } = metric;
  const Title = `h${level}` as const;
  return (
    <div className={styles.metric}>
      <Title className={styles.title}>
        <span>{say(label)}</span>
        <span>
          {gives === 0
            ? t("why.givesNothing")
            : t("why.gives", { amount: format.amount(gives, unit) })}
        </span>
      </Title>
      {alike(lines, (line) =>
        reasonSentence(line.row, line.account, { amount, unit }, language)
      ).map(({ sentence, places }, index) => (
        <div key={index}>
          {sentence}
          {places.map((place, at) => (
            <Fragment key={at}>
              {" "}
              <PlaceLink place={place} />
            </Fragment>
          ))}
        </div>
      ))}
      {more === 0 ? null : (
        <div className={styles.hint}>
          {t("why.more", { count: more, rows: format.number(more) })}
        </div>
      )}
      {worth === undefined || gives !== 0 || isTooLittle(worth) ? null : (
        <div className={styles.hint}>
          {worth > 0
            ? t("why.worth", { points: format.amount(worth, "points") })
            : t("why.atMaximum")}
        </div>
      )}
    </div>
  );
}

/** Points are shown with two decimals at most: one more dollar may add none that would be seen. */
function isTooLittle(worth: number): boolean {
  return worth > 0 && worth < 0.005;
}

/** Lines below each other that say the same, said once. */
function alike(
  lines: readonly WhyLine[],
  sentenceOf: (line: WhyLine) => string
): readonly { readonly sentence: string; readonly places: readonly Place[] }[] {
  const groups: { sentence: string; places: Place[] }[] = [];
  for (const line of lines) {
    const sentence = sentenceOf(line);
    const last = groups.at(-1);
    if (last?.sentence === sentence) last.places.push(line.row.place);
    else groups.push({ sentence, places: [line.row.place] });
  }
  return groups;
}

/** One call: its result, and the scorecards that it was made from. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Problem } from "../../core/problem";
import type { Scalar, Table } from "../../functions";
import type { MetricOption } from "../../worksheet/metrics/metric-names";
import { cellText } from "../builder/cell-text";
import { ResultTable } from "../builder/ResultTable";
import type { HeadingLevel } from "../parts/heading-level";
import { Message } from "../parts/Message";
import { WhatIfContext } from "../rulebooks/what-if";
import { ProblemMessage } from "../score/ProblemMessage";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";
import { CardView } from "./CardView";
import type { ExplainedCall } from "./explained-call";
import { MetricCard } from "./MetricCard";
import { AskedRuleView } from "./AskedRuleView";
import { EvidenceRowView } from "./EvidenceRowView";
import { evidenceRow, partsOf } from "./result-part";
import { unreadableKeys } from "./unreadable-keys";
import { useCallWhatIf } from "./use-call-what-if";

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground3,
  },
  result: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere" },
});

interface CallViewProps {
  readonly call: ExplainedCall;
  readonly level: HeadingLevel;
  /** The row of the result's table that the reader has selected, counted from its header. */
  readonly part?: number | undefined;
}

export function CallView({ call, level, part }: CallViewProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const whatIf = useCallWhatIf(call);
  if (call.state === "unknown") {
    return (
      <Message intent="error">{t("explain.unknownFunction", { name: `SPD.${call.id}` })}</Message>
    );
  }
  if (call.state === "unreadable") {
    const { reason, argument } = call.why;
    return (
      <Message intent="warning" title={t("explain.notExplained")}>
        {t(unreadableKeys[reason], { argument })}
      </Message>
    );
  }
  const { definition, result, cards, metric, rule, inputs } = call;
  const [only] = cards;
  const row = evidenceRow(call, part);
  const [asked, others] = partsOf(call, part);
  return (
    <>
      <p className={styles.summary}>{say(definition.summary)}</p>
      {result instanceof Problem ? <ProblemMessage problem={result} /> : null}
      {cards.length === 0 && !(result instanceof Problem) ? (
        <ResultView result={result} row={part} />
      ) : null}
      {rule === undefined ? null : <AskedRuleView rule={rule} />}
      {row === undefined ||
      inputs === undefined ||
      only === undefined ||
      only.card instanceof Problem ? null : (
        <EvidenceRowView of={row} card={only.card} inputs={inputs} level={level} />
      )}
      <WhatIfContext value={whatIf}>
        {asked === undefined ? null : (
          <Card key={asked.key} of={asked.of} metric={asked.metric} isOnly level={level} />
        )}
        {others.map((each) => (
          <Card
            key={each.designation.id}
            of={each}
            metric={metric}
            isOnly={cards.length === 1 && asked === undefined}
            level={level}
          />
        ))}
      </WhatIfContext>
    </>
  );
}

interface CardProps {
  readonly of: Extract<ExplainedCall, { readonly state: "computed" }>["cards"][number];
  readonly metric: MetricOption | undefined;
  readonly isOnly: boolean;
  readonly level: HeadingLevel;
}

/** Where the whole call has failed, its problem has been said already. */
function Card({
  of: { designation, card },
  metric,
  isOnly,
  level,
}: CardProps): ReactElement | null {
  const { say } = useWords();
  if (card instanceof Problem) {
    return isOnly ? null : <ProblemMessage problem={card} title={say(designation.name)} />;
  }
  return metric === undefined ? (
    <CardView card={card} isOpen={isOnly} level={level} />
  ) : (
    <MetricCard card={card} asked={metric} level={level} />
  );
}

interface ResultViewProps {
  readonly result: Scalar | Table;
  readonly row: number | undefined;
}

function ResultView({ result, row }: ResultViewProps): ReactElement {
  const styles = useStyles();
  const { locale } = useWorkbook();
  return typeof result === "object" ? (
    <ResultTable table={result} row={row} />
  ) : (
    <p className={styles.result}>{cellText(result, locale)}</p>
  );
}

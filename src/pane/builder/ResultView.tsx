/** What a form's formula gives on the cells as they are: a value, the top of a table, or what stands against it. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FunctionDefinition } from "../../functions";
import type { Parameter } from "../../functions/arguments";
import { Heading } from "../parts/Heading";
import { Message } from "../parts/Message";
import { ProblemMessage } from "../score/ProblemMessage";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";
import { cellText } from "./cell-text";
import type { Outcome } from "./evaluate";
import { ResultTable } from "./ResultTable";
import { unreadableKeys } from "./unreadable-keys";

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
  },
  pending: { opacity: 0.6 },
  value: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere" },
  hint: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface ResultViewProps {
  readonly definition: FunctionDefinition;
  readonly missing: readonly Parameter[];
  readonly outcome: Outcome | undefined;
  readonly isPending: boolean;
}

export function ResultView({
  definition,
  missing,
  outcome,
  isPending,
}: ResultViewProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const names = missing.map(({ name }) => name).join(", ");
  return (
    <div className={styles.part} aria-busy={isPending}>
      <Heading level={4}>{t("builder.result")}</Heading>
      <div role="status" className={styles.part}>
        {missing.length > 0 ? (
          <p className={styles.hint}>{t("builder.missing", { names })}</p>
        ) : outcome === undefined ? (
          <p className={styles.hint}>{t("builder.computing")}</p>
        ) : (
          <OutcomeView outcome={outcome} />
        )}
      </div>
      <p className={styles.hint}>{say(definition.returns.help)}</p>
    </div>
  );
}

function OutcomeView({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { locale } = useWorkbook();
  switch (outcome.state) {
    case "value": {
      const { result } = outcome;
      return typeof result === "object" ? (
        <ResultTable table={result} />
      ) : (
        <p className={styles.value}>{cellText(result, locale)}</p>
      );
    }
    case "problem":
      return <ProblemMessage problem={outcome.problem} />;
    case "malformed":
      return <Message intent="error">{t("builder.malformed")}</Message>;
    case "unreadable":
      return (
        <Message intent="error">
          {t(unreadableKeys[outcome.reason], { argument: outcome.argument })}
        </Message>
      );
    case "refused":
      return <Message intent="error">{t("builder.refused", { reason: outcome.reason })}</Message>;
  }
}

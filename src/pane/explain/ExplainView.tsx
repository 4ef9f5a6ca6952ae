/** Explains the selected cell, and stays with it while the reader looks at the cells behind it. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { type ReactElement, useMemo, useSyncExternalStore } from "react";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import { HiddenText } from "../parts/HiddenText";
import { Loading } from "../parts/Loading";
import { Message } from "../parts/Message";
import { VisitContext } from "../use-go-to";
import { useWorkbook } from "../workbook-context";
import { useAddedWords, useWords } from "../words";
import { ExplainKeeper } from "./explain-keeper";
import type { Explanation } from "./explanation";
import { FormulaView } from "./FormulaView";
import { RowView } from "./RowView";
import { german } from "./words/de";
import { english } from "./words/en";

const words = { en: english, de: german };

const useStyles = makeStyles({
  visited: {
    ...typographyStyles.caption1,
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  content: { padding: `0 ${tokens.spacingHorizontalM}` },
});

export default function ExplainTab(): ReactElement {
  useAddedWords(words);
  const { t } = useWords();
  const workbook = useWorkbook();
  const styles = useStyles();
  const keeper = useMemo(() => new ExplainKeeper(workbook), [workbook]);
  const view = useSyncExternalStore(keeper.subscribe, keeper.current);
  const { explanation, visited, refused } = view;
  if (view.broken !== undefined) throw view.broken;
  return (
    <VisitContext value={keeper.visit}>
      <HiddenText as="h2">{t("tabs.explain")}</HiddenText>
      {visited === undefined || explanation === undefined ? null : (
        <div className={styles.visited} role="status">
          <span>{t("explain.shown", { address: visited })}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowLeft16Regular />}
            onClick={() => void keeper.back()}
          >
            {t("explain.back", { address: explanation.address })}
          </Button>
        </div>
      )}
      {refused === undefined ? null : (
        <Message
          intent="error"
          title={t("failure.read")}
          action={{ label: t("failure.again"), act: keeper.refresh }}
        >
          {refused}
        </Message>
      )}
      <div className={styles.content} aria-busy={view.isPending}>
        {explanation === undefined ? (
          refused === undefined ? (
            <Loading label={t("explain.loading")} />
          ) : null
        ) : (
          <ErrorBoundary key={explanation.address}>
            <ExplanationView explanation={explanation} />
          </ErrorBoundary>
        )}
      </div>
    </VisitContext>
  );
}

function ExplanationView({ explanation }: { readonly explanation: Explanation }): ReactElement {
  return explanation.kind === "formula" ? (
    <FormulaView key={explanation.address} explanation={explanation} />
  ) : (
    <RowView address={explanation.address} />
  );
}

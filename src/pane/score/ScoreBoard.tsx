/** Everything about the scores of the tables in use: state, problems, the designations, and the tables themselves. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Message } from "../parts/Message";
import { areaOf, isUsed } from "../tables/table-choice";
import { useWords } from "../words";
import { BoardHeader } from "./BoardHeader";
import { Overview } from "./Overview";
import { Problems } from "./Problems";
import { ScoreNews } from "./ScoreNews";
import { TablesUsed } from "./TablesUsed";
import type { Scores, ScoresView } from "./use-scores";

const useStyles = makeStyles({
  tables: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

interface ScoreBoardProps {
  readonly view: ScoresView;
  readonly scores: Scores;
}

export function ScoreBoard({ view, scores: { tables, results } }: ScoreBoardProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { choices } = view;
  const undecided = tables.filter(
    (table) => isUsed(choices, table.id) && table.needsArea && areaOf(choices, table) === undefined
  );
  return (
    <>
      <ScoreNews results={results} />
      <BoardHeader results={results} />
      {undecided.map(({ id, name }) => (
        <Message key={id} intent="warning">
          {t("tables.chooseFirst", { table: name })}
        </Message>
      ))}
      <Problems results={results} />
      {results.length === 0 ? (
        <Message intent="info" title={t("tables.nothingUsed")}>
          {t("tables.nothingUsedAdvice")}
        </Message>
      ) : (
        <Overview results={results} />
      )}
      <div className={styles.tables}>
        <TablesUsed
          tables={tables}
          choices={choices}
          onChoose={view.choose}
          isOpenAtFirst={undecided.length > 0 || results.length === 0}
        />
      </div>
      {view.unsaved === undefined ? null : (
        <Message intent="warning">{t("failure.save", { reason: view.unsaved })}</Message>
      )}
    </>
  );
}

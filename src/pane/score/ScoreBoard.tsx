/** Everything about the scores of the tables in use: state, problems, the designations, and the tables themselves. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { certificationsKind } from "../../worksheet/kinds/certifications";
import { AheadSection } from "../ahead/AheadSection";
import { Message } from "../parts/Message";
import { useTablesWhatIf } from "../rulebooks/use-tables-what-if";
import { WhatIfContext } from "../rulebooks/what-if";
import { areaOf, countsFor, type TableChoice } from "../tables/table-choice";
import { WhySection } from "../why/WhySection";
import { useWords } from "../words";
import { BoardHeader } from "./BoardHeader";
import { DesignationSelect } from "./DesignationSelect";
import { Overview } from "./Overview";
import { Problems } from "./Problems";
import { ScoreNews } from "./ScoreNews";
import { TablesUsed } from "./TablesUsed";
import type { Scores, ScoresView } from "./score-keeper";

const useStyles = makeStyles({
  tables: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});

interface ScoreBoardProps {
  readonly scores: Scores;
  readonly view: ScoresView;
  readonly onChoose: (id: string, choice: TableChoice) => void;
}

export function ScoreBoard({
  scores: { tables, results, inputsOf },
  view,
  onChoose,
}: ScoreBoardProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const { choices, unsaved } = view;
  const whatIf = useTablesWhatIf(inputsOf, tables, choices);
  const incomplete = tables.filter(({ state }) => state === "incomplete");
  const hasCertificates = tables.some(
    (table) => table.kind === certificationsKind && countsFor(table, choices)
  );
  const undecided = tables.filter(
    (table) => countsFor(table, choices) && table.needsArea && areaOf(choices, table) === undefined
  );
  return (
    <>
      <ScoreNews results={results} />
      <BoardHeader results={results} />
      {undecided.map((table) => (
        <Message key={table.id} intent="warning">
          {t("tables.whichDesignation", { table: table.name })}
          <DesignationSelect
            table={table}
            value={undefined}
            onChange={(area) => onChoose(table.id, { area })}
          />
        </Message>
      ))}
      {incomplete.map(({ id, name, kind, missing }) => (
        <Message key={id} intent="warning">
          {t("tables.incompleteAdvice", {
            table: name,
            kind: say(kind.label),
            column: missing === undefined ? "" : say(missing),
          })}
        </Message>
      ))}
      <Problems results={results} />
      {results.length === 0 ? (
        <Message intent="info" title={t("tables.nothingUsed")}>
          {t("tables.nothingUsedAdvice")}
        </Message>
      ) : (
        <WhatIfContext value={whatIf}>
          <Overview results={results} />
        </WhatIfContext>
      )}
      <div className={styles.tables}>
        {results.length === 0 ? null : <WhySection results={results} />}
        {inputsOf !== undefined && hasCertificates ? (
          <AheadSection results={results} inputsOf={inputsOf} />
        ) : null}
        <TablesUsed
          tables={tables}
          choices={choices}
          onChoose={onChoose}
          isOpenAtFirst={results.length === 0 && undecided.length === 0}
        />
      </div>
      {unsaved === undefined ? null : (
        <Message intent="warning">{t("failure.save", { reason: unsaved })}</Message>
      )}
    </>
  );
}

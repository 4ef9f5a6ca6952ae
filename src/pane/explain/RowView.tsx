/** What the row of a table that the selected cell stands in does in every metric, or that the cell is in no table. */
import { Button } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState, useSyncExternalStore } from "react";
import { Heading } from "../parts/Heading";
import { Loading } from "../parts/Loading";
import { Message } from "../parts/Message";
import { ScoreKeeper } from "../score/score-keeper";
import type { FoundTable } from "../tables/found-table";
import { settingsKind } from "../../worksheet/kinds/settings";
import { type WhyDesignation, whyLines } from "../why/why-lines";
import { WhyList } from "../why/WhyList";
import { german } from "../why/words/de";
import { english } from "../why/words/en";
import { useWorkbook } from "../workbook-context";
import { useAddedWords, useWords } from "../words";
import { findRow, rowOfTable, type TableRow } from "./table-row";

const words = { en: english, de: german };
/** Looking through more rows than this takes long enough to be noticed, so that it waits for a click. */
const manyRows = 20_000;

export function RowView({ address }: { readonly address: string }): ReactElement {
  useAddedWords(words);
  const { t } = useWords();
  const workbook = useWorkbook();
  const keeper = useMemo(() => new ScoreKeeper(workbook), [workbook]);
  const { scores } = useSyncExternalStore(keeper.subscribe, keeper.current);
  if (scores.state === "loading") return <Loading label={t("score.loading")} />;
  if (scores.state !== "ready") return <Nothing />;
  const row = rowOfTable(address, scores.tables);
  if (row === undefined) return <Nothing />;
  const cards = scores.results.flatMap((each) => (each.state === "scored" ? [each.card] : []));
  return (
    <>
      <Heading level={3}>{t("why.row", { address })}</Heading>
      <RowLines key={address} row={row} tables={scores.tables} cards={cards} />
    </>
  );
}

interface RowLinesProps {
  readonly row: TableRow;
  readonly tables: readonly FoundTable[];
  readonly cards: Parameters<typeof whyLines>[0];
}

function RowLines({ row, tables, cards }: RowLinesProps): ReactElement {
  const { t } = useWords();
  const [isAsked, setIsAsked] = useState(row.table.rows <= manyRows);
  const found = useMemo(
    () => (isAsked ? whyLines(cards, (evidence) => findRow(evidence, row, tables.length)) : []),
    [isAsked, cards, row, tables]
  );
  if (row.table.kind === settingsKind) {
    return (
      <Message intent="info" title={t("why.setting")}>
        {t(row.table.isForRenewal ? "why.settingRenewal" : "why.settingAdvice")}
      </Message>
    );
  }
  if (!isAsked) return <Button onClick={() => setIsAsked(true)}>{t("why.show")}</Button>;
  return found.length === 0 ? (
    <Message intent="info" title={t("why.rowNowhere")}>
      {t("why.rowAdvice")}
    </Message>
  ) : (
    <>
      <CountsIn designations={found} />
      <WhyList designations={found} level={4} />
    </>
  );
}

/** The answer before the details: the numbers that the row is part of. */
function CountsIn({
  designations,
}: {
  readonly designations: readonly WhyDesignation[];
}): ReactElement {
  const { t, say } = useWords();
  const numbers = designations.flatMap(({ card, metrics }) =>
    metrics
      .filter(({ gives }) => gives !== 0)
      .map(({ label }) => `${say(card.designation.name)}: ${say(label)}`)
  );
  return (
    <p>
      {numbers.length === 0
        ? t("why.countsNowhere")
        : t("why.countsIn", { numbers: numbers.join("; ") })}
    </p>
  );
}

function Nothing(): ReactElement {
  const { t } = useWords();
  return (
    <Message intent="info" title={t("explain.nothing")}>
      {t("explain.nothingAdvice")}
    </Message>
  );
}

/** What the row of a table that the selected cell stands in does in every metric, or that the cell is in no table. */
import { Button } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState, useSyncExternalStore } from "react";
import { Heading } from "../parts/Heading";
import { KeepFocus } from "../parts/KeepFocus";
import { Loading } from "../parts/Loading";
import { Message } from "../parts/Message";
import { ScoreKeeper } from "../score/score-keeper";
import type { FoundTable } from "../tables/found-table";
import { isUsed } from "../tables/table-choice";
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
  const { scores, choices, isStopped } = useSyncExternalStore(keeper.subscribe, keeper.current);
  const [asked, setAsked] = useState<string>();
  if (scores.state === "loading") return <Loading label={t("score.loading")} />;
  if (scores.state !== "ready") return <Nothing />;
  const row = rowOfTable(address, scores.tables);
  if (row === undefined) return <Nothing />;
  const { table } = row;
  const isLeftOut = isStopped && table.state === "unread" && isUsed(choices, table.id);
  const cards = scores.results.flatMap((each) => (each.state === "scored" ? [each.card] : []));
  return (
    <>
      <Heading level={3}>{t("why.row", { address })}</Heading>
      <KeepFocus label={t("why.row", { address })}>
        {isLeftOut ? (
          <Message intent="warning" action={{ label: t("reading.resume"), act: keeper.resume }}>
            {t("reading.left", { count: 1, names: table.name })}
          </Message>
        ) : table.kind === settingsKind ? (
          <Message intent="info" title={t("why.setting")}>
            {t(table.isForRenewal ? "why.settingRenewal" : "why.settingAdvice")}
          </Message>
        ) : table.rows > manyRows && asked !== address ? (
          <Button onClick={() => setAsked(address)}>{t("why.show")}</Button>
        ) : (
          <RowLines row={row} tables={scores.tables} cards={cards} />
        )}
      </KeepFocus>
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
  const designations = useMemo(
    () =>
      whyLines(cards, (evidence) =>
        findRow(evidence, { address: row.table.address, row: row.row }, tables.length)
      ),
    [cards, row, tables]
  );
  return designations.length === 0 ? (
    <Message intent="info" title={t("why.rowNowhere")}>
      {t("why.rowAdvice")}
    </Message>
  ) : (
    <>
      <CountsIn designations={designations} />
      <WhyList designations={designations} level={4} />
    </>
  );
}

interface CountsInProps {
  readonly designations: readonly WhyDesignation[];
}

/** The answer before the details: the numbers that the row is part of. */
function CountsIn({ designations }: CountsInProps): ReactElement {
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

/** The Score tab: the six designations from the workbook's tables, or what to do where there is nothing to score. */
import { DataBarHorizontal20Regular } from "@fluentui/react-icons/svg/data-bar-horizontal";
import { lazy, type ReactElement, Suspense, useMemo, useState, useSyncExternalStore } from "react";
import { settingsKind } from "../../worksheet/kinds/settings";
import { HiddenText } from "../parts/HiddenText";
import { Loading } from "../parts/Loading";
import { Message } from "../parts/Message";
import { SampleOffer } from "../score/SampleOffer";
import { ScoreBoard } from "../score/ScoreBoard";
import { ScoreKeeper, type ScoresView } from "../score/score-keeper";
import type { PaneTab } from "../tab";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";

function ScoreTab(): ReactElement {
  const { t } = useWords();
  return (
    <>
      <HiddenText as="h2">{t("tabs.score")}</HiddenText>
      <Content />
    </>
  );
}

/** Fetched with the first table that takes a while to read. */
const ReadingBar = lazy(async () => ({
  default: (await import("../tables/ReadingBar")).ReadingBar,
}));

function Content(): ReactElement {
  const workbook = useWorkbook();
  const keeper = useMemo(() => new ScoreKeeper(workbook), [workbook]);
  const view = useSyncExternalStore(keeper.subscribe, keeper.current);
  const { scores } = view;
  const isReading = view.progress !== undefined || view.isStopped;
  // Once there it stays, at one place, because the keyboard may be in it.
  const [wasReading, setWasReading] = useState(isReading);
  if (isReading && !wasReading) setWasReading(true);
  return (
    <>
      {wasReading ? (
        <Suspense fallback={null}>
          <ReadingBar
            view={view}
            tables={scores.state === "ready" ? scores.tables : []}
            onStop={keeper.stop}
            onResume={keeper.resume}
          />
        </Suspense>
      ) : null}
      <Board keeper={keeper} view={view} isReading={isReading} />
    </>
  );
}

interface BoardProps {
  readonly keeper: ScoreKeeper;
  readonly view: ScoresView;
  readonly isReading: boolean;
}

function Board({ keeper, view, isReading }: BoardProps): ReactElement | null {
  const { t } = useWords();
  const { scores } = view;
  switch (scores.state) {
    case "loading":
      return isReading ? null : <Loading label={t("score.loading")} />;
    case "broken":
      throw scores.error;
    case "refused":
      return (
        <Message
          intent="error"
          title={t("failure.read")}
          action={{ label: t("failure.again"), act: keeper.refresh }}
        >
          {scores.reason}
        </Message>
      );
    case "ready":
      return scores.tables.every(({ kind }) => kind === settingsKind) ? (
        <SampleOffer onInserted={keeper.refresh} />
      ) : (
        <ScoreBoard scores={scores} view={view} onChoose={keeper.choose} />
      );
  }
}

export const scoreTab: PaneTab = {
  id: "score",
  label: "tabs.score",
  Icon: DataBarHorizontal20Regular,
  Body: ScoreTab,
};

/** The workbook's tables as CHECK sees them: what each was taken for, what is wrong with it, and blank sheets to begin with. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, useMemo, useSyncExternalStore } from "react";
import { monthOf } from "../../core/month";
import { HiddenText } from "../parts/HiddenText";
import { Loading } from "../parts/Loading";
import { Message } from "../parts/Message";
import { ReadingBar } from "../tables/ReadingBar";
import { SettingNews } from "../tables/SettingNews";
import { useWorkbook } from "../workbook-context";
import { useAddedWords, useWords } from "../words";
import { DataKeeper } from "./data-keeper";
import { byGravity, reportOf } from "./table-report";
import { Summary } from "./Summary";
import { TableCard } from "./TableCard";
import { Templates } from "./Templates";
import { useAssign } from "./use-assign";
import { german } from "./words/de";
import { english } from "./words/en";

const words = { en: english, de: german };

const useStyles = makeStyles({
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}`, listStyleType: "none" },
  news: { padding: `0 ${tokens.spacingHorizontalM}` },
  empty: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} 0` },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalS} 0 0` },
});

export default function DataView(): ReactElement {
  useAddedWords(words);
  const { t } = useWords();
  return (
    <>
      <HiddenText as="h2">{t("tabs.data")}</HiddenText>
      <Content />
    </>
  );
}

function Content(): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const workbook = useWorkbook();
  const keeper = useMemo(() => new DataKeeper(workbook), [workbook]);
  const view = useSyncExternalStore(keeper.subscribe, keeper.current);
  const { checked, found } = view;
  const reports = useMemo(
    () => byGravity((checked ?? []).map((each) => reportOf(each, currentMonth()))),
    [checked]
  );
  const assigning = useAssign(reports);
  const bar = (
    <ReadingBar
      view={view}
      tables={found.state === "ready" ? found.tables : []}
      onStop={keeper.tables.stop}
      onResume={keeper.tables.resume}
    />
  );
  if (found.state === "broken") throw found.error;
  if (found.state === "refused") {
    return (
      <Message
        intent="error"
        title={t("failure.read")}
        action={{ label: t("failure.again"), act: keeper.tables.refresh }}
      >
        {found.reason}
      </Message>
    );
  }
  if (checked === undefined) {
    return view.progress === undefined ? <Loading label={t("data.checking")} /> : bar;
  }
  return (
    <>
      {bar}
      <div className={styles.news}>
        <SettingNews state={assigning.state} />
      </div>
      {reports.length === 0 ? (
        <div className={styles.empty}>
          <h3 className={styles.title}>{t("data.none")}</h3>
          <p className={styles.text}>{t("data.noneAdvice")}</p>
        </div>
      ) : (
        <>
          <Summary reports={reports} />
          <ul className={styles.list} aria-label={t("data.list")}>
            {reports.map((report) => (
              <li key={report.table.id}>
                <TableCard
                  report={report}
                  assigning={assigning}
                  isOpenAtFirst={report.gravity === "problem" && report === reports[0]}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <Templates isOpenAtFirst={reports.length === 0} />
    </>
  );
}

function currentMonth(): number {
  const today = new Date();
  return monthOf(today.getFullYear(), today.getMonth() + 1);
}

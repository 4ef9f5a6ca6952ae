/** How many of the tables that were found are used; opening it lists them. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense } from "react";
import { Disclosure } from "../parts/Disclosure";
import { Loading } from "../parts/Loading";
import { countsFor } from "../tables/table-choice";
import { useWords } from "../words";
import type { TableListProps } from "./TableList";

const List = lazy(async () => ({ default: (await import("./TableList")).TableList }));

const useStyles = makeStyles({
  heading: { display: "flex", justifyContent: "space-between", width: "100%" },
  title: { ...typographyStyles.body1Strong },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface TablesUsedProps extends TableListProps {
  readonly isOpenAtFirst: boolean;
}

export function TablesUsed({ isOpenAtFirst, ...list }: TablesUsedProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const tables = list.tables.filter(({ isForRenewal }) => !isForRenewal);
  const used = tables.filter((table) => countsFor(table, list.choices)).length;
  const found = tables.filter(({ state }) => state === "ready" || state === "unread").length;
  return (
    <Disclosure
      level={3}
      isOpenAtFirst={isOpenAtFirst}
      heading={
        <span className={styles.heading}>
          <span className={styles.title}>{t("tables.used")}</span>{" "}
          <span className={styles.count}>{t("tables.count", { used, found })}</span>
        </span>
      }
    >
      <Suspense fallback={<Loading label={t("frame.loading")} />}>
        <List {...list} tables={tables} />
      </Suspense>
    </Disclosure>
  );
}

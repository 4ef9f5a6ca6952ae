/** The six designations at a glance; opening one shows where its points come from. */
import { Accordion, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words";
import { DesignationItem } from "./DesignationItem";
import type { Result } from "./score-tables";

const useStyles = makeStyles({ list: { display: "grid" } });

export function Overview({ results }: { readonly results: readonly Result[] }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <section aria-label={t("score.designations")}>
      <Accordion className={styles.list} collapsible multiple>
        {results.map((result) => (
          <DesignationItem key={result.designation.id} result={result} />
        ))}
      </Accordion>
    </section>
  );
}

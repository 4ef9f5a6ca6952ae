/** What to do in a workbook without any table to score: type one, or insert the sample. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import { type ReactElement, useState } from "react";
import { sampleSheetNames } from "../../functions/sample-ranges";
import { Message } from "../parts/Message";
import { reasonOf } from "../reason";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";

const useStyles = makeStyles({
  offer: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  detail: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

export function SampleOffer({ onInserted }: { readonly onInserted: () => void }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const workbook = useWorkbook();
  const [state, setState] = useState<"offered" | "inserting" | { readonly failure: string }>(
    "offered"
  );
  const isInserting = state === "inserting";
  const insert = async (): Promise<void> => {
    setState("inserting");
    try {
      // Fetched only here: most workbooks have tables of their own.
      const { sampleSheets } = await import("../../functions/sample-workbook");
      await workbook.insertSheets(sampleSheets(), "insertSample");
      onInserted();
    } catch (error) {
      setState({ failure: reasonOf(error) });
    }
  };
  return (
    <>
      <div className={styles.offer}>
        <h3 className={styles.title}>{t("empty.title")}</h3>
        <p className={styles.text}>{t("empty.advice")}</p>
        <Button
          appearance="primary"
          icon={<TableAdd20Regular />}
          disabledFocusable={isInserting}
          onClick={() => void insert()}
        >
          {t(isInserting ? "empty.inserting" : "empty.insert")}
        </Button>
        <p className={styles.detail}>
          {t("empty.inserts", {
            count: sampleSheetNames.length,
            sheets: sampleSheetNames.join(", "),
          })}
        </p>
      </div>
      {typeof state === "string" ? null : (
        <Message intent="error">{t("empty.failed", { reason: state.failure })}</Message>
      )}
    </>
  );
}

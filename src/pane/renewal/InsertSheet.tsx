/** Writes the renewal as a sheet with live formulas, in one step that can be undone. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import { type ReactElement, useState } from "react";
import type { RenewalInputs } from "../../worksheet/renewal/renewal-inputs";
import { reasonOf } from "../reason";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";

const useStyles = makeStyles({
  insert: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  failure: { ...typographyStyles.caption1, color: tokens.colorStatusDangerForeground1 },
});

type State =
  | { readonly state: "offered" | "inserting" }
  | { readonly state: "inserted"; readonly name: string }
  | { readonly state: "failed"; readonly reason: string };

export function InsertSheet({ inputs }: { readonly inputs: RenewalInputs }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const workbook = useWorkbook();
  const [state, setState] = useState<State>({ state: "offered" });
  const isInserting = state.state === "inserting";
  const insert = async (): Promise<void> => {
    if (isInserting) return;
    setState({ state: "inserting" });
    try {
      const { renewalModel } = await import("../../renewal/model");
      const [name = ""] = await workbook.insertSheets([renewalModel(inputs)], "insertRenewal");
      setState({ state: "inserted", name });
    } catch (error) {
      setState({ state: "failed", reason: reasonOf(error) });
    }
  };
  return (
    <div className={styles.insert}>
      <Button
        appearance="primary"
        icon={<TableAdd20Regular />}
        disabledFocusable={isInserting}
        onClick={() => void insert()}
      >
        {t(isInserting ? "renewal.inserting" : "renewal.insert")}
      </Button>
      <p className={styles.text}>{t("renewal.insertHelp")}</p>
      <div role="status" className={styles.text}>
        {state.state === "inserted" ? t("renewal.inserted", { name: state.name }) : ""}
      </div>
      {state.state === "failed" ? (
        <div role="alert" className={styles.failure}>
          {t("renewal.notInserted", { reason: state.reason })}
        </div>
      ) : null}
    </div>
  );
}

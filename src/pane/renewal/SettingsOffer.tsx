/** What to do in a workbook without settings of a renewal: add a sheet for them. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableAdd20Regular } from "@fluentui/react-icons/svg/table-add";
import { type ReactElement, useState } from "react";
import { settingsSheetName } from "../../renewal/settings-sheet";
import { Message } from "../parts/Message";
import { reasonOf } from "../reason";
import { useWords } from "../words";

const useStyles = makeStyles({
  offer: {
    display: "grid",
    justifyItems: "start",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

export function SettingsOffer({ onAdd }: { readonly onAdd: () => Promise<void> }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const [state, setState] = useState<"offered" | "adding" | { readonly failure: string }>(
    "offered"
  );
  const isAdding = state === "adding";
  const add = (): void => {
    if (isAdding) return;
    setState("adding");
    onAdd().catch((error: unknown) => setState({ failure: reasonOf(error) }));
  };
  return (
    <>
      <div className={styles.offer}>
        <h3 className={styles.title}>{t("renewal.none")}</h3>
        <p className={styles.text}>{t("renewal.noneAdvice")}</p>
        <Button
          appearance="primary"
          icon={<TableAdd20Regular />}
          disabledFocusable={isAdding}
          onClick={add}
        >
          {isAdding ? t("renewal.adding") : t("renewal.addSheet", { name: settingsSheetName })}
        </Button>
      </div>
      {typeof state === "string" ? null : (
        <Message intent="error">{t("renewal.notAdded", { reason: state.failure })}</Message>
      )}
    </>
  );
}

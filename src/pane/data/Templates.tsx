/** A button for a blank sheet of each kind of table. */
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableAdd16Regular } from "@fluentui/react-icons/svg/table-add";
import { type ReactElement, useState } from "react";
import type { TableKind } from "../../worksheet/tables/table-kind";
import { Disclosure } from "../parts/Disclosure";
import { reasonOf } from "../reason";
import { useWorkbook } from "../workbook-context";
import { useWords } from "../words";
import { templateKinds, templateSheets } from "./templates";

const useStyles = makeStyles({
  section: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  title: { ...typographyStyles.body1Strong },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  button: { textAlign: "start", whiteSpace: "normal" },
  news: { ...typographyStyles.caption1 },
});

type State = "idle" | "inserting" | { readonly sheet: string } | { readonly failure: string };

export function Templates({ isOpenAtFirst }: { readonly isOpenAtFirst: boolean }): ReactElement {
  const styles = useStyles();
  const { t, say, language } = useWords();
  const workbook = useWorkbook();
  const [state, setState] = useState<State>("idle");
  const insert = async (kind: TableKind): Promise<void> => {
    setState("inserting");
    try {
      const [sheet = ""] = await workbook.insertSheets(
        templateSheets(kind, language),
        "insertTemplate"
      );
      setState({ sheet });
    } catch (error) {
      setState({ failure: reasonOf(error) });
    }
  };
  return (
    <div className={styles.section}>
      <Disclosure
        level={3}
        isOpenAtFirst={isOpenAtFirst}
        heading={<span className={styles.title}>{t("data.templates")}</span>}
      >
        <p className={styles.text}>{t("data.templatesAdvice")}</p>
        <div className={styles.buttons}>
          {templateKinds.map((kind) => (
            <Button
              key={kind.label.en}
              className={styles.button}
              size="small"
              icon={<TableAdd16Regular />}
              disabledFocusable={state === "inserting"}
              aria-label={t("data.insert", { kind: say(kind.label) })}
              onClick={() => void insert(kind)}
            >
              {say(kind.label)}
            </Button>
          ))}
        </div>
        {typeof state === "string" ? null : (
          <div role={"failure" in state ? "alert" : "status"} className={styles.news}>
            {"failure" in state
              ? t("data.notInserted", { reason: state.failure })
              : t("data.inserted", { sheet: state.sheet })}
          </div>
        )}
      </Disclosure>
    </div>
  );
}

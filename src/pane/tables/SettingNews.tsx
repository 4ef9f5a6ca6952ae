/** Says where a settings row was written, or why it couldn't be. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PlaceLink } from "../parts/PlaceLink";
import { useAddedWords, useWords } from "../words";
import type { RowState } from "./use-settings-row";
import { german } from "./words/de";
import { english } from "./words/en";

const words = { en: english, de: german };

const useStyles = makeStyles({
  news: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  failure: { ...typographyStyles.caption1, color: tokens.colorStatusDangerForeground3 },
});

export function SettingNews({ state }: { readonly state: RowState }): ReactElement | null {
  const styles = useStyles();
  useAddedWords(words);
  const { t } = useWords();
  if (state === "idle" || state === "writing") return null;
  if ("failure" in state) {
    return (
      <div role="alert" className={styles.failure}>
        {t("settingsRow.notWritten", { reason: state.failure })}
      </div>
    );
  }
  const { address, isBelowTable } = state;
  const text = t(isBelowTable ? "settingsRow.writtenBelow" : "settingsRow.written", { address });
  const at = text.indexOf(address);
  return (
    <div role="status" className={styles.news}>
      {text.slice(0, at)}
      <PlaceLink place={{ range: 1, address }} />
      {text.slice(at + address.length)}
    </div>
  );
}

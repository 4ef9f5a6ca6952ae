/** Which rulebook is read, and which other one it is compared with. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isRulebookId, rulebookIds, rulebooks } from "../../rules";
import type { RulebookId } from "../../rules/types";
import { PlainSelect } from "../parts/PlainSelect";
import { useWords } from "../words";

const useStyles = makeStyles({
  picker: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface RulebookPickerProps {
  readonly rulebook: RulebookId;
  readonly other: RulebookId | undefined;
  /** The one that the workbook's tables are scored by. */
  readonly inUse: RulebookId | undefined;
  readonly onPick: (id: RulebookId) => void;
  readonly onCompare: (id: RulebookId | undefined) => void;
}

export function RulebookPicker({
  rulebook,
  other,
  inUse,
  onPick,
  onCompare,
}: RulebookPickerProps): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const options = (ids: readonly RulebookId[]): ReactElement[] =>
    ids.map((id) => (
      <option key={id} value={id}>
        {t(id === inUse ? "rules.rulebookInUse" : "rules.rulebookOption", {
          id,
          name: say(rulebooks[id].name),
        })}
      </option>
    ));
  return (
    <div className={styles.picker}>
      <div>
        <span className={styles.label} aria-hidden>
          {t("rules.rulebook")}
        </span>
        <PlainSelect
          label={t("rules.rulebook")}
          value={rulebook}
          onChange={(id) => {
            if (isRulebookId(id)) onPick(id);
          }}
        >
          {options(rulebookIds)}
        </PlainSelect>
      </div>
      <div>
        <span className={styles.label} aria-hidden>
          {t("rules.compareWith")}
        </span>
        <PlainSelect
          label={t("rules.compareWith")}
          value={other ?? ""}
          onChange={(id) => onCompare(isRulebookId(id) ? id : undefined)}
        >
          <option value="">{t("rules.compareWithNone")}</option>
          {options(rulebookIds.filter((id) => id !== rulebook))}
        </PlainSelect>
      </div>
    </div>
  );
}

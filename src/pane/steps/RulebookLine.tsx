/** Which rulebook a result rests on and when it is known to hold. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Rulebook } from "../../rules/types";
import { useWords } from "../words";

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

export function RulebookLine({ rulebook }: { readonly rulebook: Rulebook }): ReactElement {
  const styles = useStyles();
  const { t, say, format } = useWords();
  return (
    <p className={styles.line}>
      {t("steps.rulebook", {
        name: say(rulebook.name),
        from: format.day(rulebook.verifiedFrom),
        through: format.day(rulebook.verifiedThrough),
      })}
    </p>
  );
}

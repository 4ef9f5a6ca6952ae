/** The options one below the other, for a narrow pane. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RenewalOption } from "../../renewal/renewal-option";
import { Disclosure } from "../parts/Disclosure";
import { useWords } from "../words";
import { OptionDetail } from "./OptionDetail";
import { useOptionTexts } from "./option-texts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  heading: { display: "grid", width: "100%", rowGap: tokens.spacingVerticalXXS },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  closed: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  line: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  open: { color: tokens.colorStatusSuccessForeground1 },
});

export function OptionList({
  options,
}: {
  readonly options: readonly RenewalOption[];
}): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {options.map((option) => (
        <li key={option.id}>
          <Disclosure isRuled level={4} heading={<OptionHeading option={option} />}>
            <OptionDetail option={option} level={4} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function OptionHeading({ option }: { readonly option: RenewalOption }): ReactElement {
  const styles = useStyles();
  const { t, say } = useWords();
  const texts = useOptionTexts();
  const { name, available, rule, terms } = option;
  return (
    <span className={styles.heading}>
      <span className={available ? styles.name : styles.closed}>{say(name)}</span>
      <span className={styles.line}>
        <span className={mergeClasses(available && styles.open)}>
          {t(available ? "renewal.open" : "renewal.closed")} ({rule})
        </span>
        {terms === undefined ? null : (
          <>
            <span>{texts.fee(option)}</span>
            <span>{t(terms.badge ? "renewal.badge" : "renewal.noBadge")}</span>
          </>
        )}
      </span>
    </span>
  );
}

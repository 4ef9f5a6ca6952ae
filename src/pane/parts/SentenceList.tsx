/** Sentences of remarks on a number, one under the other. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import type { ReactElement } from "react";
import { useWords } from "../words";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
  },
  note: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
});

interface SentenceListProps {
  /** One that comes twice is shown once. */
  readonly sentences: readonly string[];
}

export function SentenceList({ sentences }: SentenceListProps): ReactElement | null {
  const styles = useStyles();
  const { t } = useWords();
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("steps.notes")}>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence} className={styles.note}>
          <Info16Regular aria-hidden />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}

/** Unclear sentences behind a rule: the question, every reading, the one used, and why. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReadingId } from "../../rules";
import type { RulebookId } from "../../rules/types";
import { Disclosure } from "../parts/Disclosure";
import { below, type HeadingLevel } from "../parts/heading-level";
import { useWords } from "../words";
import { ReadingView } from "./ReadingView";

const useStyles = makeStyles({
  title: { ...typographyStyles.caption1 },
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
  },
});

interface ReadingListProps {
  readonly ids: readonly ReadingId[];
  readonly rulebook: RulebookId;
  readonly level: HeadingLevel;
}

export function ReadingList({ ids, rulebook, level }: ReadingListProps): ReactElement | null {
  const styles = useStyles();
  const { t } = useWords();
  if (ids.length === 0) return null;
  return (
    <Disclosure
      level={level}
      heading={<span className={styles.title}>{t("rules.readings", { count: ids.length })}</span>}
    >
      <div className={styles.list}>
        {ids.map((id) => (
          <ReadingView key={id} id={id} rulebook={rulebook} level={below(level)} />
        ))}
      </div>
    </Disclosure>
  );
}

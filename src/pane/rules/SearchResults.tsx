/** What a search found, under their designations. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import type { RulebookId } from "../../rules/types";
import { HiddenText } from "../parts/HiddenText";
import { useWords } from "../words";
import { DesignationMatches } from "./DesignationMatches";
import { searchRules } from "./search-rules";

const useStyles = makeStyles({
  results: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  count: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

interface SearchResultsProps {
  readonly query: string;
  readonly rulebook: RulebookId;
}

export function SearchResults({ query, rulebook }: SearchResultsProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const matches = useMemo(() => searchRules(query, rulebook), [query, rulebook]);
  const designations = [...new Set(matches.map((match) => match.designation))];
  const summary =
    matches.length === 0
      ? t("rules.nothingFound", { query })
      : t("rules.found", { count: matches.length });
  return (
    <div className={styles.results}>
      <HiddenText live>{summary}</HiddenText>
      <p className={styles.count} aria-hidden>
        {summary}
      </p>
      {matches.length === 0 ? (
        <p className={styles.count}>{t("rules.nothingFoundAdvice")}</p>
      ) : null}
      {designations.map((designation) => (
        <DesignationMatches
          key={`${designation.id} ${rulebook}`}
          designation={designation}
          rulebook={rulebook}
          matches={matches.filter((match) => match.designation === designation)}
        />
      ))}
    </div>
  );
}

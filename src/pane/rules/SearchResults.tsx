/** The metrics that a search found, under their designations. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
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

export function SearchResults({ query }: { readonly query: string }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const matches = useMemo(() => searchRules(query), [query]);
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
          key={designation.id}
          designation={designation}
          matches={matches.filter((match) => match.designation === designation)}
        />
      ))}
    </div>
  );
}

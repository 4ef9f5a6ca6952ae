/** What each designation asks for, where that is printed, and a search over all of it. */
import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { type ReactElement, useDeferredValue, useState } from "react";
import { HiddenText } from "../parts/HiddenText";
import { DesignationList } from "./DesignationList";
import { SearchResults } from "./SearchResults";
import { useAddedWords, useWords } from "../words";
import { german } from "./words/de";
import { english } from "./words/en";

const words = { en: english, de: german };

const useStyles = makeStyles({
  search: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  box: { width: "100%", maxWidth: "none" },
});

export default function RulesView(): ReactElement {
  const styles = useStyles();
  useAddedWords(words);
  const { t } = useWords();
  const [query, setQuery] = useState("");
  const searched = useDeferredValue(query.trim());
  return (
    <>
      <HiddenText as="h2">{t("tabs.rules")}</HiddenText>
      <div className={styles.search} role="search">
        <SearchBox
          className={styles.box}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
          placeholder={t("rules.search")}
          aria-label={t("rules.search")}
          dismiss={{ "aria-label": t("rules.clear"), role: "button" }}
        />
      </div>
      {searched === "" ? <DesignationList /> : <SearchResults query={searched} />}
    </>
  );
}

/** What each designation asks for under a rulebook, where that is printed, a search over all of it, and what another rulebook says. */
import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { type ReactElement, useDeferredValue, useState } from "react";
import { rulebookIds, undatedRulebook } from "../../rules";
import type { RulebookId } from "../../rules/types";
import { HiddenText } from "../parts/HiddenText";
import { useAddedWords, useWords } from "../words";
import { Comparison } from "./Comparison";
import { DesignationList } from "./DesignationList";
import { RulebookPicker } from "./RulebookPicker";
import { SearchResults } from "./SearchResults";
import { StoppedCounting } from "./StoppedCounting";
import { useTablesInUse } from "./use-tables-in-use";
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
  const tables = useTablesInUse();
  const [picked, setPicked] = useState<RulebookId>();
  const [compared, setCompared] = useState<RulebookId>();
  const [query, setQuery] = useState("");
  const searched = useDeferredValue(query.trim());
  // Without tables, the one that formulas take where nothing names another.
  const rulebook = picked ?? tables.rulebook ?? undatedRulebook;
  const other = compared === rulebook ? undefined : compared;
  return (
    <>
      <HiddenText as="h2">{t("tabs.rules")}</HiddenText>
      <RulebookPicker
        rulebook={rulebook}
        other={other}
        inUse={tables.rulebook}
        onPick={setPicked}
        onCompare={setCompared}
      />
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
      {searched !== "" ? (
        <SearchResults query={searched} rulebook={rulebook} />
      ) : other === undefined ? (
        <>
          <DesignationList rulebook={rulebook} />
          <StoppedCounting rulebook={rulebook} />
        </>
      ) : (
        <Comparison pair={inOrder(rulebook, other)} inputsOf={tables.inputsOf} />
      )}
    </>
  );
}

/** The older one first, as changes happened. */
function inOrder(one: RulebookId, other: RulebookId): readonly [RulebookId, RulebookId] {
  return rulebookIds.indexOf(one) < rulebookIds.indexOf(other) ? [one, other] : [other, one];
}

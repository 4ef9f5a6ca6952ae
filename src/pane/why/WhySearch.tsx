/** Answers why a customer or a person isn't counted, from the scores of the tables in use. */
import { makeStyles, SearchBox, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import type { Scorecard } from "../../score/scorecard";
import { useAddedWords, useWords } from "../words";
import { whyLines } from "./why-lines";
import { WhyList } from "./WhyList";
import { german } from "./words/de";
import { english } from "./words/en";

const words = { en: english, de: german };

const useStyles = makeStyles({
  search: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
  },
  box: { width: "100%", maxWidth: "none" },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

export default function WhySearch({
  cards,
}: {
  readonly cards: readonly Scorecard[];
}): ReactElement {
  useAddedWords(words);
  const styles = useStyles();
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const [who, setWho] = useState("");
  const found = useMemo(
    () => (who === "" ? [] : whyLines(cards, (evidence) => evidence.indicesOf(who))),
    [cards, who]
  );
  return (
    <div className={styles.search} role="search">
      <SearchBox
        className={styles.box}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          if (value === "") setWho("");
        }}
        onKeyDown={({ key }) => {
          if (key === "Enter") setWho(typed.trim());
        }}
        placeholder={t("why.search")}
        aria-label={t("why.search")}
        dismiss={{ "aria-label": t("why.clear"), role: "button" }}
      />
      <p className={styles.hint} role="status">
        {who !== "" && found.length === 0 ? t("why.none", { who }) : t("why.advice")}
      </p>
      <WhyList designations={found} level={4} />
    </div>
  );
}

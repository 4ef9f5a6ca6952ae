/** Answers why a customer or a person isn't counted, from the scores of the tables in use. */
import {
  Button,
  makeStyles,
  SearchBox,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { type ReactElement, useMemo, useRef, useState } from "react";
import type { Scorecard } from "../../score/scorecard";
import { useAddedWords, useWords } from "../words";
import { namesLike } from "./names-like";
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
  names: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

export default function WhySearch({
  cards,
  hasProblems,
}: {
  readonly cards: readonly Scorecard[];
  /** Whether a designation isn't among them because of a problem. */
  readonly hasProblems: boolean;
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
  const like = useMemo(
    () => (who === "" || found.length > 0 ? [] : namesLike(cards, who)),
    [cards, who, found]
  );
  const said =
    who === ""
      ? t("why.advice")
      : found.length > 0
        ? t("why.found", { who, count: found.length })
        : t(like.length === 0 ? "why.none" : "why.like", { who, count: like.length });
  const box = useRef<HTMLInputElement>(null);
  const choose = (name: string): void => {
    setTyped(name);
    setWho(name);
    // The button that was pressed goes away.
    box.current?.focus();
  };
  return (
    <div className={styles.search} role="search">
      <SearchBox
        ref={box}
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
        {said}
        {who !== "" && hasProblems ? ` ${t("why.unscored")}` : null}
      </p>
      {like.length === 0 ? null : (
        <ul className={styles.names} aria-label={t("why.names")}>
          {like.map((name) => (
            <li key={name}>
              <Button size="small" onClick={() => choose(name)}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <WhyList designations={found} level={4} />
    </div>
  );
}

/** Every function: favourites and those used last first, or what a search finds. */
import { makeStyles, SearchBox, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { type FunctionDefinition, functions } from "../../functions";
import { Heading } from "../parts/Heading";
import { HiddenText } from "../parts/HiddenText";
import { useWords } from "../words";
import { FunctionItem } from "./FunctionItem";
import { searchFunctions } from "./search-functions";
import type { Kept } from "./use-kept";

const useStyles = makeStyles({
  search: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  box: { width: "100%", maxWidth: "none" },
  group: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  nothing: { ...typographyStyles.body1, margin: 0, padding: `0 ${tokens.spacingHorizontalM}` },
});

interface FunctionListProps {
  readonly query: string;
  readonly onSearch: (query: string) => void;
  readonly kept: Kept;
  /** The function whose button gets the focus. */
  readonly focused: string | undefined;
  readonly onOpen: (id: string) => void;
}

export function FunctionList({
  query,
  onSearch,
  kept,
  focused,
  onOpen,
}: FunctionListProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const searched = query.trim();
  const found = useMemo(() => searchFunctions(searched), [searched]);
  const groups =
    searched === "" ? groupsOf(kept) : [{ title: "builder.found", those: found } as const];
  const first = groups.find(({ those }) => those.some(({ id }) => id === focused));
  const count = found.length;
  return (
    <>
      <div className={styles.search} role="search">
        <SearchBox
          className={styles.box}
          value={query}
          onChange={(_, { value }) => onSearch(value)}
          placeholder={t("builder.search")}
          aria-label={t("builder.search")}
          dismiss={{ "aria-label": t("builder.clear"), role: "button" }}
        />
      </div>
      {searched === "" ? null : (
        <HiddenText live>
          {count === 0 ? t("builder.nothingFound", { query }) : t("builder.found", { count })}
        </HiddenText>
      )}
      {searched !== "" && count === 0 ? (
        <p className={styles.nothing} aria-hidden>
          {t("builder.nothingFound", { query })}
        </p>
      ) : null}
      {groups.map((group) =>
        group.those.length === 0 ? null : (
          <section key={group.title} className={styles.group}>
            <Heading level={3}>{t(group.title, { count })}</Heading>
            <ul className={styles.list}>
              {group.those.map((definition) => (
                <FunctionItem
                  key={definition.id}
                  definition={definition}
                  isFavourite={kept.favourites.includes(definition.id)}
                  isFocused={group === first && definition.id === focused}
                  onOpen={() => onOpen(definition.id)}
                  onFavourite={() => kept.toggleFavourite(definition.id)}
                />
              ))}
            </ul>
          </section>
        )
      )}
    </>
  );
}

interface Group {
  readonly title:
    "builder.favourites" | "builder.recent" | "builder.all" | "builder.others" | "builder.found";
  readonly those: readonly FunctionDefinition[];
}

/** Each function once. */
function groupsOf({ favourites, recent }: Kept): readonly Group[] {
  const named = (ids: readonly string[]): readonly FunctionDefinition[] =>
    ids.flatMap((id) => functions.find((each) => each.id === id) ?? []);
  const latest = recent.filter((id) => !favourites.includes(id));
  const others = functions.filter(({ id }) => !favourites.includes(id) && !latest.includes(id));
  return [
    { title: "builder.favourites", those: named(favourites) },
    { title: "builder.recent", those: named(latest) },
    { title: others.length === functions.length ? "builder.all" : "builder.others", those: others },
  ];
}

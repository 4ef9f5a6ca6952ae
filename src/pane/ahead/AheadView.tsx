/** How points change in the months ahead by certificates alone, designation by designation. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, useCallback, useMemo } from "react";
import type { Designation } from "../../rules/types";
import { type MonthAhead, monthsAhead } from "../../score/months-ahead";
import { Loading } from "../parts/Loading";
import { useEach } from "../rulebooks/use-each";
import type { InputsOf, Result } from "../score/score-tables";
import { useAddedWords, useWords } from "../words";
import { AheadDesignation } from "./AheadDesignation";
import { german } from "./words/de";
import { english } from "./words/en";

const words = { en: english, de: german };

/** As long as a retired certificate goes on counting. */
const monthsShown = 12;

const useStyles = makeStyles({
  view: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  help: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Followed {
  readonly designation: Designation;
  readonly months: readonly MonthAhead[];
}

interface AheadViewProps {
  readonly results: readonly Result[];
  readonly inputsOf: InputsOf;
}

export default function AheadView({ results, inputsOf }: AheadViewProps): ReactElement {
  useAddedWords(words);
  const styles = useStyles();
  const { t, say } = useWords();
  const designations = useMemo(
    () =>
      results.flatMap((each) => (each.state === "scored" && each.isFed ? each.designation : [])),
    [results]
  );
  const follow = useCallback(
    (designation: Designation): Followed => ({
      designation,
      months: monthsAhead(designation, inputsOf(designation), monthsShown),
    }),
    [inputsOf]
  );
  const followed = useEach(designations, follow);
  if (followed.length < designations.length) return <Loading label={t("frame.loading")} />;
  const known = followed.filter(({ months }) => months.length > 0);
  const isChanging = ({ months }: Followed): boolean =>
    months.some(({ changes }) => changes.length > 0);
  const unchanged = known.filter((each) => !isChanging(each));
  return (
    <div className={styles.view}>
      <p className={styles.help}>
        {known.length === 0 ? t("ahead.nothing") : t("ahead.help", { months: monthsShown })}
      </p>
      {known.filter(isChanging).map((each) => (
        <AheadDesignation key={each.designation.id} {...each} />
      ))}
      {unchanged.length === 0 ? null : (
        <p className={styles.help}>
          {t("ahead.unchanged", {
            names: unchanged.map(({ designation }) => say(designation.name)).join("; "),
          })}
        </p>
      )}
    </div>
  );
}

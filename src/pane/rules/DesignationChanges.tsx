/** One designation's changes between two rulebooks: line by line under its metric, with the points they bring or take, and in total. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { Problem } from "../../core/problem";
import type { Designation, RulebookId } from "../../rules/types";
import {
  compareRulebooks,
  differencesAlone,
  type RulebooksCompared,
  type ScoredDifference,
} from "../../score/differences/points-between";
import { Heading } from "../parts/Heading";
import { signed } from "../rulebooks/signed";
import { ProblemMessage } from "../score/ProblemMessage";
import type { InputsOf } from "../score/score-tables";
import { useWords } from "../words";
import { ChangeLine } from "./ChangeLine";

const useStyles = makeStyles({
  changes: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  lines: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  total: { ...typographyStyles.body1Strong, margin: 0 },
  none: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface DesignationChangesProps {
  readonly designation: Designation;
  readonly pair: readonly [RulebookId, RulebookId];
  readonly inputsOf: InputsOf | undefined;
}

export function DesignationChanges({
  designation,
  pair,
  inputsOf,
}: DesignationChangesProps): ReactElement {
  const styles = useStyles();
  const { t, say, format } = useWords();
  const [a, b] = pair;
  const compared = useMemo(
    () => compare(designation, [a, b], inputsOf),
    [designation, a, b, inputsOf]
  );
  const isScored = compared !== undefined && !(compared instanceof Problem);
  const lines: readonly ScoredDifference[] = isScored
    ? compared.differences
    : differencesAlone(designation, pair).map((difference) => ({ difference }));
  const metrics = [...new Set(lines.map(({ difference }) => difference.metric))];
  return (
    <div className={styles.changes}>
      {compared instanceof Problem ? <ProblemMessage problem={compared} /> : null}
      {isScored ? (
        <p className={styles.total}>
          {t("rules.totals", {
            a,
            b,
            pointsA: format.total(compared.a.total),
            pointsB: format.total(compared.b.total),
            difference: signed(compared.b.total - compared.a.total, format),
          })}
        </p>
      ) : null}
      {lines.length === 0 ? <p className={styles.none}>{t("rules.nothingChanged")}</p> : null}
      {metrics.map((metric) => (
        <section key={metric?.id ?? "total"}>
          <Heading level={4}>{metric === undefined ? t("rules.total") : say(metric.label)}</Heading>
          <ul className={styles.lines}>
            {lines
              .filter(({ difference }) => difference.metric === metric)
              .map((line) => (
                <ChangeLine
                  key={`${line.difference.what.en} ${line.difference.track}`}
                  line={line}
                  pair={pair}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function compare(
  designation: Designation,
  pair: readonly [RulebookId, RulebookId],
  inputsOf: InputsOf | undefined
): RulebooksCompared | Problem | undefined {
  if (inputsOf === undefined) return undefined;
  try {
    return compareRulebooks(designation, pair, inputsOf(designation));
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

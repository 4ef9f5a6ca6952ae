/** Who stops counting in a month, or begins to, with the certificate, the reason and the row. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tellingSentence } from "../../measure/reason-sentence";
import { reasonTexts } from "../../measure/reason-texts";
import { requirementLabels } from "../../rules/names";
import type { HolderChange } from "../../score/months-ahead";
import { PlaceLink } from "../parts/PlaceLink";
import { type Speech, useWords } from "../words";

/** More fill the pane without telling more. */
const mostChanges = 25;

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

export function AheadChanges({
  changes,
}: {
  readonly changes: readonly HolderChange[];
}): ReactElement {
  const styles = useStyles();
  const speech = useWords();
  const { t, format } = speech;
  const more = changes.length - mostChanges;
  return (
    <ul className={styles.list}>
      {changes.slice(0, mostChanges).map((change, index) => (
        // Several rows of one person have no other name.
        <li key={index}>
          {changeText(change, speech)} <PlaceLink place={change.place} />
        </li>
      ))}
      {more > 0 ? <li>{t("ahead.more", { count: more, changes: format.number(more) })}</li> : null}
    </ul>
  );
}

function changeText(change: HolderChange, { t, say, language }: Speech): string {
  const { who, metric, requirement, counts, holds, against, reason } = change;
  const name =
    requirement === undefined
      ? say(metric.label)
      : t("ahead.metricStep", {
          metric: say(metric.label),
          step: say(requirementLabels[requirement.id]),
        });
  return [
    t(counts ? "ahead.begins" : "ahead.ends", { who, metric: name }),
    ...(holds === undefined ? [] : [tellingSentence(holds, language)]),
    ...(counts
      ? []
      : [
          against === undefined
            ? reasonTexts[reason][language]
            : tellingSentence(against, language),
        ]),
  ].join(" ");
}

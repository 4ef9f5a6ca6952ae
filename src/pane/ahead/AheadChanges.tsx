/** Who stops counting in a month, or begins to, with the certificate, the reason and the row. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { tellingSentence } from "../../measure/reason-sentence";
import { reasonTexts } from "../../measure/reason-texts";
import { requirementLabels } from "../../rules/names";
import type { HolderChange } from "../../score/months-ahead";
import { PlaceLink } from "../parts/PlaceLink";
import { type Speech, useWords } from "../words";

/** More are shown when asked for. */
const mostAtFirst = 4;

const useStyles = makeStyles({
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  more: { minHeight: "24px", fontSize: "inherit", lineHeight: "inherit", textAlign: "start" },
});

export function AheadChanges({
  changes,
}: {
  readonly changes: readonly HolderChange[];
}): ReactElement {
  const styles = useStyles();
  const speech = useWords();
  const { t, format } = speech;
  const [isAll, setIsAll] = useState(false);
  // A list one longer costs no more room than the link to it.
  const shown =
    isAll || changes.length <= mostAtFirst + 1 ? changes : changes.slice(0, mostAtFirst);
  const more = changes.length - shown.length;
  return (
    <ul className={styles.list}>
      {shown.map((change, index) => (
        // Several rows of one person have no other name.
        <li key={index}>
          {changeText(change, speech)} <PlaceLink place={change.place} />
        </li>
      ))}
      {more > 0 ? (
        <li>
          <Link as="button" className={styles.more} onClick={() => setIsAll(true)}>
            {t("ahead.more", { changes: format.number(more) })}
          </Link>
        </li>
      ) : null}
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

/** One rulebook's row: what a designation scores under it, and the button to use it. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Problem } from "../../core/problem";
import { rulebooks } from "../../rules";
import type { RulebookId } from "../../rules/types";
import type { Scorecard } from "../../score/scorecard";
import { StatusLine } from "../score/StatusLine";
import { useWords } from "../words";
import { UseButton } from "./UseButton";

const useStyles = makeStyles({
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    verticalAlign: "top",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  rulebook: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  id: { ...typographyStyles.caption1Strong },
  detail: { color: tokens.colorNeutralForeground3 },
  points: {
    ...typographyStyles.body1Strong,
    paddingInline: tokens.spacingHorizontalS,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  button: { textAlign: "end", whiteSpace: "nowrap" },
});

interface RulebookRowProps {
  readonly id: RulebookId;
  /** Absent while it is being computed. */
  readonly score: Scorecard | Problem | undefined;
  readonly isUsed: boolean;
  readonly isWriting: boolean;
  readonly onUse: (() => void) | undefined;
}

export function RulebookRow({
  id,
  score,
  isUsed,
  isWriting,
  onUse,
}: RulebookRowProps): ReactElement {
  const styles = useStyles();
  const { t, say, format } = useWords();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.rulebook)}>
        <div className={styles.id}>{id}</div>
        <div className={styles.detail}>{say(rulebooks[id].name)}</div>
        {score === undefined ? <div>{t("rulebooks.computing")}</div> : <Outcome score={score} />}
      </th>
      <td className={mergeClasses(styles.cell, styles.points)}>
        {score === undefined || score instanceof Problem ? "–" : format.total(score.total)}
      </td>
      {onUse === undefined ? null : (
        <td className={mergeClasses(styles.cell, styles.button)}>
          <UseButton
            isUsed={isUsed}
            isWriting={isWriting}
            label={t(isUsed ? "rulebooks.rulebookInUse" : "rulebooks.useRulebook", { id })}
            text={t(isUsed ? "rulebooks.inUse" : "rulebooks.use")}
            onUse={onUse}
          />
        </td>
      )}
    </tr>
  );
}

function Outcome({ score }: { readonly score: Scorecard | Problem }): ReactElement {
  const { t, say, language } = useWords();
  if (score instanceof Problem) {
    return <div>{t("rulebooks.notScored", { problem: score.sentence(language) })}</div>;
  }
  const { designation, track } = score;
  return (
    <>
      {track.track === "any" ? null : <div>{say(track.label)}</div>}
      <StatusLine result={{ state: "scored", designation, card: score, isFed: true }} />
    </>
  );
}

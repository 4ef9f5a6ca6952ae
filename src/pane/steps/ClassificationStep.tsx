/** How a partner's track came out that Microsoft decides by its customers. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { tracks } from "../../rules/names";
import type { ClassificationScore } from "../../score/scorecard";
import { NoteList } from "../parts/NoteList";
import { SourceLine } from "../parts/SourceLine";
import { useWords } from "../words";
import { MeasuredFrom } from "./MeasuredFrom";

const useStyles = makeStyles({
  step: { ...typographyStyles.caption1, display: "grid", rowGap: tokens.spacingVerticalXXS },
});

export function ClassificationStep({
  step,
}: {
  readonly step: ClassificationScore;
}): ReactElement | null {
  const styles = useStyles();
  const { t, say, format } = useWords();
  const { measured, track, classification } = step;
  if (measured === undefined) return null;
  const { unit, atLeast } = classification;
  return (
    <div className={styles.step}>
      <div>
        {say(step.label)}
        {track === undefined
          ? null
          : `: ${t("steps.valueOfTarget", {
              value: format.bare(measured.amount, unit),
              target: format.amount(atLeast, unit),
            })}, ${say(tracks[track].label)}`}
      </div>
      <MeasuredFrom measured={measured} unit={unit} />
      <NoteList notes={step.notes} />
      <SourceLine citation={step.source} />
    </div>
  );
}

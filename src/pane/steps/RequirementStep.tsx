/** What a metric requires, whether it is met, what meeting it earns, and where the tables say so. */
import type { ReactElement } from "react";
import type { Note } from "../../core/note";
import type { RequirementScore } from "../../score/scorecard";
import { NoteList } from "../parts/NoteList";
import { useWords } from "../words";
import { Outcome } from "./Outcome";
import { MeasuredFrom } from "./MeasuredFrom";

export function RequirementStep({ step }: { readonly step: RequirementScore }): ReactElement {
  const { t, say, format } = useWords();
  const { unit } = step.requirement;
  const needed = format.amount(step.needed, unit);
  const label = say(step.label);
  const earned = step.points > 0 ? `, ${format.amount(step.points, "points")}` : null;
  const alone = <NoteList notes={step.notes.filter(isOfOtherStep)} />;
  if (step.measured === undefined) {
    return (
      <Outcome state="assumed" label={label}>
        {t("steps.assumed", { needed })}
        {earned}
        {alone}
      </Outcome>
    );
  }
  const value = format.bare(step.measured.amount, unit);
  const failed = step.notes.some(isOfEarningStep) ? "steps.failedStep" : "steps.failed";
  return (
    <Outcome state={step.met ? "met" : "failed"} label={label}>
      {t(step.met ? "steps.met" : failed, { value, needed })}
      {earned}
      <MeasuredFrom measured={step.measured} unit={unit} />
      {alone}
    </Outcome>
  );
}

/** A step that would have earned points by itself. */
function isOfEarningStep({ code }: Note): boolean {
  return code === "requirementEarnsNothing";
}

/** The rest of the notes says what stands here anyway. */
function isOfOtherStep({ code }: Note): boolean {
  return code === "stepBeforeMissing";
}

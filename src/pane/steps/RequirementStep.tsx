/** What a metric requires, whether it is met, and where the tables say so. */
import type { ReactElement } from "react";
import type { RequirementScore } from "../../score/scorecard";
import { useWords } from "../words";
import { Outcome } from "./Outcome";
import { MeasuredFrom } from "./MeasuredFrom";

export function RequirementStep({ step }: { readonly step: RequirementScore }): ReactElement {
  const { t, say, format } = useWords();
  const { unit } = step.requirement;
  const needed = format.amount(step.needed, unit);
  const label = say(step.label);
  if (step.measured === undefined) {
    return (
      <Outcome state="assumed" label={label}>
        {t("steps.assumed", { needed })}
      </Outcome>
    );
  }
  const value = format.bare(step.measured.amount, unit);
  return (
    <Outcome state={step.met ? "met" : "failed"} label={label}>
      {step.met ? t("steps.met", { value, needed }) : t("steps.failed", { value, needed })}
      {step.points > 0 ? `, ${t("steps.points", { points: format.number(step.points) })}` : null}
      <MeasuredFrom measured={step.measured} unit={unit} />
    </Outcome>
  );
}

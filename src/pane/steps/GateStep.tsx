/** A gate: which metrics need points together, and whether they have them. */
import type { ReactElement } from "react";
import type { GateScore } from "../../score/scorecard";
import { NoteList } from "../parts/NoteList";
import { useWords } from "../words";
import { Outcome } from "./Outcome";

export function GateStep({ step }: { readonly step: GateScore }): ReactElement {
  const { t, say, format } = useWords();
  const points = format.amount(step.points, "points");
  return (
    <Outcome state={step.passed ? "met" : "failed"} label={say(step.label)}>
      {step.passed ? t("steps.gatePassed", { points }) : t("steps.gateFailed", { points })}
      <NoteList notes={step.notes} />
    </Outcome>
  );
}

/** Draws a step of the explanation tree by its kind; a kind that is new here gets the plain view. */
import type { ReactElement } from "react";
import type { ScoreStep } from "../../score/scorecard";
import type { HeadingLevel } from "../parts/heading-level";
import { CapStep } from "./CapStep";
import { ChoiceStep } from "./ChoiceStep";
import { ClassificationStep } from "./ClassificationStep";
import { GateStep } from "./GateStep";
import { MetricStep } from "./MetricStep";
import { PartStep } from "./PartStep";
import { PlainStep } from "./PlainStep";
import { RequirementStep } from "./RequirementStep";
import { SumStep } from "./SumStep";

interface StepViewProps {
  readonly step: ScoreStep;
  /** Of the headings that the step begins with. */
  readonly level: HeadingLevel;
}

export function StepView({ step, level }: StepViewProps): ReactElement {
  switch (step.kind) {
    case "choice":
      return <ChoiceStep step={step} level={level} />;
    case "sum":
      return <SumStep step={step} level={level} />;
    case "metric":
      return <MetricStep step={step} level={level} />;
    case "cap":
      return <CapStep step={step} />;
    case "part":
      return <PartStep step={step} />;
    case "classification":
      return <ClassificationStep step={step} />;
    case "requirement":
      return <RequirementStep step={step} />;
    case "gate":
      return <GateStep step={step} />;
    default:
      return <PlainStep step={step} level={level} />;
  }
}

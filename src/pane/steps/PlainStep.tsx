/** Any step by what all steps have: its label, remarks and parts. */
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Text } from "../../core/language";
import type { Note } from "../../core/note";
import type { ScoreStep } from "../../score/scorecard";
import { Heading } from "../parts/Heading";
import { below, type HeadingLevel } from "../parts/heading-level";
import { NoteList } from "../parts/NoteList";
import { useWords } from "../words";
import { StepView } from "./StepView";

const useStyles = makeStyles({
  step: { ...typographyStyles.body1, display: "grid", rowGap: tokens.spacingVerticalXS },
  parts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface PlainStepProps {
  readonly step: {
    readonly label: Text;
    readonly notes: readonly Note[];
    readonly parts: readonly ScoreStep[];
  };
  readonly level: HeadingLevel;
}

export function PlainStep({ step, level }: PlainStepProps): ReactElement {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.step}>
      <Heading level={level}>{say(step.label)}</Heading>
      <NoteList notes={step.notes} />
      {step.parts.length === 0 ? null : (
        <ul className={styles.parts}>
          {step.parts.map((part, index) => (
            <li key={index}>
              <StepView step={part} level={below(level)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

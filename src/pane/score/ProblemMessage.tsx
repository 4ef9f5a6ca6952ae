/** A problem's sentence, with a button that goes to the cell it is about. */
import type { ReactElement } from "react";
import { addressOf } from "../../core/place";
import type { Problem } from "../../core/problem";
import { Message } from "../parts/Message";
import { useGoTo } from "../use-go-to";
import { useWords } from "../words";

interface ProblemMessageProps {
  readonly problem: Problem;
  /** Whom it concerns. */
  readonly title?: string | undefined;
}

export function ProblemMessage({ problem, title }: ProblemMessageProps): ReactElement {
  const { t, language } = useWords();
  const { goTo, failure } = useGoTo();
  const address = problem.place === undefined ? undefined : addressOf(problem.place);
  const goToCell =
    address === undefined ? undefined : { label: t("score.goToCell"), act: () => goTo(address) };
  return (
    <Message intent="error" title={title} action={goToCell}>
      {problem.sentence(language)}
      {failure === undefined ? null : ` ${t("failure.select", { reason: failure })}`}
    </Message>
  );
}

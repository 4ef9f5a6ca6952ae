/** What an asynchronous question about the workbook gave, until a newer one has its answer. */
import { useEffect, useState } from "react";

/** Between two keys of somebody who types. */
const typingMilliseconds = 250;

export interface Answered<T> {
  readonly answer: T | undefined;
  /** The answer is to an older question, or there is none yet. */
  readonly isPending: boolean;
}

/**
 * @param ask Asked anew whenever it is another function. What it throws stops the view: refusals of the host are answers.
 */
export function useAnswer<T>(ask: () => Promise<T>): Answered<T> {
  const [state, setState] = useState<{ readonly ask: unknown; readonly answer: T }>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    let isLatest = true;
    const waiting = setTimeout(() => {
      ask().then(
        (answer) => {
          if (isLatest) setState({ ask, answer });
        },
        (error: unknown) => {
          if (isLatest) setFailure({ error });
        }
      );
    }, typingMilliseconds);
    return () => {
      isLatest = false;
      clearTimeout(waiting);
    };
  }, [ask]);
  if (failure !== undefined) throw failure.error;
  return { answer: state?.answer, isPending: state?.ask !== ask };
}

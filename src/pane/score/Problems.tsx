/** Each problem that keeps designations from being scored, once. */
import type { ReactElement } from "react";
import { useWords } from "../words";
import { ProblemMessage } from "./ProblemMessage";
import type { Result } from "./score-tables";

export function Problems({ results }: { readonly results: readonly Result[] }): ReactElement {
  const { say, language } = useWords();
  const failed = results.flatMap((result) => (result.state === "failed" ? [result] : []));
  const sentences = [...new Set(failed.map(({ problem }) => problem.sentence(language)))];
  return (
    <>
      {sentences.map((sentence) => {
        const concerned = failed.filter(({ problem }) => problem.sentence(language) === sentence);
        const isEverywhere = concerned.length === results.length;
        const names = concerned.map(({ designation }) => say(designation.name)).join(", ");
        return concerned
          .slice(0, 1)
          .map(({ problem }) => (
            <ProblemMessage
              key={sentence}
              problem={problem}
              title={isEverywhere ? undefined : names}
            />
          ));
      })}
    </>
  );
}

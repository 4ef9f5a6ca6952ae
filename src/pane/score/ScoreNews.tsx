/** Tells screen readers which scores have changed; says nothing when they are first shown. */
import { type ReactElement, useState } from "react";
import { HiddenText } from "../parts/HiddenText";
import { type Speech, useWords } from "../words";
import type { Result } from "./score-tables";
import { statusText } from "./StatusLine";

export function ScoreNews({ results }: { readonly results: readonly Result[] }): ReactElement {
  const speech = useWords();
  const lines = results.map((result) => lineOf(result, speech));
  const [told, setTold] = useState({ lines, news: "" });
  if (told.lines.join("\n") !== lines.join("\n")) {
    const changed = lines.filter((line) => !told.lines.includes(line));
    setTold({ lines, news: speech.t("score.updated", { results: changed.join(" ") }) });
  }
  return <HiddenText live>{told.news}</HiddenText>;
}

function lineOf(result: Result, speech: Speech): string {
  const { t, say, format } = speech;
  const name = say(result.designation.name);
  const status = statusText(result, speech);
  if (result.state === "failed") return t("score.updatedFailed", { name, status });
  return t("score.updatedOne", { name, points: format.total(result.card.total), status });
}

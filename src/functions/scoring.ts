/** The functions about scores, which a page that hosts cells loads at once. */
import { breakdown } from "./breakdown";
import type { FunctionDefinition } from "./define";
import type { IdIn } from "./groups";
import { metrics } from "./metrics";
import { score } from "./score";
import { status } from "./status";
import { summary } from "./summary";

export const scoring: Readonly<Record<IdIn<"scoring">, FunctionDefinition>> = {
  SCORE: score,
  STATUS: status,
  BREAKDOWN: breakdown,
  SUMMARY: summary,
  METRICS: metrics,
};

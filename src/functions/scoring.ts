/** The functions about scores and the rules behind them, which a page that hosts cells loads at once. */
import { breakdown } from "./breakdown";
import { check } from "./check";
import type { FunctionDefinition } from "./define";
import { designation } from "./designation";
import { diff } from "./diff";
import { explain } from "./explain";
import { metric } from "./metric";
import { metrics } from "./metrics";
import { points } from "./points";
import { rulebooks } from "./rulebooks";
import { rules } from "./rules";
import { score } from "./score";
import { status } from "./status";
import { summary } from "./summary";
import { target } from "./target";

export const scoring: readonly FunctionDefinition[] = [
  score,
  status,
  breakdown,
  summary,
  metrics,
  metric,
  check,
  explain,
  points,
  target,
  rules,
  designation,
  rulebooks,
  diff,
];

/** The functions about one metric, tables, rules and what is behind a score. */
import { certifications } from "./certifications";
import { check } from "./check";
import type { FunctionDefinition } from "./define";
import { designation } from "./designation";
import { diff } from "./diff";
import { evidence } from "./evidence";
import { explain } from "./explain";
import { gap } from "./gap";
import type { IdIn } from "./groups";
import { metric } from "./metric";
import { points } from "./points";
import { rulebooks } from "./rulebooks";
import { rules } from "./rules";
import { target } from "./target";

export const explaining: Readonly<Record<IdIn<"explaining">, FunctionDefinition>> = {
  METRIC: metric,
  CHECK: check,
  EXPLAIN: explain,
  EVIDENCE: evidence,
  GAP: gap,
  POINTS: points,
  TARGET: target,
  RULES: rules,
  DESIGNATION: designation,
  RULEBOOKS: rulebooks,
  DIFF: diff,
  CERTIFICATIONS: certifications,
};

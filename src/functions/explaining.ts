/** The functions about tables, rules and what is behind a score. */
import { certifications } from "./certifications";
import { check } from "./check";
import type { FunctionDefinition } from "./define";
import { designation } from "./designation";
import { diff } from "./diff";
import { evidence } from "./evidence";
import { explain } from "./explain";
import { gap } from "./gap";
import type { IdIn } from "./groups";
import { rulebooks } from "./rulebooks";
import { rules } from "./rules";

export const explaining: Readonly<Record<IdIn<"explaining">, FunctionDefinition>> = {
  CHECK: check,
  EXPLAIN: explain,
  EVIDENCE: evidence,
  GAP: gap,
  RULES: rules,
  DESIGNATION: designation,
  RULEBOOKS: rulebooks,
  DIFF: diff,
  CERTIFICATIONS: certifications,
};

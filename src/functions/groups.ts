/** Every function in the order the reference lists them, and the group whose code it is loaded with. */

/** What scores is there at once; Excel loads another group when the first of its functions is called. */
export const groupOf = {
  SCORE: "scoring",
  STATUS: "scoring",
  BREAKDOWN: "scoring",
  SUMMARY: "scoring",
  METRICS: "scoring",
  METRIC: "explaining",
  CHECK: "explaining",
  EXPLAIN: "explaining",
  EVIDENCE: "explaining",
  GAP: "explaining",
  POINTS: "explaining",
  TARGET: "explaining",
  RULES: "explaining",
  DESIGNATION: "explaining",
  RULEBOOKS: "explaining",
  DIFF: "explaining",
  FEE: "renewing",
  RENEWAL: "renewing",
  CASHFLOW: "renewing",
  WINDOW: "renewing",
  TIMELINE: "renewing",
  CERTIFICATIONS: "explaining",
  BENEFITS: "renewing",
  SPECIALIZATIONS: "renewing",
} as const;

type GroupOf = typeof groupOf;
type Group = GroupOf[FunctionId];

export type FunctionId = keyof GroupOf;

/** The ids of the functions of a group. */
export type IdIn<G extends Group> = {
  [Id in FunctionId]: GroupOf[Id] extends G ? Id : never;
}[FunctionId];

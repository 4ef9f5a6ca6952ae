/** Which rule decides about an option in a situation, and whether the option is open. */
import type { OptionId, RuleId } from "../rules/renewal/types";
import { designationsStart, packagesStart } from "./days";
import type { Situation } from "./situation";

export interface Decision {
  readonly available: boolean;
  readonly rule: RuleId;
}

const yes = (rule: RuleId): Decision => ({ available: true, rule });
const no = (rule: RuleId): Decision => ({ available: false, rule });

/** @param legacyGone A merged account holds new benefits, which ends the choice of legacy ones. */
export function decide(option: OptionId, situation: Situation, legacyGone: boolean): Decision {
  switch (option) {
    case "designationNew":
      return designationNew(situation);
    case "designationLegacy":
      return designationLegacy(situation, legacyGone);
    case "legacy":
      return legacy(situation, legacyGone);
    case "actionPack":
      return situation.legacyOver ? no("R14") : yes("R10");
    case "partnerLaunch":
    case "partnerSuccessCore":
    case "partnerSuccessExpanded":
      return situation.payment >= packagesStart ? yes("R10") : no("R10");
    case "lapse":
      return yes("R7");
  }
}

function designationNew(situation: Situation): Decision {
  const { phase, qualified, legacyOver } = situation;
  if (situation.order < designationsStart) return no(ruleBeforeStart(situation));
  switch (phase) {
    case "newcomer":
      return qualified ? yes("R9") : no("R10");
    case "waiting":
      return no(qualified ? "R3" : "R4");
    case "lapsed":
      return qualified ? yes("R8") : no("R8");
    case "oldRules":
    case "beforeStart":
    case "window":
      if (qualified) return yes("R5a");
      return no(legacyOver ? "R10" : "R6");
  }
}

function designationLegacy(situation: Situation, legacyGone: boolean): Decision {
  const { phase, qualified } = situation;
  const refused = legacyRefused(situation);
  if (refused !== undefined) return no(refused);
  if (!qualified) return no(phase === "waiting" ? "R4" : "R6");
  if (phase === "waiting") return yes("R3");
  return legacyGone ? no("R5b") : yes("R5b");
}

function legacy(situation: Situation, legacyGone: boolean): Decision {
  const { phase, qualified } = situation;
  if (phase === "oldRules") return yes("R1");
  const refused = legacyRefused(situation);
  if (refused !== undefined) return no(refused);
  // A qualified holder of legacy benefits has the designation by itself.
  if (qualified) return no("R11");
  if (phase === "waiting") return yes("R4");
  return legacyGone ? no("R6") : yes("R6");
}

/** The rule that closes legacy benefits whatever the score; `undefined` where none does. */
function legacyRefused(situation: Situation): RuleId | undefined {
  const { phase, qualified, legacyOver, order } = situation;
  if (legacyOver) return "R14";
  if (order < designationsStart) return ruleBeforeStart(situation);
  if (phase === "lapsed") return "R8";
  if (phase === "newcomer") return qualified ? "R9" : "R10";
  return undefined;
}

function ruleBeforeStart({ phase }: Situation): RuleId {
  if (phase === "newcomer") return "R9";
  return phase === "beforeStart" ? "R2" : "R1";
}

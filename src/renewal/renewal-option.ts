/** What is known of one thing that a partner can do at a renewal. */
import type { Text } from "../core/language";
import type { Day } from "../core/month";
import type { RenewalNote } from "../core/note";
import type { DecisionRule, OfferId, OptionId, RuleId } from "../rules/renewal/types";
import type { FeeAnswer } from "./fee-on";

/** What an option costs now; nothing where the rule gives it free of charge. */
export type Charge = FeeAnswer | { readonly state: "free"; readonly amount: 0 };

export interface RenewalOption {
  readonly id: OptionId;
  readonly name: Text;
  readonly available: boolean;
  readonly rule: RuleId;
  readonly decidedBy: DecisionRule;
  readonly currency: string;
  /** Set for an option that is open. */
  readonly terms?: OptionTerms | undefined;
  /** Everything worth saying, the rule's outcome first. */
  readonly notes: readonly RenewalNote[];
  /** Those of the notes that say what the option costs besides its fee. */
  readonly losses: readonly RenewalNote[];
}

export interface OptionTerms {
  /** `undefined` where nothing is bought. */
  readonly offer: OfferId | undefined;
  readonly charge: Charge;
  /** `undefined` where nothing falls due. */
  readonly due: Day | undefined;
  readonly payment: Day;
  /** `undefined` where no year begins. */
  readonly nextAnniversary: Day | undefined;
  readonly badge: boolean;
  readonly benefits: Text;
}

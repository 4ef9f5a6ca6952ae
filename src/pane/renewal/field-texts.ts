/** What the form's fields and their choices are called. */
import type { RenewalSetting } from "../../worksheet/renewal/renewal-setting-names";
import type { WordKey } from "../languages";
import { useWords } from "../words";
import type { Field, GroupId } from "./fields";

interface Naming {
  readonly label: WordKey;
  readonly hint?: WordKey;
}

const names: Readonly<Record<RenewalSetting, Naming>> = {
  anniversary: { label: "renewal.anniversary", hint: "renewal.anniversaryHint" },
  held: { label: "renewal.held" },
  qualifiedOn: { label: "renewal.qualifiedOn", hint: "renewal.qualifiedOnHint" },
  decision: { label: "renewal.decision", hint: "renewal.decisionHint" },
  payment: { label: "renewal.payment", hint: "renewal.paymentHint" },
  currency: { label: "renewal.currency", hint: "renewal.currencyHint" },
  years: { label: "renewal.years", hint: "renewal.yearsHint" },
  rate: { label: "renewal.rate", hint: "renewal.rateHint" },
  designations: { label: "renewal.designations", hint: "renewal.designationsHint" },
  anniversaryRule: { label: "renewal.anniversaryRule" },
  incentives: { label: "renewal.incentives", hint: "renewal.incentivesHint" },
  mergedAnniversary: { label: "renewal.mergedAnniversary" },
  mergedBenefits: { label: "renewal.mergedBenefits" },
};

export const groupNames: Readonly<Record<GroupId, Naming>> = {
  situation: { label: "renewal.situation" },
  calculation: { label: "renewal.calculation" },
  fees: { label: "renewal.fees", hint: "renewal.feesHint" },
  benefits: { label: "renewal.benefits", hint: "renewal.benefitsHint" },
  merger: { label: "renewal.merger", hint: "renewal.mergerHint" },
};

const choiceNames: Readonly<Record<string, WordKey>> = {
  Gold: "renewal.gold",
  Silver: "renewal.silver",
  None: "renewal.neither",
  "365 days": "renewal.daysRule",
  "calendar year": "renewal.calendarRule",
  New: "renewal.newBenefits",
  Legacy: "renewal.legacyBenefits",
};

export interface FieldTexts {
  readonly label: (field: Field) => string;
  readonly hint: (field: Field) => string | undefined;
  readonly choiceText: (choice: string) => string;
}

export function useFieldTexts(): FieldTexts {
  const { t, say } = useWords();
  const namingOf = ({ id }: Field): Naming | undefined => (isPlain(id) ? names[id] : undefined);
  return {
    label: (field) => {
      const naming = namingOf(field);
      if (naming !== undefined) return t(naming.label);
      return field.name === undefined ? field.setting : say(field.name);
    },
    hint: (field) => {
      const key = namingOf(field)?.hint;
      return key === undefined ? undefined : t(key);
    },
    choiceText: (choice) => {
      const key = choiceNames[choice];
      return key === undefined ? choice : t(key);
    },
  };
}

function isPlain(id: string): id is RenewalSetting {
  return id in names;
}

/** What the settings of renewals are called. */
import { NameIndex } from "../../core/name-index";
import type { Place } from "../../core/place";
import { problem } from "../../core/problem";
import { offerIds, offers, optionIds, renewalChoices } from "../../rules/renewal/offers";
import type { OfferId, OptionId } from "../../rules/renewal/types";

export type RenewalSetting =
  | "anniversary"
  | "held"
  | "qualifiedOn"
  | "decision"
  | "payment"
  | "currency"
  | "years"
  | "rate"
  | "designations"
  | "anniversaryRule"
  | "incentives"
  | "mergedAnniversary"
  | "mergedBenefits";

/** The first spelling is the one that sentences use. */
export const renewalSettings: Readonly<Record<RenewalSetting, readonly [string, ...string[]]>> = {
  anniversary: ["Anniversary", "Anniversary date", "Next anniversary", "Jahrestag"],
  held: ["Held on 2022-09-30", "Gehalten am 2022-09-30"],
  qualifiedOn: ["Qualified on", "Qualifiziert am"],
  decision: ["Decision date", "Entscheidungsdatum"],
  payment: ["Payment date", "Zahlungsdatum"],
  currency: ["Currency", "Währung"],
  years: ["Years", "Jahre"],
  rate: ["Discount rate", "Zinssatz", "Diskontsatz"],
  designations: ["Designations", "Designationen"],
  anniversaryRule: ["Anniversary rule", "Jahrestagsregel"],
  incentives: ["Incentives a year", "Incentives im Jahr"],
  mergedAnniversary: ["Merged anniversary", "Jahrestag des anderen Kontos"],
  mergedBenefits: ["Merged benefits", "Vorteile des anderen Kontos"],
};

/** Every spelling of a setting without a name behind it. */
export const renewalSettingSpellings: readonly string[] = Object.values(renewalSettings).flat();

/** `Fee <offer>`, `Benefit value <option>`, and `Held on` however its day is written. */
export const beginsRenewalSetting =
  /^(?:held on|gehalten am|fee|gebühr|benefit value|nutzenwert)(?!\p{L})/iu;

export type RenewalSettingName =
  | { readonly id: RenewalSetting }
  | { readonly id: "fee"; readonly offer: OfferId }
  | { readonly id: "benefitValue"; readonly option: OptionId };

const plain = new NameIndex<RenewalSetting>([
  ["anniversary", renewalSettings.anniversary],
  ["qualifiedOn", renewalSettings.qualifiedOn],
  ["decision", renewalSettings.decision],
  ["payment", renewalSettings.payment],
  ["currency", renewalSettings.currency],
  ["years", renewalSettings.years],
  ["rate", renewalSettings.rate],
  ["designations", renewalSettings.designations],
  ["anniversaryRule", renewalSettings.anniversaryRule],
  ["incentives", renewalSettings.incentives],
  ["mergedAnniversary", renewalSettings.mergedAnniversary],
  ["mergedBenefits", renewalSettings.mergedBenefits],
]);

const held = /^(?:held on|gehalten am)(?!\p{L})/iu;
const fee = /^(?:fee|gebühr)(?!\p{L})[\s:]*(.*)$/iu;
const benefitValue = /^(?:benefit value|nutzenwert)(?!\p{L})[\s:]*(.*)$/iu;

/** @throws Problem `unknownOffer`, `unknownOption` */
export function renewalSettingNamed(text: string, place: Place): RenewalSettingName {
  const found = plain.find(text);
  if (found !== undefined) return { id: found };
  const offer = fee.exec(text)?.[1];
  if (offer !== undefined) return { id: "fee", offer: offerNamed(offer, place) };
  const option = benefitValue.exec(text)?.[1];
  if (option !== undefined) return { id: "benefitValue", option: optionNamed(option, place) };
  if (held.test(text)) return { id: "held" };
  throw new RangeError(`Not a setting of renewals: ${text}`);
}

const offersByName = new NameIndex<OfferId>(
  offerIds.map((id) => [id, [offers[id].name.en, offers[id].name.de, ...offers[id].aliases]])
);

export function findOffer(text: string): OfferId | undefined {
  return offersByName.find(text);
}

/** @throws Problem `unknownOffer` */
export function offerNamed(text: string, place?: Place): OfferId {
  const offer = offersByName.find(text);
  if (offer !== undefined) return offer;
  throw problem("unknownOffer", {
    found: text,
    nearest: offersByName.nearest(text),
    choices: offerIds.map((id) => offers[id].name.en),
    place,
  });
}

const optionsByName = new NameIndex<OptionId>(
  optionIds.map((id) => {
    const { name, aliases } = renewalChoices[id];
    return [id, [name.en, name.de, ...aliases]];
  })
);

function optionNamed(text: string, place: Place): OptionId {
  const option = optionsByName.find(text);
  if (option !== undefined) return option;
  throw problem("unknownOption", {
    found: text,
    nearest: optionsByName.nearest(text),
    choices: optionIds.map((id) => renewalChoices[id].name.en),
    place,
  });
}

/** Whether a row is one that a metric looks at at all, by its flag, workload or service, association and offer. */
import { noText, type UsageMonth } from "../../worksheet/usage/usage-month";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { codeOf, counted } from "./row-ledger";
import {
  anyProduct,
  noProduct,
  type StandingRules,
  type StandingTexts,
  standingTexts,
} from "./standing-rules";

const isDuplicate = codeOf("duplicate");
const ofOtherOffer = codeOf("otherOffer");
const { absent, blank } = noText;

/** Several metrics look at the same rows. */
const known = new WeakMap<UsageMonth, Map<StandingTexts, Uint8Array>>();

/** By row of the month, `counted` where it is looked at, else the code of the reason why not. */
export function standings(table: UsageTable, month: UsageMonth, rules: StandingRules): Uint8Array {
  const texts = standingTexts(table, rules);
  const ofMonth = known.get(month) ?? new Map<StandingTexts, Uint8Array>();
  known.set(month, ofMonth);
  const found = ofMonth.get(texts) ?? findStandings(month, rules, texts);
  ofMonth.set(texts, found);
  return found;
}

/** A loop for each reason keeps each short; being a duplicate comes before every other. */
function findStandings(
  month: UsageMonth,
  { product, skipDuplicates }: StandingRules,
  texts: StandingTexts
): Uint8Array {
  const result = new Uint8Array(month.size);
  judgeNames(month, product, texts, result);
  if (texts.isRefused.includes(1)) refuseOffers(month.textsOf("offer"), texts, result);
  if (skipDuplicates) markDuplicates(month.flagsOf("duplicate"), result);
  return result;
}

function judgeNames(
  month: UsageMonth,
  product: StandingRules["product"],
  { groupOf, codes, width }: StandingTexts,
  result: Uint8Array
): void {
  const products = month.textsOf(product ?? "");
  const associations = month.textsOf("association");
  for (let at = 0; at < result.length; at++) {
    const group =
      product === undefined ? anyProduct : (groupOf[products[at] ?? blank] ?? noProduct);
    result[at] = codes[group * width + (associations[at] ?? absent) - absent] ?? counted;
  }
}

function refuseOffers(offers: Int32Array, { isRefused }: StandingTexts, result: Uint8Array): void {
  for (let at = 0; at < offers.length; at++)
    if (result[at] === counted && isRefused[offers[at] ?? absent] === 1) result[at] = ofOtherOffer;
}

function markDuplicates(flags: Uint8Array, result: Uint8Array): void {
  for (let at = 0; at < flags.length; at++) if (flags[at] !== 0) result[at] = isDuplicate;
}

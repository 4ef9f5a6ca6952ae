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

/** Being a duplicate comes before every other reason. */
function findStandings(
  month: UsageMonth,
  { product, skipDuplicates }: StandingRules,
  { groupOf, codes, width, isRefused }: StandingTexts
): Uint8Array {
  const [products, ids] = [month.textsOf(product ?? ""), month.textsOf("association")];
  const [offers, flags] = [month.textsOf("offer"), month.flagsOf("duplicate")];
  const refuses = offers.length > 0 && isRefused.includes(1);
  const skips = skipDuplicates && flags.length > 0;
  const result = new Uint8Array(month.size);
  for (let at = 0; at < result.length; at++) {
    if (skips && flags[at] !== 0) {
      result[at] = isDuplicate;
      continue;
    }
    const group =
      product === undefined ? anyProduct : (groupOf[products[at] ?? noText.blank] ?? noProduct);
    const id = at < ids.length ? (ids[at] ?? noText.absent) : noText.absent;
    const code = codes[group * width + id - noText.absent] ?? counted;
    const isOtherOffer =
      refuses && code === counted && isRefused[offers[at] ?? noText.absent] === 1;
    result[at] = isOtherOffer ? ofOtherOffer : code;
  }
  return result;
}

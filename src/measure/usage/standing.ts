/** Whether a row is one that a metric looks at at all, by its flag, workload or service, association and offer. */
import { noText, type UsageMonth } from "../../worksheet/usage/usage-month";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { codeOf, counted } from "./row-ledger";
import { type StandingRules, type StandingTexts, standingTexts } from "./standing-rules";

const isDuplicate = codeOf("duplicate");
const ofOther = {
  workload: codeOf("otherWorkload"),
  service: codeOf("otherService"),
  association: codeOf("otherAssociation"),
  offer: codeOf("otherOffer"),
};

/** By row of the month, `counted` where it is looked at, else the code of the reason why not. */
export function standings(table: UsageTable, month: UsageMonth, rules: StandingRules): Uint8Array {
  const texts = standingTexts(table, rules);
  const ofMonth = known.get(month) ?? new Map<StandingTexts, Uint8Array>();
  known.set(month, ofMonth);
  const found = ofMonth.get(texts) ?? find(table, month, rules, texts);
  ofMonth.set(texts, found);
  return found;
}

function find(
  table: UsageTable,
  month: UsageMonth,
  rules: StandingRules,
  texts: StandingTexts
): Uint8Array {
  if (!rules.skipDuplicates) return findStandings(month, rules, texts);
  const all = standings(table, month, { ...rules, skipDuplicates: false });
  return withoutDuplicates(all, month.flagsOf("duplicate"));
}

/** Several metrics look at the same rows. */
const known = new WeakMap<UsageMonth, Map<StandingTexts, Uint8Array>>();

/** Being a duplicate comes before every other reason. */
function withoutDuplicates(standing: Uint8Array, flags: Uint8Array): Uint8Array {
  const result = standing.slice();
  for (let at = 0; at < flags.length; at++) if (flags[at] !== 0) result[at] = isDuplicate;
  return result;
}

function findStandings(
  month: UsageMonth,
  { product }: StandingRules,
  { groupOf, accepted, associations, isRefused }: StandingTexts
): Uint8Array {
  const products = product === undefined ? undefined : month.textsOf(product);
  const ofOtherProduct = product === undefined ? counted : ofOther[product];
  const [ids, offers] = [month.textsOf("association"), month.textsOf("offer")];
  const refuses = offers.length > 0 && isRefused.includes(1);
  const result = new Uint8Array(month.size);
  for (let at = 0; at < result.length; at++) {
    const group = products === undefined ? 0 : (groupOf[products[at] ?? noText.blank] ?? -1);
    const id = at < ids.length ? (ids[at] ?? noText.absent) : noText.absent;
    if (group < 0) result[at] = ofOtherProduct;
    else if (id !== noText.absent && (id < 0 || accepted[group * associations + id] !== 1))
      result[at] = ofOther.association;
    else if (refuses && isRefused[offers[at] ?? noText.absent] === 1) result[at] = ofOther.offer;
    else result[at] = counted;
  }
  return result;
}

/** What ways of measuring from Azure consumption share: the table, its columns, and which rows they look at. */
import type { Inputs } from "../../worksheet/inputs";
import type { UsageMonth } from "../../worksheet/usage/usage-month";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { standings } from "../usage/standing";
import { inMillionths } from "../usage/amounts";
import { counted } from "../usage/row-ledger";
import type { UsageQuestion } from "../usage/usage-question";

export const azureColumns = ["tenant", "acr", "association", "offer", "duplicate"];

export function azureTable({ usage }: Inputs): UsageTable | undefined {
  return usage.get("azureConsumption");
}

/** By row, `counted` or the code of why it isn't looked at. Services matter only where the rules list some. */
export function azureStandings(
  { table, measure, track, reading }: UsageQuestion,
  month: UsageMonth
): Uint8Array {
  if (!("associations" in measure)) throw new RangeError(`${measure.by} has no usage`);
  const isListed = measure.only !== "all" || measure.except.length > 0;
  return standings(table, month, {
    eligible: measure,
    track,
    product: isListed ? "service" : undefined,
    skipDuplicates: reading("GE-9") === "a",
  });
}

const sumsKnown = new WeakMap<Uint8Array, Float64Array>();

/** By id of the tenant, in millionths, the ACR of a month's rows that are looked at: the same for all metrics that look at the same ones. */
export function acrOfTenants(
  { table }: UsageQuestion,
  month: UsageMonth,
  standing: Uint8Array
): Readonly<Float64Array> {
  const known = sumsKnown.get(standing);
  if (known !== undefined) return known;
  const sums = new Float64Array(table.internerOf("tenant").texts.length);
  const [owners, acr] = [month.textsOf("tenant"), month.numbersOf("acr")];
  for (let at = 0; at < owners.length; at++) {
    const owner = owners[at] ?? -1;
    if (standing[at] === counted) sums[owner] = (sums[owner] ?? 0) + inMillionths(acr[at] ?? 0);
  }
  sumsKnown.set(standing, sums);
  return sums;
}

/** What ways of measuring from Azure consumption share: the table, its columns, and which rows they look at. */
import type { Inputs } from "../../worksheet/inputs";
import type { UsageMonth } from "../../worksheet/usage/usage-month";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import { standings } from "../usage/standing";
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

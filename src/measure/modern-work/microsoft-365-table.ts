/** The table of Microsoft 365 usage among what was given. */
import type { Inputs } from "../../worksheet/inputs";
import type { UsageTable } from "../../worksheet/usage/usage-table";

export function microsoft365Table({ usage }: Inputs): UsageTable | undefined {
  return usage.get("microsoft365Usage");
}

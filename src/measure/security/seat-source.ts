/** Which table gives paid seats and protected users: a seats table, else the Enterprise Mobility export, else Microsoft 365 usage. */
import type { Eligible } from "../../rules/types";
import type { Inputs } from "../../worksheet/inputs";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import type { UsageView } from "../../worksheet/usage/usage-view";
import type { UsageQuestion } from "../usage/usage-question";
import { mobilityColumns, mobilitySource } from "./mobility-lines";
import type { LineSource } from "../modern-work/lines-of-month";
import { lineColumns, lineSource } from "../modern-work/usage-lines";

export function seatTable({ usage }: Inputs): UsageTable | undefined {
  return (
    usage.get("securitySeats") ?? usage.get("enterpriseMobility") ?? usage.get("microsoft365Usage")
  );
}

export function seatColumns({ id }: UsageTable): readonly string[] {
  return id === "enterpriseMobility" ? mobilityColumns : lineColumns;
}

/** Lines that are given in place of the table's, or the table's own. */
export function openSeats(
  { lines, view, measure }: Pick<UsageQuestion, "lines" | "view"> & { readonly measure: Eligible },
  skipDuplicates: boolean
): LineSource {
  return lines ?? seatSource(view, measure, skipDuplicates);
}

function seatSource(view: UsageView, eligible: Eligible, skipDuplicates: boolean): LineSource {
  return view.table.id === "enterpriseMobility"
    ? mobilitySource(view, eligible, skipDuplicates)
    : lineSource(view, eligible, skipDuplicates);
}

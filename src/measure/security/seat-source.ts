/** Which table gives paid seats and protected users: a seats table, else the Enterprise Mobility export, else Microsoft 365 usage. */
import type { Eligible } from "../../rules/types";
import type { Inputs } from "../../worksheet/inputs";
import type { UsageTable } from "../../worksheet/usage/usage-table";
import type { UsageView } from "../../worksheet/usage/usage-view";
import { mobilityColumns, mobilitySource } from "./mobility-lines";
import { lineColumns, type LineSource, lineSource } from "../modern-work/usage-lines";

export function seatTable({ usage }: Inputs): UsageTable | undefined {
  return (
    usage.get("securitySeats") ?? usage.get("enterpriseMobility") ?? usage.get("microsoft365Usage")
  );
}

export function seatColumns({ id }: UsageTable): readonly string[] {
  return id === "enterpriseMobility" ? mobilityColumns : lineColumns;
}

export function seatSource(
  view: UsageView,
  eligible: Eligible,
  skipDuplicates: boolean
): LineSource {
  return view.table.id === "enterpriseMobility"
    ? mobilitySource(view, eligible, skipDuplicates)
    : lineSource(view, eligible, skipDuplicates);
}

/** By which headers a table of Microsoft 365 usage is known: OfficeUsage, CPOR-M365 usage, plain words. */
import { defineKind } from "../tables/table-kind";
import * as shared from "./usage-columns";

export const microsoft365UsageKind = defineKind({
  label: { en: "Microsoft 365 usage", de: "Microsoft-365-Nutzung" },
  columns: {
    tenant: shared.tenant,
    month: shared.month,
    workload: shared.workload,
    seats: {
      type: "count",
      label: { en: "PAU", de: "PAU" },
      headers: ["PAU", "PaidAvailableUnits", "Paid available units"],
    },
    users: {
      type: "count",
      label: { en: "MAU", de: "MAU" },
      headers: ["MAU", "MonthlyActiveUsers", "Monthly active users"],
    },
    attribution: shared.attribution,
    association: shared.association,
    associationDate: shared.associationDate,
    segment: shared.segment,
    duplicate: shared.duplicate,
  },
  template: [
    "tenant",
    "month",
    "workload",
    "seats",
    "users",
    "association",
    "associationDate",
    "duplicate",
  ],
  needs: [["tenant"], ["month"], ["workload"], ["seats"], ["users"]],
  keys: ["tenant", "month"],
  prefer: { association: ["attribution", "association"] },
});

/** By which headers a table of business applications revenue is known. */
import { defineKind } from "../tables/table-kind";
import * as shared from "./usage-columns";

export const businessRevenueKind = defineKind({
  label: { en: "business applications revenue", de: "Umsatz der Geschäftsanwendungen" },
  columns: {
    tenant: shared.tenant,
    month: shared.month,
    workload: shared.workload,
    revenue: {
      type: "number",
      label: { en: "Adjusted revenue", de: "Bereinigter Umsatz" },
      headers: [
        "Adjusted revenue",
        "AdjustedRevenueAmtCD",
        "Adjusted revenue (USD)",
        "Adjusted revenue USD",
        "Bereinigter Umsatz",
      ],
    },
    attached: {
      type: "number",
      label: { en: "Partner-attached revenue", de: "Partnerumsatz" },
      headers: ["Partner-attached revenue", "Attached revenue", "Partnerumsatz"],
    },
    attribution: shared.attribution,
    association: shared.association,
    subscription: {
      type: "text",
      label: { en: "Subscription", de: "Abonnement" },
      headers: ["Subscription", "SubscriptionId", "Subscription ID", "Abonnement", "Abonnement-ID"],
    },
    duplicate: shared.duplicate,
  },
  template: ["tenant", "month", "workload", "revenue", "attached", "association", "subscription"],
  needs: [["tenant"], ["month"], ["workload"], ["revenue"]],
  keys: ["tenant", "month"],
  prefer: { association: ["attribution", "association"] },
});

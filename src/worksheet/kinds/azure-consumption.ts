/** By which headers a table of Azure consumption is known: AzureUsage of every vintage, plain words. */
import { defineKind } from "../tables/table-kind";
import { association, attribution, duplicate, month, segment, tenant } from "./usage-columns";

export const azureConsumptionKind = defineKind({
  label: { en: "Azure consumption", de: "Azure-Verbrauch" },
  columns: {
    tenant,
    month,
    service: {
      type: "text",
      label: { en: "Service", de: "Dienst" },
      headers: ["Service", "ServiceLevel2", "Service Level 2", "Azure service", "Dienst"],
    },
    /** Exports of 2021 have no Service Level 2. */
    otherService: {
      type: "known",
      label: { en: "Service of 2021", de: "Dienst von 2021" },
      headers: ["ServiceName", "Service name", "MeterCategory", "Meter category"],
    },
    acr: {
      type: "number",
      label: { en: "ACR", de: "ACR" },
      headers: [
        "ACR",
        "ACR_USD",
        "ACR (USD)",
        "AzureConsumedRevenueUSD",
        "Azure consumed revenue",
        "Azure consumed revenue (USD)",
      ],
    },
    /** ACR of 2021 */
    subscriptionAcr: {
      type: "number",
      label: { en: "ACR", de: "ACR" },
      headers: ["MonthlySubscriptionLevelACR"],
    },
    totalAcr: { type: "number", label: { en: "ACR", de: "ACR" }, headers: ["TotalACR"] },
    attribution,
    association,
    offer: {
      type: "text",
      label: { en: "Offer", de: "Angebot" },
      headers: ["Offer", "Offer type", "OfferName", "Offer name", "Angebot", "Angebotstyp"],
    },
    /** Tells the track. */
    segment: { ...segment, type: "text" },
    tpid: {
      type: "text",
      label: { en: "TPID", de: "TPID" },
      headers: ["TPID", "CustomerTpid", "Customer TPID", "Top parent ID"],
    },
    duplicate,
  },
  template: [
    "tenant",
    "month",
    "service",
    "acr",
    "association",
    "offer",
    "segment",
    "tpid",
    "duplicate",
  ],
  needs: [
    ["tenant"],
    ["month"],
    ["service", "otherService"],
    ["acr", "subscriptionAcr", "totalAcr"],
  ],
  keys: ["tenant", "month"],
  prefer: {
    association: ["attribution", "association"],
    acr: ["acr", "subscriptionAcr", "totalAcr"],
  },
});

/** By which headers the wide EMSUsage export is known: a pair of seat and user columns per product. */
import { type ColumnKind, defineKind } from "../tables/table-kind";
import * as shared from "./usage-columns";

const count = (header: string): ColumnKind => ({
  type: "count",
  label: { en: header, de: header },
  headers: [header],
});

export const enterpriseMobilityKind = defineKind({
  label: { en: "Enterprise Mobility usage", de: "Enterprise-Mobility-Nutzung" },
  columns: {
    tenant: shared.tenant,
    month: shared.month,
    attribution: shared.attribution,
    association: shared.association,
    associationDate: shared.associationDate,
    duplicate: shared.duplicate,
    freeOrPaid: {
      type: "text",
      label: { en: "FreeVsPaidSKU", de: "FreeVsPaidSKU" },
      headers: ["FreeVsPaidSKU", "Free vs paid SKU"],
    },
    seatsOfPremium: count("AADPPaidAvailableUnits"),
    usersOfPremium: count("AADPMonthlyActiveUsers"),
    seatsOfIntune: count("IntunePaidAvailableUnits"),
    usersOfIntune: count("IntuneMonthlyActiveUsers"),
    seatsOfProtection: count("AzipPaidAvailableUnits"),
    usersOfProtection: count("AzipMonthlyActiveUsers"),
  },
  needs: [
    ["tenant"],
    ["month"],
    ["seatsOfPremium", "seatsOfIntune", "seatsOfProtection"],
    ["usersOfPremium", "usersOfIntune", "usersOfProtection"],
  ],
  pairs: [
    ["seatsOfPremium", "usersOfPremium"],
    ["seatsOfIntune", "usersOfIntune"],
    ["seatsOfProtection", "usersOfProtection"],
  ],
  keys: ["tenant", "month"],
  prefer: { association: ["attribution", "association"] },
});

/** By which headers a table of security seats is known. No export carries them, so the names are plain words. */
import { defineKind } from "../tables/table-kind";
import * as shared from "./usage-columns";

export const securitySeatsKind = defineKind({
  label: { en: "security seats", de: "Sicherheitslizenzen" },
  columns: {
    tenant: shared.tenant,
    month: shared.month,
    workload: shared.workload,
    seats: {
      type: "count",
      label: { en: "Paid seats", de: "Bezahlte Lizenzen" },
      headers: ["Paid seats", "Paid licences", "Paid licenses", "Bezahlte Lizenzen"],
    },
    users: {
      type: "count",
      label: { en: "Protected users", de: "Geschützte Benutzer" },
      headers: [
        "Protected users",
        "Monthly protected users",
        "MPU",
        "Geschützte Benutzer",
        "Monatlich geschützte Benutzer",
      ],
    },
    attribution: shared.attribution,
    association: shared.association,
    associationDate: shared.associationDate,
    duplicate: shared.duplicate,
  },
  template: ["tenant", "month", "workload", "seats", "users", "association", "associationDate"],
  needs: [["tenant"], ["month"], ["workload"], ["seats"], ["users"]],
  keys: ["tenant", "month"],
  prefer: { association: ["attribution", "association"] },
});

/** By which headers a table of business applications usage is known. */
import { defineKind } from "../tables/table-kind";
import * as shared from "./usage-columns";

export const businessUsageKind = defineKind({
  label: { en: "business applications usage", de: "Nutzung der Geschäftsanwendungen" },
  columns: {
    tenant: shared.tenant,
    month: shared.month,
    workload: shared.workload,
    usage: { type: "count", label: { en: "Usage", de: "Nutzung" }, headers: ["Usage", "Nutzung"] },
    attachedUsers: { type: "count", label: { en: "PAMAU", de: "PAMAU" }, headers: ["PAMAU"] },
    users: {
      type: "count",
      label: { en: "MAU", de: "MAU" },
      headers: ["MAU", "MonthlyActiveUsers", "Monthly active users"],
    },
    capacity: {
      type: "count",
      label: { en: "MAC", de: "MAC" },
      headers: ["MAC", "Monthly active capacity", "Capacity"],
    },
    rate: {
      type: "number",
      isNeverNegative: true,
      label: { en: "Rate", de: "Satz" },
      headers: ["Rate", "MCV rate", "Satz", "MCV-Satz"],
    },
    metricType: {
      type: "text",
      label: { en: "Metric type", de: "MetricType" },
      headers: ["MetricType", "Metric type", "Metriktyp"],
    },
    attribution: shared.attribution,
    association: shared.association,
    duplicate: shared.duplicate,
  },
  template: ["tenant", "month", "workload", "usage", "rate", "association", "metricType"],
  needs: [["tenant"], ["month"], ["workload"], ["usage", "attachedUsers", "users", "capacity"]],
  keys: ["tenant", "month"],
  prefer: { association: ["attribution", "association"] },
});

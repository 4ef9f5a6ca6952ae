/** Which columns each kind of table has, and the names their headers may have. */
import type {
  AzureRow,
  CertificateRow,
  ConsumptionRow,
  MobilityRow,
  OfficeRow,
  RevenueRow,
  SeatRow,
} from "../rows";
import type { Format, Value } from "./cells";

export interface Column<R> {
  readonly headers: readonly [string, ...string[]];
  readonly format: Format;
  readonly of: (row: R) => Value;
  /** Left out where no row of the table has the field. */
  readonly optional?: true;
}

function column<R>(
  headers: readonly [string, ...string[]],
  format: Format,
  of: (row: R) => Value
): Column<R> {
  return { headers, format, of };
}

function optional<R>(...args: Parameters<typeof column<R>>): Column<R> {
  return { ...column(...args), optional: true };
}

interface Base {
  readonly tenant: string;
  readonly month: string;
}

const tenant = column<Base>(
  ["Tenant", "CustomerTenantId", "Customer tenant ID", "Mandanten-ID"],
  "text",
  (row) => row.tenant
);
const month = column<Base>(["Month", "Monat"], "month", (row) => row.month);
const association = optional<{ readonly association?: string }>(
  ["Association", "PartnerAttributionType", "Partner_Attribution_Type", "Zuordnung"],
  "text",
  (row) => row.association
);
const workload = column<{ readonly workload: string }>(
  ["Workload", "WorkloadName", "workload name"],
  "text",
  (row) => row.workload
);
const associated = optional<{ readonly associated?: string }>(
  ["Association date", "DateAssociated", "Date associated", "Zuordnungsdatum"],
  "day",
  (row) => row.associated
);

export const azureColumns: readonly Column<AzureRow>[] = [
  tenant,
  month,
  column(["Service", "ServiceLevel2", "Service Level 2", "Dienst"], "text", (row) => row.service),
  column(["ACR", "ACR_USD", "ACR (USD)"], "money", (row) => row.cents),
  optional(
    ["PartnerAttributionType", "Partner attribution type"],
    "text",
    (row) => row.association
  ),
  optional(["AssociationType", "Association type"], "text", (row) => row.secondAssociation),
  optional(["Offer", "Offer type", "Angebot"], "text", (row) => row.offer),
  optional(["TPID", "CustomerTpid"], "text", (row) => row.tpid),
  optional(["Segment", "CustomerSegment", "Kundensegment"], "text", (row) => row.segment),
  optional(
    ["Duplicate", "IsACRDuplicateAtPGALevel", "Duplicate flag", "Duplikat"],
    "flag",
    (row) => row.duplicate
  ),
];

export const officeColumns: readonly Column<OfficeRow>[] = [
  tenant,
  month,
  workload,
  column(["PAU", "PaidAvailableUnits", "Paid available units"], "count", (row) => row.paid),
  column(["MAU", "MonthlyActiveUsers", "Monthly active users"], "count", (row) => row.active),
  association,
  associated,
  optional(
    ["Duplicate", "IsDuplicateRowForPGA", "Duplicate flag", "Duplikat"],
    "flag",
    (row) => row.duplicate
  ),
];

export const seatColumns: readonly Column<SeatRow>[] = [
  tenant,
  month,
  workload,
  column(["Paid seats", "Bezahlte Lizenzen"], "count", (row) => row.paid),
  column(
    ["Protected users", "Monthly protected users", "Geschützte Benutzer"],
    "count",
    (row) => row.active
  ),
  association,
  associated,
];

export const mobilityColumns: readonly Column<MobilityRow>[] = [
  column(["CustomerTenantId"], "text", (row) => row.tenant),
  month,
  column(["SubscriptionId"], "text", (row) => row.subscription),
  column(["FreeVsPaidSKU"], "text", (row) => (row.free ? "Free" : "Paid")),
  column(["PartnerAttributionType"], "text", (row) => row.association),
  column(["PaidAvailableUnits"], "count", (row) => Math.max(...Object.values(row.paid))),
  column(["MonthlyActiveUsers"], "count", (row) => Math.max(...Object.values(row.active))),
  ...(["AADP", "Intune", "Azip"] as const).flatMap((product) => [
    column<MobilityRow>([`${product}PaidAvailableUnits`], "count", (row) => row.paid[product]),
    column<MobilityRow>([`${product}MonthlyActiveUsers`], "count", (row) => row.active[product]),
  ]),
];

export const revenueColumns: readonly Column<RevenueRow>[] = [
  tenant,
  column(["Month", "FiscalMonthName", "Monat"], "month", (row) => row.month),
  column(["Workload", "Workloads"], "text", (row) => row.workload),
  column(
    ["Adjusted revenue", "AdjustedRevenueAmtCD", "Bereinigter Umsatz"],
    "money",
    (row) => row.cents
  ),
  optional(["Association", "PartnerAssociationType"], "text", (row) => row.association),
  optional(["Partner-attached revenue", "Partnerumsatz"], "money", (row) => row.attachedCents),
  optional(["Subscription", "SubscriptionId", "Abonnement"], "text", (row) => row.subscription),
];

export const consumptionColumns: readonly Column<ConsumptionRow>[] = [
  tenant,
  column(["Month", "FiscalMonthName", "Monat"], "month", (row) => row.month),
  column(["Workload"], "text", (row) => row.workload),
  column(["PAMAU"], "count", (row) => row.attachedUsers),
  column(["MAU"], "count", (row) => row.users),
  column(["MAC"], "count", (row) => row.capacity),
  optional(["Rate", "MCV rate", "Satz"], "number", (row) => row.rateCents),
  optional(["Association", "PartnerAssociationType"], "text", (row) => row.association),
  optional(["Metric type", "MetricType"], "text", (row) => row.metricType),
];

export const certificateColumns: readonly Column<CertificateRow>[] = [
  optional(["Person", "Name"], "text", (row) => row.person),
  optional(["MCPID"], "text", (row) => row.mcpid),
  optional(["Email"], "text", (row) => row.email),
  optional(["CorpEmail"], "text", (row) => row.corpEmail),
  column(["Certification", "TrainingTitle", "Zertifizierung"], "text", (row) => row.certification),
  optional(["TrainingType"], "text", (row) => row.type),
  optional(["Completed", "TrainingCompletionDate", "Abgeschlossen"], "day", (row) => row.completed),
  optional(["Expires", "ExpirationDate", "Ablaufdatum"], "day", (row) => row.expires),
  optional(["Status", "ActivationStatus"], "text", (row) => row.status),
];

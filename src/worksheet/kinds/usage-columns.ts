/** The columns that usage exports of every kind share, and the header texts of every vintage for them. */
import type { ColumnKind } from "../tables/table-kind";

export const tenant = {
  type: "text",
  label: { en: "Tenant", de: "Mandant" },
  headers: [
    "Tenant",
    "CustomerTenantId",
    "Tenant ID",
    "Customer tenant ID",
    "Customer tenant",
    "Mandant",
    "Mandanten-ID",
    "Mandant ID",
  ],
} satisfies ColumnKind;

export const month = {
  type: "month",
  label: { en: "Month", de: "Monat" },
  headers: ["Month", "FiscalMonthName", "Fiscal month", "MonthKey", "DateKey", "Date", "Monat"],
} satisfies ColumnKind;

/** Decides where an export has another association column besides. */
export const attribution = {
  type: "text",
  label: { en: "PartnerAttributionType", de: "PartnerAttributionType" },
  headers: [
    "PartnerAttributionType",
    "PartnerAttachType",
    "PartnerAssociationType",
    "Partner attribution",
    "Partner association",
  ],
} satisfies ColumnKind;

export const association = {
  type: "text",
  label: { en: "Association", de: "Zuordnung" },
  headers: ["Association", "AssociationType", "Zuordnung", "Zuordnungstyp", "Zuordnungsart"],
} satisfies ColumnKind;

export const associationDate = {
  type: "day",
  label: { en: "Association date", de: "Zuordnungsdatum" },
  headers: [
    "Association date",
    "DateAssociated",
    "Date associated",
    "Associated on",
    "Zuordnungsdatum",
    "Zugeordnet am",
  ],
} satisfies ColumnKind;

export const duplicate = {
  type: "flag",
  label: { en: "Duplicate flag", de: "Duplikat" },
  headers: [
    "Duplicate",
    "Duplicate flag",
    "IsDuplicateRowForPGA",
    "IsACRDuplicateAtPGALevel",
    "Is duplicate",
    "Duplikat",
  ],
} satisfies ColumnKind;

export const workload = {
  type: "text",
  label: { en: "Workload", de: "Workload" },
  headers: ["Workload", "WorkloadName", "Workloads", "Workload name"],
} satisfies ColumnKind;

export const segment = {
  type: "known",
  label: { en: "Segment", de: "Segment" },
  headers: ["Segment", "CustomerSegment", "Customer segment", "Kundensegment"],
} satisfies ColumnKind;

/** What a table holds once nobody has to read cells any more: one plain object a row, a field missing where the table has no such column. */

/** `2022-09`: compares as text. */
export type MonthText = string;

/** `2022-09-15`, or "" where the cell is blank. */
export type DayText = string;

interface UsageRow {
  readonly tenant: string;
  readonly month: MonthText;
  /** As the export spells it; "" where the cell is blank. */
  readonly association?: string;
}

export interface AzureRow extends UsageRow {
  readonly service: string;
  readonly cents: number;
  /** The AssociationType column beside PartnerAttributionType. */
  readonly secondAssociation?: string;
  readonly offer?: string;
  readonly tpid?: string;
  /** Of the customer; "" where the cell is blank. */
  readonly segment?: string;
  readonly duplicate?: boolean;
}

export interface OfficeRow extends UsageRow {
  readonly workload: string;
  readonly paid: number;
  readonly active: number;
  readonly associated?: DayText;
  readonly duplicate?: boolean;
}

export interface SeatRow extends UsageRow {
  readonly workload: string;
  readonly paid: number;
  readonly active: number;
  readonly associated?: DayText;
}

/** A subscription of Enterprise Mobility with its three products side by side. */
export interface MobilityRow extends UsageRow {
  readonly subscription: string;
  readonly free: boolean;
  readonly paid: Readonly<Record<MobilityProduct, number>>;
  readonly active: Readonly<Record<MobilityProduct, number>>;
}
export type MobilityProduct = "AADP" | "Intune" | "Azip";

export interface RevenueRow extends UsageRow {
  readonly workload: string;
  readonly cents: number;
  readonly attachedCents?: number;
  readonly subscription?: string;
}

export interface ConsumptionRow extends UsageRow {
  readonly workload: string;
  /** `undefined` where the cell is blank. */
  readonly attachedUsers?: number | undefined;
  readonly users?: number | undefined;
  readonly capacity?: number | undefined;
  /** Of one unit of usage, in hundredths. */
  readonly rateCents?: number;
  readonly metricType?: string;
}

export interface CertificateRow {
  readonly person?: string;
  readonly mcpid?: string;
  readonly email?: string;
  readonly corpEmail?: string;
  /** A title or exam codes. */
  readonly certification: string;
  readonly type?: string;
  readonly completed?: DayText;
  readonly expires?: DayText;
  readonly status?: string;
}

/** A published state of the rules. */
export type Rulebook = "2022-05" | "2023-06" | "2023-12" | "2026-07";

export interface Workbook {
  readonly azure?: readonly AzureRow[];
  readonly office?: readonly OfficeRow[];
  /** The claimed part of the same usage, with association dates and without duplicate flags. */
  readonly claims?: readonly OfficeRow[];
  readonly seats?: readonly SeatRow[];
  readonly mobility?: readonly MobilityRow[];
  readonly revenue?: readonly RevenueRow[];
  readonly consumption?: readonly ConsumptionRow[];
  readonly certificates?: readonly CertificateRow[];
  /** The month of the `As of` setting or of a cell with a date. */
  readonly asOf?: MonthText;
  readonly market?: "Larger" | "Other";
  /** The rules to measure by, "2022-05" where absent; a setting says so. */
  readonly rulebook?: Rulebook;
  /** Readings chosen, such as `AZ-8: b`. */
  readonly readings: Readonly<Record<string, string>>;
}

/** A row of what is measured; `undefined` where it can't be. */
export interface Measurement {
  readonly metric: string;
  readonly track?: string;
  readonly association?: string;
  readonly value: number | undefined;
}

/** The shape of what Microsoft says: designations, their dated rules, certifications, readings and sources. */
import type { Text } from "../core/language";
import type { CertificationId } from "./certifications";
import type { ReadingId } from "./readings";
import type { SourceId } from "./sources";

export type AreaId =
  | "Infrastructure"
  | "DataAI"
  | "DigitalAppInnovation"
  | "ModernWork"
  | "Security"
  | "BusinessApplications";
export type CategoryId = "performance" | "skilling" | "customerSuccess";
export type TrackId = "enterprise" | "smb" | "largerMarkets" | "otherMarkets";
export type AssociationId = "CPOR" | "DPOR" | "CSP" | "PAL";
/** An association type as sources print it, finer than the option it is scored under. */
export type AssociationName =
  AssociationId | "CPOR RevRec" | "CPOR RevRec Performance" | "CPOR OSA" | "CPOR OSU" | "Dalton";
export type RulebookId = "2022-05" | "2023-06" | "2023-12" | "2026-07";
export type MetricId =
  | "netCustomerAdds"
  | "intermediateCertifications"
  | "advancedCertifications"
  | "usageGrowth"
  | "deployments"
  | "m365NetCustomerAdds"
  | "azureNetCustomerAdds"
  | "m365Deployments"
  | "azureDeployments"
  | "m365UsageGrowth"
  | "azureUsageGrowth";
export type RequirementId = "step 1" | "step 2" | "ACR" | "baseline";
export type UnitId =
  | "tenants"
  | "customers"
  | "people"
  | "services"
  | "workloads"
  | "%"
  | "MAU"
  | "MPU"
  | "USD"
  | "MCV"
  /** Of the target: what numbers of different units add up to. */
  | "share"
  | "points";

/** What something is called, and how else people and exports write it. */
export interface Name {
  readonly label: Text;
  /** Read besides both labels and the id. */
  readonly aliases: readonly string[];
}

/** Where a number is printed: a source and the place in it. */
export interface Citation {
  readonly source: SourceId;
  readonly where: string;
}

/** One value per track and association; `any` stands for all of them. */
export type PerTrack<T> = Readonly<Partial<Record<TrackId | "any", T>>>;
export type PerOption<T> = PerTrack<Readonly<Partial<Record<AssociationId | "any", T>>>>;

/** The value for a track: its own, else the one that stands for all tracks. */
export function forTrack<T>(values: PerTrack<T>, track: TrackId | "any"): T | undefined {
  return values[track] ?? values.any;
}

/** What must hold before a metric scores at all: a certification step, or a floor under its base. */
export interface Requirement {
  /** Makes its row name in a metrics table: `<metric> step 1`, `<metric> ACR`, `<metric> baseline`. */
  readonly id: RequirementId;
  readonly label: Text;
  readonly unit: UnitId;
  readonly atLeast: PerTrack<number>;
  /** Points that meeting it earns once, inside the metric's maximum. */
  readonly earns: PerTrack<number>;
  /** For a step: holding one of these. */
  readonly certifications: readonly CertificationId[];
  /** It looks at a year ago, so that nothing done now meets it. */
  readonly isPast?: true;
  readonly source: Citation;
}

/** Amounts above one number, or from one on, and up to another. */
export type Band = ({ readonly above: number } | { readonly from: number }) & {
  readonly upTo?: number;
  /** Who was in the band a year ago still counts when beyond it, or when of the Enterprise track now. */
  readonly keepsOutgrown?: "beyond" | "enterprise";
};

/** Which rows a usage metric looks at. */
export interface Eligible {
  /** Association types that count. */
  readonly associations: PerTrack<readonly AssociationName[]>;
  /** Workloads that other association types count for. */
  readonly associationsApart: readonly WorkloadAssociations[];
  /** Workloads or services that count; `all` where only exclusions are published. */
  readonly only: readonly string[] | "all";
  readonly except: readonly string[];
  readonly exceptOffers: readonly string[];
  /** Where workloads or services and associations are printed. */
  readonly source: Citation;
}

export interface WorkloadAssociations {
  readonly workloads: readonly string[];
  readonly associations: readonly AssociationName[];
}

/** What one unit of usage of a workload adds to its monthly consumption value. */
export interface ConsumptionRate {
  readonly workload: string;
  /** Other workload names in exports that the rate is for. */
  readonly covers: readonly string[];
  readonly rate: number;
  readonly per: "MAU" | "profile";
  readonly source: Citation;
}

/** How a metric's progress is computed from rows. `by` names the file in `measure/` that does it. */
export type Measure =
  /** People who hold, in each of the groups, at least one certification. */
  | { readonly by: "certifiedPeople"; readonly holding: readonly (readonly CertificationId[])[] }
  /** Tenants whose ACR reaches the floor in at least one of the last months, now minus a year ago. */
  | (Eligible & {
      readonly by: "tenantsAboveAcr";
      readonly floorUsd: PerTrack<number>;
      readonly withinMonths: number;
    })
  | (Eligible & { readonly by: "acrGrowth" })
  /** Distinct Service Level 2 names with ACR in the last twelve months. */
  | (Eligible & { readonly by: "distinctServices" })
  | (Eligible & { readonly by: "tenantsInBand"; readonly band: PerTrack<Band> })
  | (Eligible & { readonly by: "activeUserGrowth"; readonly band: PerTrack<Band> })
  | (Eligible & {
      readonly by: "activeShare";
      readonly band: PerTrack<Band>;
      readonly share: number;
    })
  /** Customers whose paid seats, those of their largest workload, came to be in the band within a year. */
  | (Eligible & { readonly by: "seatAdds"; readonly band: PerTrack<Band> })
  /** Customers whose monthly average ACR of twelve months rose from below one amount to another, minus the reverse. */
  | (Eligible & {
      readonly by: "averageAcrAdds";
      readonly addedFromUsd: number;
      readonly lostBelowUsd: number;
    })
  /** Customers in the band who came to have enough of a workload's paid seats protected within a year. */
  | (Eligible & {
      readonly by: "protectedShare";
      readonly band: PerTrack<Band>;
      readonly share: number;
    })
  /** Tenants whose ACR of twelve months, in USD, came to be in the band within a year. */
  | (Eligible & { readonly by: "yearlyAcrInBand"; readonly band: PerTrack<Band> })
  /** Of all customers, or where there is a band of those in it. */
  | (Eligible & { readonly by: "protectedUserGrowth"; readonly band?: PerTrack<Band> })
  /** Of all tenants, or where there is a band of those whose ACR of twelve months is in it. */
  | (Eligible & { readonly by: "acrIncrease"; readonly band?: PerTrack<Band> })
  /** Workloads of tenants whose revenue of the month is in the band, now minus a year ago. */
  | (Eligible & {
      readonly by: "revenuePairs";
      readonly revenueUsd: PerTrack<Band>;
      /** Of eligible rows, what a partner-attached revenue column says counts where there is one. */
      readonly attachedColumn: boolean;
    })
  /** Workloads of tenants with more revenue than the bar both in the month and a year earlier. */
  | (Eligible & { readonly by: "lastingPairs"; readonly aboveUsd: PerTrack<number> })
  | (Eligible & {
      readonly by: "mcvPairs";
      readonly floorMcv: PerTrack<number>;
      readonly rates: readonly ConsumptionRate[];
    })
  | (Eligible & { readonly by: "mcvGrowth"; readonly rates: readonly ConsumptionRate[] })
  /** Share of the tenants with ACR in the month that belong to one of the segments. */
  | (Eligible & { readonly by: "segmentShare"; readonly segments: readonly string[] })
  /**
   * Several numbers, each measured by itself against its own target; their shares are added before the maximum caps the sum. Every
   * part has the metric's category and maximum.
   */
  | { readonly by: "parts"; readonly parts: readonly Metric[] };

/** A way of measuring that looks at usage rows. */
export type UsageMeasure = Extract<Measure, Eligible>;

/** What a definition leaves open with braces, as in `{floor}`; `definitionOf` fills it in from the rule. */
export const placeholders = [
  /** What the metric's first requirement asks for. */
  "requirement",
  /** The bar in USD or MCV that a customer or workload must reach. */
  "floor",
  /** How many of the last months may reach it. */
  "months",
  /** `more than 10 and up to 300` */
  "band",
  "share",
  /** The monthly averages from which a customer is added and below which it is lost. */
  "added",
  "lost",
  /** Points that each of the metric's steps earns once. */
  "earns",
  /** The value that reaches the maximum together with what the steps earn. */
  "enough",
] as const;
export type Placeholder = (typeof placeholders)[number];

export interface Metric {
  readonly id: MetricId;
  readonly label: Text;
  readonly category: CategoryId;
  readonly maximum: number;
  readonly unit: UnitId;
  /** The unit by the letter of a reading that is chosen; `unit` is that of the rulebook's default. */
  readonly unitBy?: {
    readonly reading: ReadingId;
    readonly units: Readonly<Record<string, UnitId>>;
  };
  /** Progress that earns the maximum. Growth in per cent is a fraction: 20 % is 0.2. */
  readonly targets: PerOption<number>;
  /** The published whole unit of a continuous metric, for reading GE-1 (b); absent where none is published. */
  readonly increment?: PerTrack<number>;
  readonly requirements: readonly Requirement[];
  readonly measure: Measure;
  /** What counts, in a sentence with `placeholders` in place of the rule's numbers. */
  readonly definition: Text;
  readonly readings: readonly ReadingId[];
  readonly source: Citation;
}

/** Metrics of which, together, the points must be more than 0. */
export interface Gate {
  readonly label: Text;
  readonly metrics: readonly MetricId[];
}

/** How the set of targets is found that a partner is scored by. */
export type TrackChoice =
  | { readonly by: "none" }
  /** Every track is scored; the better total counts unless the `Track` setting fixes one. */
  | {
      readonly by: "best";
      readonly tracks: readonly TrackId[];
      /** Whose second option takes the better track metric by metric. */
      readonly reading?: ReadingId;
    }
  /** The `Market` setting decides. */
  | {
      readonly by: "market";
      readonly tracks: readonly TrackId[];
      readonly otherwise: TrackId;
      readonly reading: ReadingId;
    }
  /** The partner's customers decide. */
  | {
      readonly by: "classified";
      readonly tracks: readonly TrackId[];
      readonly classification: Classification;
      /** The track where nothing is given that would tell. */
      readonly otherwise: TrackId;
    };

/** How rows tell the track: an amount against a bar. */
export interface Classification {
  readonly label: Text;
  readonly unit: UnitId;
  readonly measure: Measure;
  readonly atLeast: number;
  /** The track from the bar on, and the one below it. */
  readonly reached: TrackId;
  readonly below: TrackId;
  readonly definition: Text;
  readonly readings: readonly ReadingId[];
  readonly source: Citation;
}

/** One designation's rules under one rulebook: complete in itself. */
export interface DesignationRules {
  readonly rulebook: RulebookId;
  readonly tracks: TrackChoice;
  readonly metrics: readonly Metric[];
  readonly gates: readonly Gate[];
  /** Readings that concern the total, the gates or the choice of a track. */
  readonly readings: readonly ReadingId[];
  /** Where tracks and gates are printed. */
  readonly source: Citation;
}

export interface Designation {
  readonly id: AreaId;
  readonly name: Text;
  /** Other names read, besides id and name. */
  readonly aliases: readonly string[];
  /** Oldest first. */
  readonly versions: readonly DesignationRules[];
}

export interface Rulebook {
  readonly id: RulebookId;
  readonly name: Text;
  /** ISO days. */
  readonly inForceFrom: string;
  /** Between these days the rules are known to hold. */
  readonly verifiedFrom: string;
  readonly verifiedThrough: string;
  /** The total a designation needs. */
  readonly qualifiesFrom: number;
  readonly note: Text;
  readonly source: Citation;
}

/** A value that depends on the rulebook: one that isn't named has that of the latest named before it. */
export type ByRulebook<T> = Readonly<{ "2022-05": T } & Partial<Record<RulebookId, T>>>;

export type Level = "fundamentals" | "associate" | "specialty" | "expert" | "none";

/** When a retirement was: an ISO day or, where no more is known, an ISO year; without a public date; or none known. */
export type Retirement = { readonly on: string } | { readonly inYear: string } | "unknown" | "none";

/** Exams that make a certification, each unexpired. */
export interface Way {
  readonly exams: readonly string[];
  /** ISO days of the as-of date between which the way is open. */
  readonly from?: string;
  readonly through?: string;
  /** The rulebooks under which the way counts; all where absent. */
  readonly rulebooks?: readonly RulebookId[];
  /** Rulebooks under which it doesn't, while it does under all later ones. */
  readonly exceptUnder?: readonly RulebookId[];
}

export interface Certification {
  /** As in Partner Center exports, without exam code. */
  readonly name: string;
  /** Other titles it had, and titles seen in exports. */
  readonly aliases: readonly string[];
  readonly level: Level;
  /** Any one of them will do; none where no exam is known. */
  readonly ways: readonly Way[];
  /** Certifications a holder needs first: shown, never tested in scoring. */
  readonly prerequisites: readonly string[];
  readonly retired: Retirement;
  /** Last ISO day on which a holder still counts. */
  readonly countsUntil?: string;
  /** The exam that took its place. */
  readonly replacement?: string;
  readonly note?: Text;
  readonly sources: readonly Citation[];
}

/** Two wordings of a source that can't both hold, and which is used. */
export interface Contradiction {
  readonly deckSays: Text;
  /** Absent where another source contradicts the deck. */
  readonly deckAlsoSays?: Text;
  readonly used: Text;
  readonly why: Text;
  /** The certifications and the metrics it is about; neither where it is about the programme as a whole. */
  readonly certifications: readonly CertificationId[];
  readonly metrics: readonly { readonly area: AreaId; readonly metric: MetricId }[];
  readonly sources: readonly Citation[];
}

export type OptionLetter = "a" | "b" | "c" | "d";

/** A sentence of the sources that can be read in more than one way, and how we read it. */
export interface Reading {
  readonly options: readonly OptionLetter[];
  readonly default: OptionLetter | ByRulebook<OptionLetter>;
  readonly selectable: boolean;
}

/** What a reading is about, for whom it is explained. */
export interface ReadingText {
  readonly question: Text;
  readonly options: Readonly<Partial<Record<OptionLetter, Text>>>;
  readonly evidence: Text;
  readonly sources: readonly Citation[];
}

export interface Source {
  /** Short enough for a cell. */
  readonly title: string;
  readonly date: string;
  readonly grade: "official" | "third-party copy" | "secondary";
  readonly url?: string;
}

/** A legacy competency and the designations it maps to. */
export interface Competency {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly designations: readonly AreaId[];
  readonly sources: readonly Citation[];
}

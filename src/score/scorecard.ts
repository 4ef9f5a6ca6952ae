/** The shape of a scored designation, which is its own explanation: every number with the parts it was made from. */
import type { Text } from "../core/language";
import type { Month } from "../core/month";
import type { Note } from "../core/note";
import type { Place } from "../core/place";
import type { Measured } from "../measure/measured";
import type {
  AssociationId,
  CategoryId,
  Citation,
  Classification,
  Designation,
  DesignationRules,
  Gate,
  Metric,
  Requirement,
  Rulebook,
  TrackId,
  UnitId,
} from "../rules/types";

/** What every step of the tree has, whatever its kind; the pane draws by `kind`. */
interface Step {
  readonly label: Text;
  /** False for a track or option that lost. */
  readonly counts: boolean;
  readonly notes: readonly Note[];
  /** What this step was made from, in the order to read it. */
  readonly parts: readonly ScoreStep[];
}

export type ScoreStep =
  | Scorecard
  | ClassificationScore
  | TrackScore
  | MetricScore
  | OptionScore
  | PartScore
  | RequirementScore
  | GateScore;

/** One designation: the track that counts, and why it is qualified or isn't. */
export interface Scorecard extends Step {
  readonly kind: "choice";
  readonly designation: Designation;
  readonly rules: DesignationRules;
  readonly rulebook: Rulebook;
  /** `undefined` where no date is given anywhere. */
  readonly asOf: Month | undefined;
  /** Those of the notes that concern every number of people measured from certifications tables. */
  readonly peopleNotes: readonly Note[];
  /** 0 to 100, unrounded but for 1e-9. */
  readonly total: number;
  readonly qualified: boolean;
  readonly shortfalls: readonly Shortfall[];
  readonly track: TrackScore;
  /** Every track that was scored, the one that counts among them. */
  readonly tracks: readonly TrackScore[];
  /** How the track was found; absent where the rulebook doesn't classify. */
  readonly classification: ClassificationScore | undefined;
  readonly readings: readonly ReadingUsed[];
}

/** A reason why a designation isn't qualified. */
export type Shortfall =
  | { readonly kind: "total"; readonly missing: number }
  | { readonly kind: "gate"; readonly gate: GateScore };

/** What the rows say about the track, whether or not it decides. */
export interface ClassificationScore extends Step {
  readonly kind: "classification";
  readonly classification: Classification;
  /** `undefined` where nothing is given that would tell. */
  readonly measured: Measured | undefined;
  /** The track it comes to; `undefined` where there is no value. */
  readonly track: TrackId | undefined;
  readonly source: Citation;
}

export interface TrackScore extends Step {
  readonly kind: "sum";
  readonly track: TrackId | "any" | "perMetric";
  readonly total: number;
  readonly metrics: readonly MetricScore[];
  readonly gates: readonly GateScore[];
}

/** A metric: the best of its association options, if what it requires is met. */
export interface MetricScore extends Step {
  readonly kind: "metric";
  readonly metric: Metric;
  readonly category: CategoryId;
  readonly track: TrackId | "any";
  readonly points: number;
  readonly maximum: number;
  /** The option that counts. */
  readonly option: OptionScore;
  readonly options: readonly OptionScore[];
  /** Of a combined metric: what its value adds up. */
  readonly shares: readonly PartScore[];
  readonly requirements: readonly RequirementScore[];
}

/** One association's value against its own target: `maximum × value ÷ target`, never below 0 or above the maximum. */
export interface OptionScore extends Step {
  readonly kind: "cap";
  readonly association: AssociationId | "any";
  /** `undefined` where the tables give no value. */
  readonly measured: Measured | undefined;
  readonly value: number;
  readonly unit: UnitId;
  readonly target: number;
  readonly maximum: number;
  readonly points: number;
  readonly source: Citation;
  /** The published target and the cell that replaces it. */
  readonly override: { readonly published: number; readonly place: Place } | undefined;
}

/** What one part adds to a combined metric; below 0 it takes away. */
export interface PartScore extends Step {
  readonly kind: "part";
  readonly metric: Metric;
  readonly track: TrackId | "any";
  readonly option: OptionScore;
  readonly points: number;
}

export interface RequirementScore extends Step {
  readonly kind: "requirement";
  readonly requirement: Requirement;
  /** `undefined` where the tables don't say and it is taken as met. */
  readonly measured: Measured | undefined;
  readonly needed: number;
  readonly met: boolean;
  /** Points that the step earns by itself. */
  readonly points: number;
  readonly source: Citation;
}

/** Metrics that together must have points. */
export interface GateScore extends Step {
  readonly kind: "gate";
  readonly gate: Gate;
  readonly points: number;
  readonly passed: boolean;
}

export interface ReadingUsed {
  readonly id: string;
  readonly option: string;
  /** The setting that chose it; absent for the default. */
  readonly place: Place | undefined;
}

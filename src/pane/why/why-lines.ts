/** What some rows of the tables do in every metric of every designation, and what keeps them out. */
import type {
  Evidence,
  Measured,
  RowAccount,
  RowEvidence,
  RowReason,
} from "../../measure/measured";
import { requirementLabels } from "../../rules/names";
import type { Text } from "../../core/language";
import type { UnitId } from "../../rules/types";
import { pointsOfOneMore } from "../../score/levers";
import type { MetricScore, OptionScore, Scorecard } from "../../score/scorecard";

export interface WhyLine {
  readonly row: RowEvidence;
  readonly account: RowAccount;
}

/** One number that the rows were looked at for. */
export interface WhyMetric {
  readonly label: Text;
  readonly unit: UnitId;
  readonly amount: number;
  /** What the rows give together. */
  readonly gives: number;
  /** Points that one more of the unit would add, 0 where the metric has its maximum; absent for a requirement, and where one more doesn't help yet. */
  readonly worth: number | undefined;
  /** The most telling rows first. */
  readonly lines: readonly WhyLine[];
  readonly more: number;
}

export interface WhyDesignation {
  readonly card: Scorecard;
  readonly metrics: readonly WhyMetric[];
}

/** Finds rows in the evidence of one metric, by their positions there. */
export type FindRows = (evidence: Evidence) => readonly number[];

const mostLines = 3;

export function whyLines(cards: readonly Scorecard[], find: FindRows): readonly WhyDesignation[] {
  return cards
    .map((card) => ({
      card,
      metrics: card.track.metrics.flatMap((score) => ofMetric(score, find)),
    }))
    .filter(({ metrics }) => metrics.length > 0);
}

function ofMetric(score: MetricScore, find: FindRows): readonly WhyMetric[] {
  const options =
    score.shares.length > 0 ? score.shares.map(({ option }) => option) : [score.option];
  const labels = score.shares.length > 0 ? score.shares.map(({ label }) => label) : [score.label];
  const values = options.flatMap((option, index) =>
    ofValue(
      labels[index] ?? score.label,
      option.measured,
      option.unit,
      worthOf(score, option),
      find
    )
  );
  const steps = score.requirements.flatMap(({ requirement, measured }) => {
    const step = requirementLabels[requirement.id];
    const label = { en: `${score.label.en}, ${step.en}`, de: `${score.label.de}, ${step.de}` };
    return ofValue(label, measured, requirement.unit, undefined, find);
  });
  return [...values, ...steps];
}

/** One more of a unit adds nothing while a step isn't met or losses outweigh it: that is no maximum. */
function worthOf(score: MetricScore, option: OptionScore): number | undefined {
  const worth = pointsOfOneMore(score, option);
  return worth > 0 || score.points >= score.maximum ? worth : undefined;
}

function ofValue(
  label: Text,
  measured: Measured | undefined,
  unit: UnitId,
  worth: number | undefined,
  find: FindRows
): readonly WhyMetric[] {
  const evidence = measured?.evidence?.();
  if (measured === undefined || evidence === undefined) return [];
  const found = [...find(evidence)].sort(
    (one, other) => rank(evidence.rows[one]) - rank(evidence.rows[other])
  );
  if (found.length === 0) return [];
  const told = found.slice(0, mostLines);
  const accounts = evidence.accounts(told);
  return [
    {
      label,
      unit,
      amount: measured.amount,
      gives: found.reduce((sum, index) => sum + (evidence.rows[index]?.contribution ?? 0), 0),
      worth: unit === "%" ? undefined : worth,
      lines: told.flatMap((index, at) => {
        const [row, account] = [evidence.rows[index], accounts[at]];
        return row === undefined || account === undefined ? [] : [{ row, account }];
      }),
      more: found.length - told.length,
    },
  ];
}

/** Reasons that say the least about a row come last. */
const lastReasons: ReadonlySet<RowReason> = new Set<RowReason>([
  "outsideMonths",
  "afterAsOf",
  "otherWorkload",
  "otherService",
  "otherCertification",
  "notData",
]);

function rank(row: RowEvidence | undefined): number {
  if (row === undefined) return 4;
  if (row.contribution !== 0) return 0;
  if (row.reason === "counted") return 1;
  return lastReasons.has(row.reason) ? 3 : 2;
}

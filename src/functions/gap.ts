/** `GAP`: what each metric lacks to its next point and its maximum, and what the score lacks to qualify. */
import { joinNotes } from "../core/note";
import { requirementLabels, tracks, units } from "../rules/names";
import type { UnitId } from "../rules/types";
import {
  type Distance,
  distanceOf,
  earnsWholeUnitsOnly,
  type Goal,
  goalsOf,
  type Obstacle,
  obstacleTo,
  room,
  type WayToPoints,
  waysTo,
} from "../score/gap";
import { enoughOf, roundTotal } from "../score/points";
import { scoreDesignation } from "../score/score-designation";
import type { MetricScore, RequirementScore, Scorecard } from "../score/scorecard";
import { defineFunction, type Scalar } from "./define";
import { failuresOfRanges } from "./failures";
import { area, ranges } from "./parameters";
import { everything } from "./sample-ranges";

export const gap = defineFunction({
  id: "GAP",
  summary: {
    en: "What each metric lacks to its next point and to its maximum, and which of them alone or together reach the points that qualify.",
    de: "Was jeder Metrik zum nächsten Punkt und zur Höchstpunktzahl fehlt und welche davon allein oder zusammen die nötigen Punkte erreichen.",
  },
  parameters: [area, ranges],
  returns: {
    kind: "table",
    header: ["Metric", "Track", "Points missing", "Needed", "Unit", "Next step"],
    help: {
      en: "Rows per metric of the track that counts: to the next point, to its maximum and, where it can alone, to 70; then Total.",
      de: "Zeilen je Metrik des zählenden Pfads: zum nächsten Punkt, zur Höchstpunktzahl und, wo sie es allein schafft, zu 70; dann Total.",
    },
  },
  fails: ["unknownArea", ...failuresOfRanges],
  example: {
    formula: `=SPD.GAP("ModernWork", ${everything})`,
    gives: ["Net customer adds", "SMB", 1, 1, "tenants"],
  },
  run: ({ area: designation, ranges: inputs }) => {
    const card = scoreDesignation(designation, inputs);
    const goals = new Goals(card);
    return [...card.track.metrics.flatMap((metric) => goals.rowsOf(metric)), goals.totalRow()];
  },
});

class Goals {
  private readonly distance: Distance;
  private readonly isWhole: boolean;

  constructor(private readonly card: Scorecard) {
    this.distance = distanceOf(card);
    this.isWhole = earnsWholeUnitsOnly(card);
  }

  rowsOf(score: MetricScore): Scalar[][] {
    const goals = goalsOf(score, this.distance.missing);
    if (goals.length === 0) {
      const { metric, option } = score;
      return [[metric.label.en, trackName(score), 0, 0, unitName(option.unit), "At its maximum."]];
    }
    const obstacle = obstacleTo(score);
    if (obstacle !== undefined) return [obstacleRow(score, obstacle)];
    return goals.flatMap(({ points, kind }) =>
      waysTo(points, score, this.isWhole).map((way) => row(score, way, points, this.nameOf(kind)))
    );
  }

  totalRow(): Scalar[] {
    const { track } = this.card;
    return [
      "Total",
      track.track === "any" ? "" : track.label.en,
      this.distance.missing,
      "",
      "points",
      this.advice(),
    ];
  }

  private nameOf(kind: Goal["kind"]): string {
    const total = String(this.card.rulebook.qualifiesFrom);
    switch (kind) {
      case "next":
        return "Next point";
      case "qualifying":
        return `To ${total}`;
      case "maximum":
        return "Maximum";
      case "qualifyingMaximum":
        return `Maximum, and to ${total}`;
    }
  }

  private advice(): string {
    const { card, distance } = this;
    if (card.qualified) return "Qualified: more points bring nothing extra.";
    const shut = card.track.gates.filter(({ passed }) => !passed).map(({ label }) => label.en);
    const gates = shut.length === 0 ? [] : [`Points are needed in ${shut.join(", ")}.`];
    const { stuck } = distance;
    const none = stuck.length === 0 ? [] : [`As of this month none can be had in ${named(stuck)}.`];
    return [...(distance.missing > 0 ? [this.way()] : []), ...gates, ...none].join(" ");
  }

  private way(): string {
    const { alone, together, isReachable } = this.distance;
    if (alone.length > 0) {
      const ways = alone.map((score) => this.shortest(score));
      return `Enough alone: ${ways.join("; or ")}.`;
    }
    const names = together.map((score) => `${score.metric.label.en} (${number(room(score))} left)`);
    const most = `most is left in ${names.join(", ")}.`;
    return isReachable
      ? `No metric is enough alone; ${most}`
      : `All metrics together are not enough; ${most}`;
  }

  private shortest(score: MetricScore): string {
    const ways = waysTo(score.points + this.distance.missing, score, this.isWhole);
    return ways.map((way) => `${way.metric.label.en}, ${needs(way)}`).join(" or ");
  }
}

function row(score: MetricScore, way: WayToPoints, points: number, name: string): Scalar[] {
  const [first] = way.closed;
  const needed = first === undefined ? way.amount : lacking(first);
  const unit = first === undefined ? way.unit : first.requirement.unit;
  return [
    way.metric.label.en,
    trackName(score),
    roundTotal(points - score.points),
    needed,
    unitName(unit),
    `${name}: ${needs(way)}${association(way)}${unlocks(way)}.`,
  ];
}

/** What keeps a metric where it is as of this month, whatever is done. */
function obstacleRow(score: MetricScore, obstacle: Obstacle): Scalar[] {
  const start = [score.metric.label.en, trackName(score), room(score)];
  if (obstacle.kind === "noValue") {
    const why = joinNotes(obstacle.option.notes);
    return [
      ...start,
      "",
      unitName(score.option.unit),
      `There is no value to add to. ${why}`.trim(),
    ];
  }
  const { requirement } = obstacle.requirement;
  const short = lacking(obstacle.requirement);
  const unit = unitName(requirement.unit);
  const step = requirementLabels[requirement.id].en;
  return [
    ...start,
    short,
    unit,
    `Out of reach: the ${step} was ${number(short)} ${unit} short a year ago, which nothing changes any more.`,
  ];
}

function named(metrics: readonly MetricScore[]): string {
  return metrics.map(({ metric }) => metric.label.en).join(", ");
}

function needs({ closed, amount, unit }: WayToPoints): string {
  const steps = closed.map(
    (each) =>
      `${requirementLabels[each.requirement.id].en}, ${more(lacking(each), each.requirement.unit)}`
  );
  const rest = amount > 0 || steps.length === 0 ? [more(amount, unit)] : [];
  return [...steps, ...rest].join(", then ");
}

function lacking({ needed, measured }: RequirementScore): number {
  return roundTotal(Math.max(0, needed - (measured?.amount ?? 0)));
}

/** `3 more tenants`, `4.5 % more`: what is shown is enough. */
function more(amount: number, unit: UnitId): string {
  if (unit === "%") return `${String(enoughOf(amount * percent, shown))} % more`;
  return `${number(amount)} more ${amount === 1 ? (single[unit] ?? unitName(unit)) : unitName(unit)}`;
}

const percent = 100;
/** Steps to 1 that a sentence shows. */
const shown = 1e6;

const single: Readonly<Partial<Record<UnitId, string>>> = {
  tenants: "tenant",
  customers: "customer",
  people: "person",
  services: "service",
  workloads: "workload",
};

function association({ option: { association: id } }: WayToPoints): string {
  return id === "any" ? "" : ` by ${id}`;
}

function unlocks({ closed, unlocked }: WayToPoints): string {
  return closed.length === 0 || unlocked === 0
    ? ""
    : `; what is there earns ${number(unlocked)} points once that is met`;
}

function trackName({ track }: MetricScore): string {
  return track === "any" ? "" : tracks[track].label.en;
}

function unitName(unit: UnitId): string {
  return units[unit].en;
}

function number(value: number): string {
  return String(Math.round(value * shown) / shown);
}

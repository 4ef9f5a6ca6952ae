/** What a customer or person gives each number of each designation, what keeps them out, and how far they are from counting. */
import type { Amount } from "../../core/telling";
import type { RowAccount, RowEvidence } from "../../measure/measured";
import type { Scorecard } from "../scorecard";
import { type MeasuredValue, measuredValues } from "./measured-values";

export interface RowOfCustomer {
  readonly row: RowEvidence;
  readonly account: RowAccount;
}

export interface CustomerInMetric {
  readonly value: MeasuredValue;
  /** What all the rows together contribute. */
  readonly gives: number;
  /** The rows to show: those that count, else those that come nearest to it. */
  readonly rows: readonly RowOfCustomer[];
  readonly allRows: number;
  readonly distance: Distance | undefined;
}

/** How much is missing to a bar, and the points that the customer would bring beyond it. */
export interface Distance {
  readonly missing: Amount;
  readonly points: number;
}

/** @returns Nothing for a name that no table holds. */
export function customerInMetrics(
  cards: readonly Scorecard[],
  who: string
): readonly CustomerInMetric[] {
  return cards.flatMap(measuredValues).flatMap((value): readonly CustomerInMetric[] => {
    const evidence = value.measured.evidence?.();
    const indices = evidence?.indicesOf(who) ?? [];
    if (evidence === undefined || indices.length === 0) return [];
    const accounts = evidence.accounts(indices);
    const all = indices.flatMap((index, at): readonly RowOfCustomer[] => {
      const [row, account] = [evidence.rows[index], accounts[at]];
      return row === undefined || account === undefined ? [] : [{ row, account }];
    });
    const counting = all.filter(({ row }) => row.reason === "counted");
    const gives = counting.reduce((sum, { row }) => sum + row.contribution, 0);
    const nearest = counting.length > 0 ? undefined : nearestOf(all);
    return [
      {
        value,
        gives,
        allRows: all.length,
        rows: counting.length > 0 ? counting : distinctReasons(nearest?.of, all),
        distance: nearest && distanceOf(nearest.missing, value),
      },
    ];
  });
}

interface Near {
  readonly of: RowOfCustomer;
  readonly missing: Amount;
  /** As a share of the bar. */
  readonly share: number;
}

function nearestOf(all: readonly RowOfCustomer[]): Near | undefined {
  return all.reduce<Near | undefined>((best, of) => {
    const near = shortOf(of);
    return near !== undefined && (best === undefined || near.share < best.share) ? near : best;
  }, undefined);
}

/** Rows of now that tell how far their customer is below a bar. */
function shortOf(of: RowOfCustomer): Near | undefined {
  const { telling } = of.account;
  if (telling === undefined) return undefined;
  if (telling.code === "below" && telling.facts.isYearAgo !== true) {
    const { amount, bar } = telling.facts;
    return nearTo(of, amount, bar.from ?? bar.above ?? 0);
  }
  if (telling.code === "neverThere" || telling.code === "customerOutside") {
    const { amount, bar } = telling.facts;
    return nearTo(of, amount, bar.from ?? bar.above ?? 0);
  }
  if (telling.code === "tooLittleUse" && telling.facts.isYearAgo !== true) {
    const { users, seats, share } = telling.facts;
    const unit = { en: "users", de: "Benutzer" };
    return nearTo(of, { value: users, unit }, Math.ceil(share * seats));
  }
  return undefined;
}

function nearTo(of: RowOfCustomer, { value, unit }: Amount, bar: number): Near | undefined {
  const missing = Math.round((bar - value) * 1e9) / 1e9;
  return missing < 0 || bar <= 0
    ? undefined
    : { of, missing: { value: missing, unit }, share: missing / bar };
}

/** Of things that are counted one more; of a number that grows with the customer's use nobody can say. */
function distanceOf(missing: Amount, { pointsPerUnit, score, unit }: MeasuredValue): Distance {
  const isCount = unit === "tenants" || unit === "customers" || unit === "workloads";
  const room = Math.max(0, score.maximum - score.points);
  return { missing, points: isCount ? Math.min(pointsPerUnit, room) : 0 };
}

/** The nearest row, then one for each other reason. */
function distinctReasons(
  nearest: RowOfCustomer | undefined,
  all: readonly RowOfCustomer[]
): readonly RowOfCustomer[] {
  const ordered = nearest === undefined ? all : [nearest, ...all];
  return ordered.filter(
    ({ row }, at) => ordered.findIndex((each) => each.row.reason === row.reason) === at
  );
}

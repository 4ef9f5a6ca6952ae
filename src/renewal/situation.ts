/** Where a partner stands on the day of the order: in which phase, qualified or not, with which dates. */
import type { Day } from "../core/month";
import type { HeldLevel } from "../rules/renewal/types";
import type { RenewalInputs } from "../worksheet/renewal/renewal-inputs";
import { designationsStart, lastCompetencyRenewal, lastLegacyOrder } from "./days";
import { type PaymentDays, paymentDays } from "./next-anniversary";
import { qualificationWindow } from "./qualification-window";

/**
 * `oldRules`: the competency is renewed by 30 Sep 2022. `beforeStart`: nothing can be bought until the designations start.
 * `waiting`: the anniversary is still to come. `window`: it can be paid for. `lapsed`: the window was missed.
 * `newcomer`: no level of 30 Sep 2022 to carry on.
 */
export type Phase = "oldRules" | "beforeStart" | "waiting" | "window" | "lapsed" | "newcomer";

export interface Situation {
  readonly phase: Phase;
  /** The later one of merged accounts. */
  readonly anniversary: Day | undefined;
  /** The day the rules are asked on. */
  readonly order: Day;
  readonly payment: Day;
  readonly held: HeldLevel;
  readonly qualified: boolean;
  /** The days of which one has to be a qualified one. */
  readonly window: { readonly from: Day; readonly to: Day };
  /** No legacy benefits or Action Pack any more. */
  readonly legacyOver: boolean;
  /** The window that the payment falls into, or will. */
  readonly payable: PaymentDays | undefined;
}

/** The situation as it is on the decision date, or at the anniversary where that isn't given. */
export function situationOf(inputs: RenewalInputs): Situation {
  const anniversary = laterAnniversary(inputs);
  const order = orderDay(inputs, anniversary);
  const payment = inputs.payment?.value ?? Math.max(order, anniversary ?? order);
  return situationOn(inputs, anniversary, order, payment);
}

/** The situation on the day of payment, when an anniversary that is still to come has come. */
export function situationAtPayment(inputs: RenewalInputs): Situation {
  const now = situationOf(inputs);
  if (now.phase !== "waiting" && now.phase !== "beforeStart") return now;
  const payment = Math.max(now.payment, designationsStart);
  const then = situationOn(inputs, now.anniversary, payment, payment);
  return { ...then, qualified: now.qualified || then.qualified };
}

function situationOn(
  inputs: RenewalInputs,
  anniversary: Day | undefined,
  order: Day,
  payment: Day
): Situation {
  const held = inputs.held?.value ?? "none";
  const days = anniversary === undefined ? undefined : paymentDays(anniversary);
  const phase = phaseOn(held, anniversary, order);
  const windows = windowsFor(phase, anniversary, order);
  const qualifiedOn = inputs.qualifiedOn?.value;
  return {
    phase,
    anniversary,
    order,
    payment,
    held,
    window: joined(windows),
    qualified:
      qualifiedOn !== undefined &&
      windows.some(({ from, to }) => qualifiedOn >= from && qualifiedOn <= to),
    legacyOver: Math.max(anniversary ?? order, order) > lastLegacyOrder,
    payable: days !== undefined && order <= days.through ? days : undefined,
  };
}

/** Of two merged accounts the later anniversary applies. */
function laterAnniversary({ anniversary, mergedAnniversary }: RenewalInputs): Day | undefined {
  if (anniversary === undefined) return mergedAnniversary?.value;
  return Math.max(anniversary.value, mergedAnniversary?.value ?? anniversary.value);
}

/**
 * A decision before the anniversary asks how things stand that day, unless it is planned when to pay. One that is paid for only after the
 * window has missed it: the purchase on the day of payment is another.
 */
function orderDay(inputs: RenewalInputs, anniversary: Day | undefined): Day {
  const { decision, payment, qualifiedOn } = inputs;
  if (decision !== undefined && decision.value >= (anniversary ?? -Infinity)) {
    const isPaidInTime =
      anniversary === undefined || (payment?.value ?? 0) <= windowEnd(anniversary);
    return isPaidInTime ? decision.value : Math.max(decision.value, payment?.value ?? 0);
  }
  const planned = payment ?? decision;
  if (planned !== undefined) return planned.value;
  if (anniversary === undefined) throw new RangeError("Neither an anniversary nor another day");
  const qualified = qualifiedOn?.value ?? anniversary;
  const isInTime = qualified <= paymentDays(anniversary).through;
  return isInTime ? Math.max(anniversary, qualified) : anniversary;
}

function phaseOn(held: HeldLevel, anniversary: Day | undefined, order: Day): Phase {
  if (held === "none" || anniversary === undefined) return "newcomer";
  const through = windowEnd(anniversary);
  if (anniversary <= lastCompetencyRenewal) return order <= through ? "oldRules" : "lapsed";
  if (order < designationsStart) return "beforeStart";
  if (order < anniversary && anniversary <= lastLegacyOrder) return "waiting";
  return order <= through ? "window" : "lapsed";
}

/** The old rules end with the last day on which competencies were renewed. */
function windowEnd(anniversary: Day): Day {
  const { through } = paymentDays(anniversary);
  return anniversary <= lastCompetencyRenewal ? Math.min(through, lastCompetencyRenewal) : through;
}

interface Days {
  readonly from: Day;
  readonly to: Day;
}

const daysOfYear = 365;

/** One window where they overlap, else the first. */
function joined([first, ...others]: readonly [Days, ...Days[]]): Days {
  return others.reduce(
    (one, { from, to }) =>
      from <= one.to && to >= one.from
        ? { from: Math.min(one.from, from), to: Math.max(one.to, to) }
        : one,
    first
  );
}

/** The windows that count, the one to name first. */
function windowsFor(
  phase: Phase,
  anniversary: Day | undefined,
  order: Day
): readonly [Days, ...Days[]] {
  const now = qualificationWindow(order, false);
  if (anniversary === undefined || phase === "lapsed") return [now];
  const enrolled = qualificationWindow(anniversary, true);
  switch (phase) {
    case "waiting": {
      // Reached once, it is kept to the anniversary (R13).
      const yearStart = Math.max(anniversary - daysOfYear, designationsStart);
      return [{ from: Math.min(yearStart, now.from), to: order }];
    }
    case "newcomer":
      return [enrolled, now];
    case "oldRules":
    case "beforeStart":
    case "window":
      return [enrolled];
  }
}

/** The one rule that a function without tables asks for: a metric's target, and the points of a value where one is given. */
import { type Parameter, readArguments } from "../../functions/arguments";
import type { CallContext } from "../../functions";
import { findTarget } from "../../functions/find-target";
import { area, association, metric, rulebook, track } from "../../functions/parameters";
import { points } from "../../functions/points";
import { target } from "../../functions/target";
import type { Metric, RulebookId, TrackId } from "../../rules/types";

export interface AskedRule {
  readonly metric: Metric;
  readonly track: TrackId | "any";
  readonly target: number;
  readonly rulebook: RulebookId;
  /** Absent where the target itself is asked for. */
  readonly value: number | undefined;
}

const value = { name: "value", kind: "number", help: area.help } as const satisfies Parameter;
const question = [area, metric, track, association, rulebook] as const;

/** @throws Problem as the function itself does. */
export function askedRule(
  id: string,
  values: readonly unknown[],
  context: CallContext
): AskedRule | undefined {
  if (id === target.id) {
    return { ...findTarget(readArguments(question, values, context)), value: undefined };
  }
  if (id !== points.id) return undefined;
  const withValue = [area, metric, value, track, association, rulebook] as const;
  const read = readArguments(withValue, values, context);
  return { ...findTarget(read), value: read.value };
}

/** How a function's raw arguments become typed ones: each kind of parameter is read in one way everywhere. */
import type { Text } from "../core/language";
import { monthOfDay, monthText } from "../core/month";
import { problem, type Problem } from "../core/problem";
import { designation } from "../rules";
import type { AssociationId, Designation, RulebookId, TrackId } from "../rules/types";
import { type Cell, CellError, cellText, isBlankOrZero, readCell } from "../worksheet/cell";
import type { Inputs, RawRange } from "../worksheet/inputs";
import {
  metricNamed,
  type MetricOption,
  metricOptionNamed,
  type NamedMetric,
} from "../worksheet/metric-names";
import { areaNamed, associationNamed, rulebookNamed, trackNamed } from "../worksheet/names";
import { rawRanges } from "../worksheet/raw-ranges";
import { readInputs } from "../worksheet/read-inputs";
import { dayOfNumber } from "../worksheet/read-dates";
import { localeSeparatorOf, readNumbers } from "../worksheet/read-numbers";
import type { CallContext } from "./define";

/** What each kind of argument is once read. */
interface Kinds {
  area: Designation;
  metric: NamedMetric;
  metricOption: MetricOption;
  number: number;
  track: TrackId;
  association: AssociationId;
  rulebook: RulebookId;
  text: string;
  ranges: Inputs;
  rawRanges: { readonly ranges: readonly RawRange[]; readonly locale: string | undefined };
}
export type ArgumentKind = keyof Kinds;

export interface Parameter {
  readonly name: string;
  readonly kind: ArgumentKind;
  readonly help: Text;
  readonly optional?: true;
  /** The last parameter only: as many arguments as the user gives. */
  readonly repeating?: true;
}

export type Arguments<P extends readonly Parameter[]> = {
  readonly [Q in P[number] as Q["name"]]:
    Kinds[Q["kind"]] | (Q extends { readonly optional: true } ? undefined : never);
};

/** @throws Problem where a required argument is missing, or one isn't of its parameter's kind. */
export function readArguments<const P extends readonly Parameter[]>(
  parameters: P,
  args: readonly unknown[],
  context: CallContext
): Arguments<P> {
  const entries = parameters.map((parameter, index) => {
    const value = isOfRanges(parameter.kind)
      ? readRanges(
          parameter.kind,
          rawRanges(args.slice(index), context.addresses?.slice(index)),
          context
        )
      : readArgument({ ...parameter, kind: parameter.kind }, args[index], context);
    return [parameter.name, value] as const;
  });
  // Object.fromEntries forgets that each name has its own type.
  return Object.fromEntries(entries) as Arguments<P>;
}

type RangesKind = "ranges" | "rawRanges";
type ScalarKind = Exclude<ArgumentKind, RangesKind>;

/** Kinds that take all arguments from theirs on. */
export function isOfRanges(kind: ArgumentKind): kind is RangesKind {
  return kind === "ranges" || kind === "rawRanges";
}

function readRanges(
  kind: RangesKind,
  ranges: readonly RawRange[],
  { locale }: CallContext
): Kinds[RangesKind] {
  return kind === "ranges" ? readInputs(ranges, locale) : { ranges, locale };
}

/** One argument as it came, and how a sentence names it. */
interface Given {
  readonly cell: Cell;
  readonly text: string;
  readonly parameter: string;
  readonly locale: string | undefined;
}

const readers: { readonly [K in ScalarKind]: (given: Given) => Kinds[K] } = {
  area: ({ text }) => designation(areaNamed(text)),
  metric: ({ text }) => metricNamed(text),
  metricOption: ({ text }) => metricOptionNamed(text),
  track: ({ text }) => trackNamed(text),
  association: ({ text }) => associationNamed(text),
  // Excel turns 2022-05, typed as it is, into a date.
  rulebook: ({ cell, text }) => {
    const day = typeof cell === "number" ? dayOfNumber(cell) : undefined;
    return rulebookNamed(day === undefined ? text : monthText(monthOfDay(day)));
  },
  text: ({ text }) => text,
  number: readNumber,
};

function readArgument(
  parameter: Parameter & { readonly kind: ScalarKind },
  arg: unknown,
  { locale }: CallContext
): unknown {
  const cell = readCell(singleCell(arg));
  const given = { cell, text: cellText(cell), parameter: parameter.name, locale };
  if (cell instanceof CellError) throw badArgument(given, aValue);
  if (parameter.kind === "number" || !isBlankOrZero(cell)) return readers[parameter.kind](given);
  if (parameter.optional === true) return undefined;
  throw problem("argumentMissing", { parameter: parameter.name, help: parameter.help });
}

const aNumber: Text = { en: "a number", de: "eine Zahl" };
const aClearNumber: Text = {
  en: "a number, and this text can mean two",
  de: "eine Zahl, und dieser Text kann zwei bedeuten",
};
const aValue: Text = { en: "a value", de: "ein Wert" };

/** A blank is 0: hosts can't tell. */
function readNumber(given: Given): number {
  const { cell, locale } = given;
  if (cell === undefined) return 0;
  const { values, bad } = readNumbers([cell], { localeSeparator: localeSeparatorOf(locale) });
  const [value] = values;
  const [fault] = bad;
  if (fault?.fault === "ambiguousNumber") throw badArgument(given, aClearNumber);
  if (value === undefined || fault !== undefined) throw badArgument(given, aNumber);
  return value;
}

function badArgument({ parameter, text }: Given, expected: Text): Problem {
  return problem("badArgument", { parameter, found: text, expected });
}

/** A reference to one cell may arrive as a range of one. */
function singleCell(arg: unknown): unknown {
  return Array.isArray(arg) && arg.length === 1 && Array.isArray(arg[0]) ? arg[0][0] : arg;
}

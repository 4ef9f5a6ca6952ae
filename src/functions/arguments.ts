/** How a function's raw arguments become typed ones: each kind of parameter is read in one way everywhere. */
import type { Text } from "../core/language";
import type { Day } from "../core/month";
import { problem, type Problem } from "../core/problem";
import { designation } from "../rules";
import type { OfferId, WindowRulesId } from "../rules/renewal/types";
import type { AreaId, AssociationId, Designation, RulebookId, TrackId } from "../rules/types";
import { CellError, cellText, isBlankOrZero, readCell } from "../worksheet/cells/cell";
import type { Inputs, RawRange } from "../worksheet/inputs";
import {
  metricNamed,
  type MetricOption,
  metricOptionNamed,
  type NamedMetric,
} from "../worksheet/metrics/metric-names";
import { rulebookIn } from "../worksheet/cells/rulebook-cell";
import { areaNamed, associationNamed, findArea, trackNamed } from "../worksheet/names";
import { rawRanges } from "../worksheet/tables/raw-ranges";
import { readInputs } from "../worksheet/read-inputs";
import { offerNamed } from "../worksheet/renewal/renewal-setting-names";
import * as values from "./argument-values";
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
  offer: OfferId;
  windowRules: WindowRulesId;
  date: Day;
  yesNo: boolean;
  text: string;
  /** One range by itself, not read. */
  range: { readonly range: RawRange; readonly locale: string | undefined };
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
  const entries = parameters.map(
    (parameter, index) => [parameter.name, readAt(parameter, index, args, context)] as const
  );
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- Object.fromEntries forgets that each name has its own type.
  return Object.fromEntries(entries) as Arguments<P>;
}

function readAt(
  parameter: Parameter,
  index: number,
  args: readonly unknown[],
  context: CallContext
): unknown {
  const { kind } = parameter;
  if (isOfRanges(kind)) {
    const [rest, addresses] = [args.slice(index), context.addresses?.slice(index)];
    const ranges = rawRanges(rest, addresses);
    if (ranges.length > 0) return readRanges(kind, ranges, context);
    if (parameter.optional === true) return undefined;
    throw problem("noRanges", { wanted: parameter.help });
  }
  if (kind === "range") return readRange(args[index], context, index);
  return readArgument({ ...parameter, kind }, args[index], context, areaIn(args[0]));
}

/** The designation that the first argument names, if it names one. */
function areaIn(arg: unknown): AreaId | undefined {
  const single = singleCell(arg);
  return Array.isArray(single) ? undefined : findArea(cellText(readCell(single)));
}

type RangesKind = "ranges" | "rawRanges";
type ScalarKind = Exclude<ArgumentKind, RangesKind | "range">;

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

/** `undefined` where it is left out, which arrives as no range at all. */
function readRange(
  arg: unknown,
  { addresses, locale }: CallContext,
  index: number
): Kinds["range"] | undefined {
  const [range] = rawRanges([arg], [addresses?.[index]]);
  return range && { range, locale };
}

const readers: { readonly [K in ScalarKind]: (given: values.GivenArgument) => Kinds[K] } = {
  area: ({ text }) => designation(areaNamed(text)),
  metric: ({ text, area }) => metricNamed(text, undefined, area),
  metricOption: ({ text, area }) => metricOptionNamed(text, undefined, area),
  track: ({ text }) => trackNamed(text),
  association: ({ text }) => associationNamed(text),
  rulebook: ({ cell }) => rulebookIn(cell),
  offer: ({ text }) => offerNamed(text),
  windowRules: values.readWindowRules,
  date: values.readDay,
  yesNo: values.readYesNo,
  text: ({ text }) => text,
  number: values.readNumber,
};

function readArgument(
  parameter: Parameter & { readonly kind: ScalarKind },
  arg: unknown,
  { locale }: CallContext,
  area: AreaId | undefined
): unknown {
  const single = singleCell(arg);
  if (Array.isArray(single)) throw rangeGiven(parameter, single);
  const cell = readCell(single);
  const given = { cell, text: cellText(cell), parameter: parameter.name, locale, area };
  if (cell instanceof CellError) throw values.badArgument(given, aValue);
  if (parameter.kind === "number" || !isBlankOrZero(cell)) return readers[parameter.kind](given);
  if (parameter.optional === true) return undefined;
  throw problem("argumentMissing", { parameter: parameter.name, help: parameter.help });
}

const aValue: Text = { en: "a value", de: "ein Wert" };

const oneValue: Text = {
  en: "one value, not a range of cells",
  de: "ein einzelner Wert, kein Zellbereich",
};

/** @param rows What stands where one value belongs; named by its size, `42 × 5`. */
function rangeGiven({ name }: Parameter, rows: readonly unknown[]): Problem {
  const [first] = rows;
  const columns = Array.isArray(first) ? first.length : 1;
  const found = `${String(rows.length)} × ${String(columns)}`;
  return problem("badArgument", { parameter: name, found, expected: oneValue });
}

/** A reference to one cell may arrive as a range of one. */
function singleCell(arg: unknown): unknown {
  if (!Array.isArray(arg) || arg.length !== 1) return arg;
  const row: unknown = arg[0];
  return Array.isArray(row) && row.length === 1 ? row[0] : arg;
}

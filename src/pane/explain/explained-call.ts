/** What one call in a formula computes from the cells as they are now, and what explains it. */
import { Problem } from "../../core/problem";
import { callDefinition } from "../../functions/call";
import { type FunctionDefinition, functions, type Scalar, type Table } from "../../functions";
import { type ArgumentKind, readArguments } from "../../functions/arguments";
import { area, metricOption, ranges } from "../../functions/parameters";
import { designations } from "../../rules";
import type { Designation } from "../../rules/types";
import { scoreAsked } from "../../score/score-asked";
import { scoreDesignation } from "../../score/score-designation";
import type { Scorecard } from "../../score/scorecard";
import type { Inputs } from "../../worksheet/inputs";
import type { MetricOption } from "../../worksheet/metrics/metric-names";
import { type ArgumentValue, argumentValues } from "../formulas/argument-values";
import type { Spot } from "../formulas/referenced-cells";
import type { SpdCall } from "../formulas/spd-calls";
import { UnreadableArgument } from "../formulas/unreadable-argument";
import type { SettingsCells } from "../tables/settings-rows";
import type { Workbook } from "../workbook";
import { type AskedRule, askedRule } from "./asked-rule";
import { settingsRead } from "./settings-read";

/** A designation's scorecard, or why there is none. */
export interface Explained {
  readonly designation: Designation;
  readonly card: Scorecard | Problem;
}

export type ExplainedCall = { readonly id: string } & (
  | {
      readonly state: "computed";
      readonly definition: FunctionDefinition;
      readonly result: Scalar | Table | Problem;
      /** The scorecards behind the result; none for a function that doesn't score. */
      readonly cards: readonly Explained[];
      /** What they were scored from. */
      readonly inputs: Inputs | undefined;
      /** Where among those cells settings stand, and more can be written. */
      readonly settings: readonly SettingsCells[];
      /** The one metric that was asked for. */
      readonly metric: MetricOption | undefined;
      /** Of a function that asks the rules alone. */
      readonly rule: AskedRule | undefined;
    }
  | { readonly state: "unreadable"; readonly why: UnreadableArgument }
  | { readonly state: "unknown" }
);

export async function explainCall(
  call: SpdCall,
  spot: Spot,
  workbook: Workbook
): Promise<ExplainedCall> {
  const { id } = call;
  const definition = functions.find((each) => each.id === id);
  if (definition === undefined) return { id, state: "unknown" };
  try {
    const given = new Given(await argumentValues(call, spot, workbook), workbook.locale);
    const result = orProblem(() => callDefinition(definition, given.values, given.context));
    const rule = orProblem(() => askedRule(id, given.values, given.context));
    return {
      id,
      state: "computed",
      definition,
      result,
      ...(await explanation(definition, given, workbook)),
      rule: rule instanceof Problem ? undefined : rule,
    };
  } catch (error) {
    if (error instanceof UnreadableArgument) return { id, state: "unreadable", why: error };
    throw error;
  }
}

/** What is handed to a function, and parts of it. */
class Given {
  readonly values: readonly unknown[];
  readonly context: {
    readonly addresses: readonly (string | undefined)[];
    readonly locale: string;
  };

  constructor(
    readonly args: readonly ArgumentValue[],
    locale: string
  ) {
    this.values = args.map(({ value }) => value);
    this.context = { addresses: args.map(({ address }) => address), locale };
  }

  from(index: number): Given {
    return new Given(this.args.slice(index), this.context.locale);
  }
}

const nothingScored = { cards: [], inputs: undefined, settings: [], metric: undefined } as const;

type Computed = Extract<ExplainedCall, { readonly state: "computed" }>;

/** Whatever has ranges to score from is explained by scorecards: of its designation, or of all. */
async function explanation(
  { parameters }: FunctionDefinition,
  given: Given,
  workbook: Workbook
): Promise<Pick<Computed, keyof typeof nothingScored>> {
  const from = (kind: ArgumentKind): Given | undefined => {
    const index = parameters.findIndex((parameter) => parameter.kind === kind);
    return index < 0 ? undefined : given.from(index);
  };
  const [atArea, atMetric, atRanges] = [from("area"), from("metricOption"), from("ranges")];
  if (atRanges === undefined) return nothingScored;
  const read = orProblem(() => readArguments([ranges], atRanges.values, atRanges.context).ranges);
  const asked = orProblem(() => areasAsked(atArea));
  if (asked instanceof Problem || read instanceof Problem) return nothingScored;
  const score = atArea === undefined ? scoreDesignation : scoreAsked;
  const metric =
    atMetric &&
    orProblem(() => readArguments([metricOption], atMetric.values, atMetric.context).metric);
  return {
    cards: asked.map((designation) => ({
      designation,
      card: orProblem(() => score(designation, read)),
    })),
    inputs: read,
    settings: await settingsRead(read, atRanges.args, workbook),
    metric: metric instanceof Problem ? undefined : metric,
  };
}

function areasAsked(given: Given | undefined): readonly Designation[] {
  return given === undefined
    ? designations
    : [readArguments([area], given.values, given.context).area];
}

function orProblem<T>(compute: () => T): T | Problem {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

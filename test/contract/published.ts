/** Decides what of the functions other people's workbooks depend on, and which changes of it break them. */
import { functions } from "../../src/functions";
import { functionsJson } from "../../src/functions/metadata";

export interface Published {
  /** By id. */
  readonly functions: Readonly<Record<string, PublishedFunction>>;
  /** What can be chosen while typing, by the list's id: it stands in formulas from then on. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

interface PublishedFunction {
  /** `area`, `[track]` where it may be left out, `ranges…` where it repeats. */
  readonly parameters: readonly string[];
  /** `number`, `text`, or the header row of a table. */
  readonly returns: string | readonly string[];
}

export function currentlyPublished(): Published {
  return {
    functions: Object.fromEntries(
      functions.map(({ id, parameters, returns }) => [
        id,
        {
          parameters: parameters.map(({ name, optional, repeating }) =>
            repeating ? `${name}…` : optional ? `[${name}]` : name
          ),
          returns: returns.kind === "table" ? returns.header : returns.kind,
        },
      ])
    ),
    choices: choicesIn(functionsJson("en", "https://example.com")),
  };
}

function choicesIn(metadata: object): Published["choices"] {
  const { enums } = metadata as { enums: { id: string; values: { stringValue: string }[] }[] };
  return Object.fromEntries(
    enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)])
  );
}

/** What would break workbooks that were made before the change, a sentence each. */
export function breaksOf(before: Published, after: Published): string[] {
  const inFunctions = Object.entries(before.functions).flatMap(([id, was]) => {
    const is = after.functions[id];
    return is === undefined
      ? [`${id} is gone.`]
      : [...parameterBreaks(id, was, is), ...resultBreaks(id, was, is)];
  });
  const inChoices = Object.entries(before.choices).flatMap(([id, was]) =>
    was
      .filter((choice) => !after.choices[id]?.includes(choice))
      .map((choice) => `${id} has no ${choice} any more.`)
  );
  return [...inFunctions, ...inChoices];
}

function parameterBreaks(id: string, was: PublishedFunction, is: PublishedFunction): string[] {
  const changed = was.parameters.flatMap((parameter, index) => {
    const now = is.parameters[index];
    // What had to be given may be left out from now on, not the other way round.
    if (now === parameter || now === `[${parameter}]`) return [];
    return [`Parameter ${index + 1} of ${id} was ${parameter} and is ${now ?? "gone"}.`];
  });
  const added = is.parameters
    .slice(was.parameters.length)
    .filter((parameter) => !parameter.startsWith("["))
    .map(
      (parameter) => `${id} has the new parameter ${parameter}, which older formulas don't give.`
    );
  return [...changed, ...added];
}

function resultBreaks(id: string, was: PublishedFunction, is: PublishedFunction): string[] {
  const [before, after] = [was.returns, is.returns];
  if (typeof before === "string" || typeof after === "string") {
    return before === after ? [] : [`${id} gave ${kindOf(before)} and gives ${kindOf(after)}.`];
  }
  return before.flatMap((header, index) =>
    after[index] === header
      ? []
      : [`Column ${index + 1} of ${id} was ${header} and is ${after[index] ?? "gone"}.`]
  );
}

function kindOf(returns: PublishedFunction["returns"]): string {
  return typeof returns === "string" ? `a ${returns}` : "a table";
}

/** The metadata that Excel reads before it knows a function, generated from the registry. */
import { entriesOf } from "../core/entries";
import type { Language, Text } from "../core/language";
import { designations } from "../rules";
import { tracks } from "../rules/names";
import { functions } from ".";
import { type ArgumentKind, isOfRanges, type Parameter } from "./arguments";
import type { FunctionDefinition } from "./define";

/** Lists that Excel offers while an argument is typed. */
const enums: Partial<
  Record<ArgumentKind, readonly { readonly value: string; readonly label: Text }[]>
> = {
  area: designations.map((designation) => ({ value: designation.id, label: designation.name })),
  track: Object.values(tracks).map(({ label }) => ({ value: label.en, label })),
};

const enumId = (kind: ArgumentKind): string => kind.toUpperCase();

/**
 * The content of `functions.json` in one language.
 *
 * @param address Where the add-in is served, without a slash at the end; help pages are below it.
 */
export function functionsJson(language: Language, address: string): object {
  return {
    allowErrorForDataTypeAny: true,
    enums: entriesOf(enums).map(([kind, members]) => ({
      id: enumId(kind),
      type: "string",
      values: members.map(({ value, label }) => ({
        name: label[language],
        stringValue: value,
        tooltip: value,
      })),
    })),
    functions: functions.map((definition) => functionJson(definition, language, address)),
  };
}

function functionJson(definition: FunctionDefinition, language: Language, address: string): object {
  const { id, summary, parameters, returns } = definition;
  const takesRanges = parameters.some(({ kind }) => kind === "range" || isOfRanges(kind));
  const isMatrix = takesRanges || returns.kind === "table";
  return {
    id,
    name: id,
    description: summary[language],
    helpUrl: `${address}/functions.html#${id}`,
    parameters: parameters.map((parameter) => parameterJson(parameter, language)),
    result: { type: "any", dimensionality: isMatrix ? "matrix" : "scalar" },
    // Excel grants parameter addresses to matrix results only.
    ...(takesRanges ? { options: { requiresParameterAddresses: true } } : {}),
  };
}

function parameterJson({ name, kind, help, optional }: Parameter, language: Language): object {
  const isRepeated = isOfRanges(kind);
  const isRange = kind === "range" || isRepeated;
  const isEnum = kind in enums;
  return {
    name,
    description: help[language],
    // A typed parameter would let Excel raise a bare #VALUE! before we can say what is wrong.
    type: isEnum ? "string" : "any",
    dimensionality: isRange ? "matrix" : "scalar",
    ...(isEnum ? { customEnumId: enumId(kind) } : {}),
    ...(isRepeated ? { repeating: true } : {}),
    ...(optional === true ? { optional: true } : {}),
  };
}

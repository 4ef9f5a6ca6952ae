/** What the spreadsheet shows about our functions while one is typed. */
import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { Language } from "../core/language";
import { type FunctionDefinition, functions } from "../functions";

const flag = (value: boolean | undefined): BooleanNumber =>
  value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;

function help({ id, summary, parameters }: FunctionDefinition, language: Language): IFunctionInfo {
  return {
    functionName: `SPD.${id}`,
    functionType: FunctionType.User,
    abstract: summary[language],
    description: summary[language],
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.help[language],
      example: "",
      require: flag(parameter.optional !== true),
      repeat: flag(parameter.repeating),
    })),
  };
}

export function functionHelp(language: Language): IFunctionInfo[] {
  return functions.map((definition) => help(definition, language));
}

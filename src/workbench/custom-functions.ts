/** Turns the function registry into functions of Univer's formula engine: `SPD.SCORE` and so on. */
import type { Ctor } from "@univerjs/core";
import {
  BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  type IUniverEngineFormulaConfig,
} from "@univerjs/engine-formula";
import { languageOf } from "../core/language";
import { callFunction, type FunctionDefinition, functions } from "../functions";
import { addressOfArgument, namesLostSheet, rawArgument, resultObject } from "./function-values";
import { errorValue } from "./problem-in-cell";
import { words } from "./words";

/** Univer makes one instance of it, and tells that before each call which cell it stands in. */
function customFunction(
  { id, parameters }: FunctionDefinition,
  locale: string
): Ctor<BaseFunction> {
  /** The last parameter takes all further arguments; a range of one cell stays a range where ranges are wanted. */
  const takesRange = (position: number): boolean =>
    (parameters[position] ?? parameters.at(-1))?.repeating === true;

  return class extends BaseFunction {
    override needsReferenceObject = true;
    override needsSheetsInfo = true;
    override needsFormulaDataModel = true;
    // Any number of arguments: our own sentence says what is missing or too much.
    override minParams = 0;
    override maxParams = 255;

    override calculate(...variants: FunctionVariantType[]): BaseValueObject {
      try {
        const { sheetNameMap } = this.getSheetsInfo();
        if (variants.some(namesLostSheet)) {
          return errorValue(new Error(words[languageOf(locale)].noSuchSheet), this.formula());
        }
        const args = variants.map((variant, position) =>
          rawArgument(variant, takesRange(position))
        );
        const addresses = variants.map((variant) => addressOfArgument(variant, sheetNameMap));
        return resultObject(callFunction(id, args, { addresses, locale }), this);
      } catch (failure) {
        return errorValue(failure, this.formula());
      }
    }

    private formula(): string {
      const { row, column, subUnitId, unitId } = this;
      return (
        this._formulaDataModel?.getFormulaStringByCell(
          row,
          column,
          subUnitId ?? "",
          unitId ?? ""
        ) ?? ""
      );
    }
  };
}

/** For the formula engine's configuration. */
export function customFunctions(
  locale: string
): NonNullable<IUniverEngineFormulaConfig["function"]> {
  return functions.map((definition) => [
    customFunction(definition, locale),
    `SPD.${definition.id}`,
  ]);
}

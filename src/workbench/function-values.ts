/** Decides how Univer's values reach our functions, as Excel would deliver them, and how results go back. */
import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseReferenceObject,
  type BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Scalar, Table } from "../functions";
import { addressText } from "./address";

/** A blank is `null`, an error its text. */
function rawValue(value: Nullable<BaseValueObject>): unknown {
  return !value || value.isNull() ? null : value.getValue();
}

/** Rows of values for a range or an array; one value for a single cell, unless the function wants a range. */
export function rawArgument(variant: FunctionVariantType, wantsRange: boolean): unknown {
  const value = variant instanceof BaseReferenceObject ? variant.toArrayValueObject() : variant;
  if (!(value instanceof ArrayValueObject)) return rawValue(value);
  const rows = value.getArrayValue().map((row) => row.map((value) => rawValue(value)));
  return wantsRange || rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : rows[0]?.[0];
}

/** Excel refuses such a formula while it is typed; Univer takes it, and throws when the cells are read. */
export function namesLostSheet(variant: FunctionVariantType): boolean {
  return (
    variant instanceof BaseReferenceObject &&
    Boolean(variant.getForcedSheetName()) &&
    !variant.getForcedSheetId()
  );
}

/** `Metrics!A3:E44` for a reference, `undefined` for a value. */
export function addressOfArgument(
  variant: FunctionVariantType,
  sheetNames: Readonly<Record<string, string>>
): string | undefined {
  if (!(variant instanceof BaseReferenceObject)) return undefined;
  const sheet = sheetNames[variant.getSheetId()];
  return sheet === undefined ? undefined : addressText(sheet, variant.getRangePosition());
}

// By type, not by content as Univer's own factory does: the text "12" stays a text.
function scalarObject(value: Scalar): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

/** What the cell shows, or what spills from it. */
export function resultObject(result: Scalar | Table, standsIn: BaseFunction): BaseValueObject {
  if (typeof result !== "object") return scalarObject(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(scalarObject)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: standsIn.unitId ?? "",
    sheetId: standsIn.subUnitId ?? "",
    row: standsIn.row,
    column: standsIn.column,
  });
}

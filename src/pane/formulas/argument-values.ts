/** What a formula hands to one of our functions: each argument's cells and their address, read through the door. */
import type { AstExpression, UnaryExpression } from "@borgar/fx";
import { callFunction, functions } from "../../functions";
import { readCells } from "../tables/read-cells";
import type { Workbook } from "../workbook";
import { referencedCells, type Spot, textOf } from "./referenced-cells";
import { spdCall, type SpdCall } from "./spd-calls";
import { UnreadableArgument } from "./unreadable-argument";

export interface ArgumentValue {
  /** A scalar, or rows of cells, as a host delivers it. */
  readonly value: unknown;
  /** Where the cells stand; absent for constants and for what another function gives. */
  readonly address?: string;
  /** The formula sees further cells below these, which are blank. */
  readonly goesOn?: boolean;
}

/** @throws UnreadableArgument for the first argument that can't be followed. */
export async function argumentValues(
  call: SpdCall,
  spot: Spot,
  workbook: Workbook
): Promise<readonly ArgumentValue[]> {
  const values: ArgumentValue[] = [];
  const { locals } = call;
  for (const argument of call.args) {
    values.push(await argumentValue(argument, { ...spot, locals }, workbook));
  }
  return values;
}

async function argumentValue(
  argument: AstExpression | undefined,
  spot: Spot,
  workbook: Workbook
): Promise<ArgumentValue> {
  if (argument === undefined) return { value: null };
  if (argument.type === "Literal") return { value: argument.value };
  if (argument.type === "ArrayExpression") {
    return { value: argument.elements.map((row) => row.map((cell) => constant(cell, spot))) };
  }
  if (argument.type === "CallExpression") return { value: await called(argument, spot, workbook) };
  if (argument.type === "UnaryExpression" && argument.operator !== "#") {
    return signed(argument, spot);
  }
  const local =
    argument.type === "ReferenceIdentifier"
      ? spot.locals?.get(argument.value.toUpperCase())
      : undefined;
  if (local?.expression !== undefined) {
    return argumentValue(local.expression, { ...spot, locals: local.locals }, workbook);
  }
  return referenced(argument, spot, workbook);
}

async function referenced(
  reference: AstExpression,
  spot: Spot,
  workbook: Workbook
): Promise<ArgumentValue> {
  const area = await referencedCells(reference, spot, workbook);
  const { address, goesOn } = area;
  return { value: await readCells(workbook, area), address, goesOn };
}

async function called(expression: AstExpression, spot: Spot, workbook: Workbook): Promise<unknown> {
  const call = spdCall(expression, spot.locals);
  if (call === undefined || !functions.some(({ id }) => id === call.id)) {
    throw new UnreadableArgument("computed", textOf(expression, spot));
  }
  const values = await argumentValues(call, spot, workbook);
  return callFunction(
    call.id,
    values.map(({ value }) => value),
    { addresses: values.map(({ address }) => address), locale: workbook.locale }
  );
}

function constant(expression: AstExpression, spot: Spot): unknown {
  if (expression.type === "Literal") return expression.value;
  throw new UnreadableArgument("computed", textOf(expression, spot));
}

const factors: Readonly<Record<string, number>> = { "-": -1, "+": 1, "%": 0.01 };

/** `-5`, `20%`. */
function signed(expression: UnaryExpression, spot: Spot): ArgumentValue {
  const [operand] = expression.arguments;
  const number = operand?.type === "Literal" ? Number(operand.value) : Number.NaN;
  const factor = factors[expression.operator];
  if (factor === undefined || Number.isNaN(number)) {
    throw new UnreadableArgument("computed", textOf(expression, spot));
  }
  return { value: number * factor };
}

/** Which of our functions a formula calls, with what: outer calls before the calls among their arguments. */
import {
  type AstExpression,
  type Identifier,
  isCallNode,
  isLambdaNode,
  isLetNode,
  type LambdaExpression,
  parse,
  tokenize,
} from "@borgar/fx";

export interface SpdCall {
  /** Such as `SCORE`. */
  readonly id: string;
  /** `undefined` for one that is left out. */
  readonly args: readonly (AstExpression | undefined)[];
  readonly locals: Locals;
}

/** What names that a formula gives by `LET` stand for, by the name in capitals. */
export type Locals = ReadonlyMap<string, Local>;

export interface Local {
  /** `undefined` where only the calculation knows it, as with the parameters of a `LAMBDA`. */
  readonly expression: AstExpression | undefined;
  /** The names that it may use itself. */
  readonly locals: Locals;
}

const noLocals: Locals = new Map();

/** A formula as the hosts give it; Excel may put prefixes before the names of add-in functions. */
const ourName = /^(?:_xll\.|_xldudf_|_xlfn\.)*SPD[._](\w+)$/i;

/** @returns `undefined` where the text isn't a formula that we can take apart. */
export function readFormula(formula: string): AstExpression | undefined {
  try {
    return parse(tokenize(formula, { withLocation: true }));
  } catch {
    return undefined;
  }
}

/** Our call that an expression consists of, if it is one. */
export function spdCall(expression: AstExpression, locals: Locals = noLocals): SpdCall | undefined {
  const call = withoutSign(expression);
  const id = isCallNode(call) ? ourName.exec(call.callee.name)?.[1] : undefined;
  if (id === undefined || !isCallNode(call)) return undefined;
  return { id: id.toUpperCase(), args: call.arguments.map(given), locals };
}

/** `@` before a call asks for one cell of its result: it is the same call. */
function withoutSign(expression: AstExpression): AstExpression {
  if (expression.type !== "UnaryExpression" || expression.operator !== "@") return expression;
  return expression.arguments[0] ?? expression;
}

/** An argument that is left out stands as nothing in the tree, which its type doesn't say. */
function given(argument: AstExpression | null | undefined): AstExpression | undefined {
  return argument ?? undefined;
}

export function spdCalls(formula: string): readonly SpdCall[] {
  const whole = readFormula(formula);
  return whole === undefined ? [] : callsIn(whole, noLocals);
}

/** Whether what the cell shows is a call's result as it is. */
export function isWholeCall(formula: string): boolean {
  let whole = readFormula(formula);
  while (isLetNode(whole)) whole = given(whole.body);
  return whole !== undefined && spdCall(whole) !== undefined;
}

function callsIn(expression: AstExpression, locals: Locals): readonly SpdCall[] {
  const call = isCallNode(expression) ? spdCall(expression, locals) : undefined;
  return [
    ...(call === undefined ? [] : [call]),
    ...partsOf(expression, locals).flatMap((part) => callsIn(part.expression, part.locals)),
  ];
}

interface Scoped {
  readonly expression: AstExpression;
  readonly locals: Locals;
}

function partsOf(expression: AstExpression, locals: Locals): readonly Scoped[] {
  const scoped = (part: AstExpression | null | undefined, known: Locals): readonly Scoped[] =>
    part ? [{ expression: part, locals: known }] : [];
  if ("arguments" in expression)
    return expression.arguments.flatMap((part) => scoped(part, locals));
  if (isLambdaNode(expression)) return scoped(expression.body, withParameters(expression, locals));
  if (!isLetNode(expression)) return [];
  const declared: Scoped[] = [];
  let known = locals;
  for (const { id, init } of expression.declarations) {
    declared.push(...scoped(init, known));
    known = new Map(known).set(nameOf(id), { expression: given(init), locals: known });
  }
  return [...scoped(expression.body, known), ...declared];
}

function withParameters({ params }: LambdaExpression, locals: Locals): Locals {
  const known = new Map(locals);
  for (const parameter of params) {
    known.set(nameOf(parameter), { expression: undefined, locals });
  }
  return known;
}

function nameOf({ name }: Identifier): string {
  return name.toUpperCase();
}

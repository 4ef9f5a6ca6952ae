/** Which of our functions a formula calls, with what: outer calls before the calls among their arguments. */
import { type AstExpression, isCallNode, parse, tokenize } from "@borgar/fx";

export interface SpdCall {
  /** Such as `SCORE`. */
  readonly id: string;
  /** `undefined` for one that is left out. */
  readonly args: readonly (AstExpression | undefined)[];
}

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
export function spdCall(expression: AstExpression): SpdCall | undefined {
  const call = withoutSign(expression);
  const id = isCallNode(call) ? ourName.exec(call.callee.name)?.[1] : undefined;
  if (id === undefined || !isCallNode(call)) return undefined;
  return { id: id.toUpperCase(), args: call.arguments.map(given) };
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
  return whole === undefined ? [] : callsIn(whole);
}

function callsIn(expression: AstExpression): readonly SpdCall[] {
  const call = isCallNode(expression) ? spdCall(expression) : undefined;
  return [...(call === undefined ? [] : [call]), ...partsOf(expression).flatMap(callsIn)];
}

function partsOf(expression: AstExpression): readonly AstExpression[] {
  if ("arguments" in expression) return expression.arguments.flatMap((part) => given(part) ?? []);
  if (!("body" in expression)) return [];
  const declared = "declarations" in expression ? expression.declarations : [];
  return [...declared.map(({ init }) => init), expression.body].flatMap(
    (part) => given(part) ?? []
  );
}

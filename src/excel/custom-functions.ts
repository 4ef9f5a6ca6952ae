/** Gives Excel the functions: its arguments go in, the cell's value or a readable error comes out. */
import { languageOf, type Text } from "../core/language";
import { Problem } from "../core/problem";
import { callDefinition } from "../functions/call";
import type { FunctionDefinition, Scalar, Table } from "../functions/define";
import { type Associated, associated, NotLoaded } from "./find-function";

type Handler = (...given: unknown[]) => Promise<Scalar | Table>;

/**
 * Associates at once, so that no call can come too early; a call that comes before the locale is known waits for it.
 *
 * @param locale Must not reject.
 */
export function associateFunctions(locale: Promise<string>): void {
  for (const each of associated) CustomFunctions.associate(each.id, handlerOf(each, locale));
}

function handlerOf({ id, find }: Associated, locale: Promise<string>): Handler {
  return async (...given) => {
    const known = await locale;
    try {
      const definition = await find();
      const { args, addresses } = readInvocation(definition, given);
      const result = callDefinition(definition, args, {
        locale: known,
        ...(addresses === undefined ? {} : { addresses }),
      });
      const takesRanges = definition.parameters.some(({ repeating }) => repeating === true);
      // Registered as a matrix, because Excel gives addresses to no other.
      return takesRanges && !Array.isArray(result) ? [[result]] : result;
    } catch (failure) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- It is an Error, which its types don't say.
      throw cellError(id, failure, known);
    }
  };
}

interface Invocation {
  readonly args: readonly unknown[];
  readonly addresses: readonly (string | undefined)[] | undefined;
}

/** Excel passes one value per parameter, all repeated arguments in one array, and what it knows about the call at the end. */
function readInvocation({ parameters }: FunctionDefinition, given: readonly unknown[]): Invocation {
  const values = given.slice(0, -1);
  const repeats = parameters.at(-1)?.repeating === true;
  const single = repeats ? values.slice(0, parameters.length - 1) : values;
  const repeated = repeats ? values[parameters.length - 1] : undefined;
  const args = isList(repeated) ? [...single, ...repeated] : single;
  return { args, addresses: addressesOf(given.at(-1), args.length) };
}

/** One per argument, or none at all: how Excel counts constants and repeated arguments is not documented. */
function addressesOf(invocation: unknown, count: number): Invocation["addresses"] {
  const told = hasAddresses(invocation) ? invocation.parameterAddresses : undefined;
  const addresses: readonly unknown[] = isList(told) ? told.flat() : [];
  if (addresses.length !== count) return undefined;
  return addresses.map((address) =>
    typeof address === "string" && address !== "" ? address : undefined
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function hasAddresses(invocation: unknown): invocation is { readonly parameterAddresses: unknown } {
  return (
    typeof invocation === "object" && invocation !== null && "parameterAddresses" in invocation
  );
}

function cellError(id: string, failure: unknown, locale: string): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (failure instanceof Problem) {
    return new CustomFunctions.Error(
      failure.excelCode === "#N/A" ? notAvailable : invalidValue,
      failure.message
    );
  }
  return new CustomFunctions.Error(invalidValue, sentenceOf(id, failure)[languageOf(locale)]);
}

/** For what isn't about the user's input. */
function sentenceOf(id: string, failure: unknown): Text {
  if (failure instanceof NotLoaded) {
    return {
      en: `SPD.${id} could not be loaded. Check the connection and calculate again with Ctrl+Alt+F9, or open the workbook again.`,
      de: `SPD.${id} konnte nicht geladen werden. Prüfen Sie die Verbindung und berechnen Sie mit Strg+Alt+F9 neu, oder öffnen Sie die Arbeitsmappe neu.`,
    };
  }
  const cause = failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure);
  return {
    en: `SPD.${id} failed through a mistake of its own. Please report the formula and this text: ${cause}`,
    de: `SPD.${id} ist an einem eigenen Fehler gescheitert. Bitte melden Sie die Formel und diesen Text: ${cause}`,
  };
}

/** functions.json is what Excel takes: valid by Microsoft's schema, and with the options that the schema doesn't know. */
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { functions } from "../../src/functions";
import { functionsJson } from "../../src/functions/metadata";

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly enums: readonly { readonly id: string; readonly values: readonly Choice[] }[];
  readonly functions: readonly FunctionMetadata[];
}

interface Choice {
  readonly name: string;
  readonly stringValue: string;
  readonly tooltip: string;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: string; readonly dimensionality: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly customEnumId?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

const address = "https://example.com/spd";
const english = functionsJson("en", address) as Metadata;
const german = functionsJson("de", address) as Metadata;

/** The schema is for the unified manifest, which has a function's options beside its name and writes two things in another way. */
function asUnified({ enums, functions: all }: Metadata): object {
  return {
    enums,
    functions: all.map(({ options = {}, ...rest }) => {
      const { requiresParameterAddresses: requiresParameterAddress = false, ...others } = options;
      return { ...rest, ...others, requiresParameterAddress };
    }),
  };
}

function schemaErrors(metadata: object): readonly string[] {
  const file = path.join(__dirname, "../schemas/MicrosoftTeams.v1.30.schema.json");
  const { definitions } = JSON.parse(readFileSync(file, "utf8")) as { definitions: object };
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const validate = ajv.compile({ definitions, $ref: "#/definitions/extensionCustomFunctions" });
  return validate(metadata)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ""}`);
}

test.each([
  ["English", english],
  ["German", german],
])("is valid in %s", (_, metadata) => {
  expect(schemaErrors(asUnified(metadata))).toEqual([]);
});

test("the schema refuses an id with a space and a shape that there isn't", () => {
  const [first, ...others] = english.functions;
  if (first === undefined) throw new Error("There is no function");
  expect(
    schemaErrors(asUnified({ ...english, functions: [{ ...first, id: "MY SCORE" }, ...others] }))
  ).not.toEqual([]);
  const cube = { ...first, result: { type: "any", dimensionality: "cube" } };
  expect(schemaErrors(asUnified({ ...english, functions: [cube, ...others] }))).not.toEqual([]);
});

test("errors in cells are handed to the functions, which say more than #VALUE!", () => {
  expect(english.allowErrorForDataTypeAny).toBe(true);
  const types = english.functions.flatMap(({ parameters }) =>
    parameters.map(({ type, customEnumId }) => [type, customEnumId])
  );
  for (const [type, customEnumId] of types)
    expect(type).toBe(customEnumId === undefined ? "any" : "string");
});

test("the one option is parameter addresses, for functions of ranges, which Excel grants to matrix results only", () => {
  for (const { parameters, result, options } of english.functions) {
    const takesRanges = parameters.some(({ dimensionality }) => dimensionality === "matrix");
    expect(options).toEqual(takesRanges ? { requiresParameterAddresses: true } : undefined);
    if (takesRanges) expect(result.dimensionality).toBe("matrix");
  }
});

test("only the last parameter repeats, and only optional ones follow an optional one", () => {
  for (const { parameters } of english.functions) {
    expect(parameters.slice(0, -1).filter(({ repeating }) => repeating)).toEqual([]);
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    if (firstOptional >= 0)
      expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
  }
});

test("every list of choices that a parameter names is there", () => {
  const named = english.functions.flatMap(({ parameters }) =>
    parameters.flatMap(({ customEnumId }) => customEnumId ?? [])
  );
  expect([...new Set(named)].toSorted()).toEqual(english.enums.map(({ id }) => id).toSorted());
});

test("every function's help is its place on the reference page of this address", () => {
  expect(english.functions.map(({ helpUrl }) => helpUrl)).toEqual(
    functions.map(({ id }) => `${address}/functions.html#${id}`)
  );
});

test("German differs in what is read, not in what is typed", () => {
  const typed = ({ enums, functions: all }: Metadata): object => ({
    choices: enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
    functions: all.map(({ description: _, parameters, ...rest }) => ({
      ...rest,
      parameters: parameters.map(({ description: __, ...parameter }) => parameter),
    })),
  });
  expect(typed(german)).toEqual(typed(english));
  const read = ({ functions: all }: Metadata): string[] =>
    all.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
  const [englishTexts, germanTexts] = [read(english), read(german)];
  expect(germanTexts).toHaveLength(englishTexts.length);
  expect(germanTexts.filter((text, index) => text === englishTexts[index])).toEqual([]);
});

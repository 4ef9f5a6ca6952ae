/** What Excel calls when a cell calculates: arguments as Excel passes them, results and errors as Excel takes them. */
import { problem } from "../../src/core/problem";
import { associateFunctions } from "../../src/excel/custom-functions";
import { functions } from "../../src/functions";
import { callDefinition } from "../../src/functions/call";

jest.mock("../../src/functions/call", () => ({ callDefinition: jest.fn() }));
const actual = jest.requireActual<{ callDefinition: typeof callDefinition }>(
  "../../src/functions/call"
);
const called = jest.mocked(callDefinition);

class FakeError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}

type Handler = (...given: unknown[]) => Promise<unknown>;

const associated = new Map<string, Handler>();

function associate(locale: Promise<string> = Promise.resolve("en-US")): void {
  associated.clear();
  associateFunctions(locale);
}

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, handler: Handler) => associated.set(id, handler),
      Error: FakeError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
});

beforeEach(() => {
  called.mockReset().mockImplementation(actual.callDefinition);
  associate();
});

function call(id: string, ...given: unknown[]): Promise<unknown> {
  const handler = associated.get(id);
  if (handler === undefined) throw new Error(`${id} is not associated`);
  return handler(...given);
}

/** Modern Work: 8 of 10 new customers earn 16 of 20 points. Nothing else is given. */
const metrics = [
  ["Metric", "Track", "Value"],
  ["Net customer adds", "SMB", 8],
];
const addresses = { parameterAddresses: ["", "Metrics!A3:C4"] };

/** What the registry's function gets to see. */
function seen(): { args: readonly unknown[]; addresses: unknown; locale: unknown }[] {
  return called.mock.calls.map(([, args, context]) => ({
    args,
    addresses: context.addresses,
    locale: context.locale,
  }));
}

test("every function of the registry is associated under its id, before anything else can happen", () => {
  associate(new Promise(() => undefined));
  expect([...associated.keys()]).toEqual(functions.map(({ id }) => id));
});

test("the score of 8 new customers, 16 points, comes as a matrix of one cell", async () => {
  expect(await call("SCORE", "ModernWork", [metrics], addresses)).toEqual([[16]]);
});

test("a function without ranges gives its value as it is: 8 of 10 earn 16", async () => {
  const given = ["ModernWork", "Net customer adds", 8, "SMB", null, null];
  expect(await call("POINTS", ...given, {})).toBe(16);
});

test("a function whose code is loaded by its first call gives its value: 4730 on 1 March 2023", async () => {
  expect(await call("FEE", "Solutions Partner", 44_986, null, {})).toBe(4730);
});

test("a table has its header row, and holds nothing that Excel can't show", async () => {
  const table = await call("BREAKDOWN", "ModernWork", [metrics], addresses);
  const rows = table as unknown[][];
  expect(rows[0]?.slice(0, 2)).toEqual(["Category", "Metric"]);
  expect(
    rows.flat().filter((cell) => !["string", "number", "boolean"].includes(typeof cell))
  ).toEqual([]);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([9]));
});

test("repeated ranges are one argument each, with an address each", async () => {
  called.mockReturnValue(1);
  const invocation = { parameterAddresses: ["", "A!A1:B2", "B!A1"] };
  await call("SCORE", "Security", [metrics, [[44_712]]], invocation);
  expect(seen()).toEqual([
    {
      args: ["Security", metrics, [[44_712]]],
      addresses: [undefined, "A!A1:B2", "B!A1"],
      locale: "en-US",
    },
  ]);
});

test("addresses of repeated ranges may come as an array of their own", async () => {
  called.mockReturnValue(1);
  await call("SCORE", "Security", [metrics, metrics], {
    parameterAddresses: ["C1", ["A!A1:B2", "B!A1:B2"]],
  });
  expect(seen()[0]?.addresses).toEqual(["C1", "A!A1:B2", "B!A1:B2"]);
});

test.each([
  ["1 address for 2 arguments", { parameterAddresses: ["A!A1:B2"] }],
  ["3 addresses for 2 arguments", { parameterAddresses: ["C1", "A!A1:B2", ""] }],
  ["no addresses", {}],
  ["addresses that are none", { parameterAddresses: null }],
])("%s are not passed on", async (_, invocation) => {
  called.mockReturnValue(1);
  await call("SCORE", "Security", [metrics], invocation);
  expect(seen()[0]?.addresses).toBeUndefined();
});

test.each([[[]], [null], [undefined]])(
  "ranges of which none is given, %p, are no argument",
  async (none) => {
    called.mockReturnValue(1);
    await call("SCORE", "Security", none, {});
    expect(seen()[0]?.args).toEqual(["Security"]);
  }
);

test("an argument left out stays null at its place", async () => {
  called.mockReturnValue(1);
  await call("TARGET", "ModernWork", "Net customer adds", null, null, "2022-05", {});
  expect(seen()[0]?.args).toEqual(["ModernWork", "Net customer adds", null, null, "2022-05"]);
});

test("a call waits for the locale, and a German one fails in German", async () => {
  let setLocale: (locale: string) => void = () => undefined;
  associate(new Promise((resolve) => (setLocale = resolve)));
  const waiting = call("SCORE", "Modern Wrok", [metrics], addresses);
  const settled = jest.fn();
  waiting.catch(settled);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(settled).not.toHaveBeenCalled();
  setLocale("de-AT");
  await expect(waiting).rejects.toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("Meinten Sie") as unknown,
  });
});

test("a mistake in a cell is named with the cell's address", async () => {
  const wrong = [
    ["Metric", "Value"],
    ["Deployments", "many"],
  ];
  const failure = call("SCORE", "ModernWork", [wrong], {
    parameterAddresses: ["", "Metrics!A3:B4"],
  });
  await expect(failure).rejects.toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("Metrics!B4") as unknown,
  });
  await expect(failure).rejects.toBeInstanceOf(FakeError);
});

test("what can't be measured is #N/A with its reason", async () => {
  called.mockImplementation(() => {
    throw problem("notMeasured", {
      metric: "Usage growth",
      reason: "there is no month a year ago",
    });
  });
  await expect(call("SCORE", "ModernWork", [metrics], {})).rejects.toMatchObject({
    code: "#N/A",
    message: "Usage growth can't be measured: there is no month a year ago",
  });
});

test.each([
  [
    "en-US",
    "SPD.SCORE failed through a mistake of its own. Please report the formula and this text: TypeError: x is not a y",
  ],
  [
    "de-DE",
    "SPD.SCORE ist an einem eigenen Fehler gescheitert. Bitte melden Sie die Formel und diesen Text: TypeError: x is not a y",
  ],
])("a mistake of our own is an error with a sentence, in %s", async (locale, message) => {
  associate(Promise.resolve(locale));
  called.mockImplementation(() => {
    throw new TypeError("x is not a y");
  });
  await expect(call("SCORE", "ModernWork", [metrics], {})).rejects.toMatchObject({
    code: "#VALUE!",
    message,
  });
});

/** What a cell says where the code of its function can't be loaded. */
import { associateFunctions } from "../../src/excel/custom-functions";

jest.mock("../../src/functions/renewing", () => {
  throw new Error("Loading chunk 7 failed.");
});

type Handler = (...given: unknown[]) => Promise<unknown>;

const handlers = new Map<string, Handler>();

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, handler: Handler) => handlers.set(id, handler),
      Error: class extends Error {
        constructor(
          readonly code: string,
          message: string
        ) {
          super(message);
        }
      },
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
  });
});

test.each([
  ["en-US", "SPD.FEE could not be loaded. Check the connection"],
  ["de-DE", "SPD.FEE konnte nicht geladen werden. Prüfen Sie die Verbindung"],
])("a fee without a connection is #VALUE! and says what to do, in %s", async (locale, begin) => {
  associateFunctions(Promise.resolve(locale));
  await expect(handlers.get("FEE")?.("Solutions Partner", 44_986, null, {})).rejects.toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining(begin) as unknown,
  });
});

test("meanwhile 8 of 10 new customers earn 16 points", async () => {
  associateFunctions(Promise.resolve("en-US"));
  const given = ["ModernWork", "Net customer adds", 8, "SMB", null, null];
  expect(await handlers.get("POINTS")?.(...given, {})).toBe(16);
});

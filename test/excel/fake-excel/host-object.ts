/** An object of Excel's API as code may use it: nothing can be read before it is loaded and synced. */
import { OfficeMockObject } from "office-addin-mock";
import type { FakeContext } from "./fake-context";

// Only its list of hosts is used, and the rest depends on modules that jest can't load.
jest.mock("office-addin-manifest", () => ({ OfficeApp: { Outlook: "outlook" } }));

export type Behaviour = Readonly<Record<string, unknown>>;

export interface Description {
  /** What can be loaded; given when Excel is asked, not when it is loaded. */
  readonly properties?: Readonly<Record<string, () => unknown>>;
  /** What can be set. */
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  /** Methods, and other objects that can be reached without loading them. */
  readonly behaviour?: Behaviour;
}

export interface HostObject {
  readonly load: (properties: string) => unknown;
  readonly [name: string]: unknown;
}

/** What the mock gives in place of a value that isn't there yet. */
const notYet = new Set<unknown>([
  "Error, property was not loaded",
  "Error, context.sync() was not called",
]);

function mockOf(data: Readonly<Record<string, unknown>>): OfficeMockObject {
  return new OfficeMockObject(data);
}

export function hostObject(
  context: FakeContext,
  { properties = {}, setters = {}, behaviour = {} }: Description
): HostObject {
  const blank = Object.fromEntries(Object.keys(properties).map((name) => [name, undefined]));
  const answered: Record<string, unknown> = {};
  let mock = mockOf(blank);
  const load = (names: string): void => {
    mock.load(names);
    context.ask(async () => {
      const isNull = properties["isNullObject"]?.() === true;
      for (const name of names.split(",")) {
        // A null object has no values.
        answered[name] = isNull && name !== "isNullObject" ? undefined : properties[name]?.();
      }
      mock = mockOf({ ...blank, ...answered });
      mock.load(Object.keys(answered));
      await mock.sync();
    });
  };
  // Excel tells with every answer whether the object is there.
  if ("isNullObject" in properties) load("isNullObject");
  return new Proxy<HostObject>(
    { ...behaviour, load },
    {
      get(target, name) {
        if (Reflect.has(target, name)) return Reflect.get(target, name) as unknown;
        const value: unknown = Reflect.get(mock, name);
        if (typeof name === "string" && notYet.has(value))
          throw new Error(`${name}: ${String(value)}`);
        if (typeof name === "string" && !(name in properties) && name !== "then")
          throw new Error(`There is no ${name}`);
        return value;
      },
      set(_, name, value) {
        const setter = typeof name === "string" ? setters[name] : undefined;
        if (setter === undefined) throw new Error(`${String(name)} can't be set`);
        context.ask(() => setter(value));
        return true;
      },
    }
  );
}

/** A collection's items are loaded by their properties: `items/name,items/visibility`. */
export function hostCollection(
  context: FakeContext,
  items: () => readonly HostObject[],
  behaviour: Behaviour
): HostObject {
  let loaded: readonly HostObject[] | undefined;
  const load = (names: string): void => {
    const properties = names.split(",").map((name) => {
      if (!name.startsWith("items/"))
        throw new Error(`Load items/${name}, which says what it means`);
      return name.slice("items/".length);
    });
    context.ask(() => {
      loaded = items();
      for (const item of loaded) item.load(properties.join(","));
    });
  };
  return {
    ...behaviour,
    load,
    get items() {
      if (loaded === undefined) throw new Error("items: Error, property was not loaded");
      return loaded;
    },
  };
}

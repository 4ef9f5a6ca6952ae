/** Which functions Excel is told of at once, and where the code of each comes from when it is called. */
import { keysOf } from "../core/entries";
import type { FunctionDefinition } from "../functions/define";
import { type FunctionId, groupOf } from "../functions/groups";
import { scoring } from "../functions/scoring";

export interface Associated {
  readonly id: string;
  /** @throws NotLoaded */
  readonly find: () => Promise<FunctionDefinition>;
}

/** Happens without a connection, or after an update has replaced the scripts of a page that is still open. */
export class NotLoaded extends Error {}

type Functions = Readonly<Partial<Record<FunctionId, FunctionDefinition>>>;

const groups = {
  scoring: () => Promise.resolve(scoring),
  explaining: async () => (await import("../functions/explaining")).explaining,
  renewing: async () => (await import("../functions/renewing")).renewing,
} satisfies Record<string, () => Promise<Functions>>;

export const associated: readonly Associated[] = keysOf(groupOf).map((id) => ({
  id,
  find: () => load(id),
}));

/** A group is loaded by the first call, because cells that only score don't need it; after a failure, the next call tries again. */
async function load(id: FunctionId): Promise<FunctionDefinition> {
  try {
    const functions: Functions = await groups[groupOf[id]]();
    const found = functions[id];
    if (found !== undefined) return found;
  } catch (cause) {
    throw new NotLoaded(id, { cause });
  }
  throw new RangeError(`${id} isn't in its group`);
}

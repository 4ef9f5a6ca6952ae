/** Which functions Excel is told of at once, and where the code of each comes from when it is called. */
import type { FunctionDefinition } from "../functions/define";
import { type RenewingId, renewingIds } from "../functions/renewing-ids";
import { scoring } from "../functions/scoring";

export interface Associated {
  readonly id: string;
  /** @throws NotLoaded */
  readonly find: () => Promise<FunctionDefinition>;
}

/** Happens without a connection, or after an update has replaced the scripts of a page that is still open. */
export class NotLoaded extends Error {}

export const associated: readonly Associated[] = [
  ...scoring.map((definition) => ({
    id: definition.id,
    find: () => Promise.resolve(definition),
  })),
  ...renewingIds.map((id) => ({ id, find: () => loadRenewing(id) })),
];

/** Loaded by the first call, because cells that only score don't need it; after a failure, the next call tries again. */
async function loadRenewing(id: RenewingId): Promise<FunctionDefinition> {
  try {
    return (await import("../functions/renewing")).renewing[id];
  } catch (cause) {
    throw new NotLoaded(id, { cause });
  }
}

/** What speaks against the two costliest mistakes with a fee: once per designation, and once for ever. */
import type { Note } from "../../core/note";
import type { Renewal } from "./compute-renewal";

const codes: ReadonlySet<Note["code"]> = new Set([
  "feeMultiplied",
  "oneFeeForAll",
  "dueEveryYear",
] as const);

export function isGuard({ code }: Note): boolean {
  return codes.has(code);
}

/** Each once, whichever option it was said of. */
export function guardsOf({ now, atPayment, flow }: Renewal): readonly Note[] {
  const options = [...now.options, ...(atPayment?.options ?? [])];
  const found = [...options.flatMap(({ notes }) => notes), ...flow.notes].filter(isGuard);
  return found.filter(
    (note, index) => found.findIndex((other) => other.code === note.code) === index
  );
}

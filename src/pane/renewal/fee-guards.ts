/** What speaks against the two costliest mistakes with a fee: once per designation, and once for ever. */
import type { RenewalNote } from "../../core/note";
import type { Renewal } from "./compute-renewal";

const codes: ReadonlySet<RenewalNote["code"]> = new Set([
  "feeMultiplied",
  "oneFeeForAll",
  "dueEveryYear",
] as const);

export function isGuard({ code }: RenewalNote): boolean {
  return codes.has(code);
}

/** Each once, whichever option it was said of. */
export function guardsOf({ now, atPayment, flow }: Renewal): readonly RenewalNote[] {
  const options = [...now.options, ...(atPayment?.options ?? [])];
  const found = [...options.flatMap(({ notes }) => notes), ...flow.notes].filter(isGuard);
  return found.filter(
    (note, index) => found.findIndex((other) => other.code === note.code) === index
  );
}

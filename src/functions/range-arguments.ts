/** Arguments that are ranges: which tables each kind reads, and whether it takes all that follow or one. */
import type { Inputs } from "../worksheet/inputs";
import { rawRanges } from "../worksheet/raw-ranges";
import { readFeeRange } from "../worksheet/read-fees";
import { readInputs } from "../worksheet/read-inputs";
import { readRenewal } from "../worksheet/read-renewal";
import { readSpecializations } from "../worksheet/read-specializations";
import type { HeldSpecialization, OwnFee, RenewalInputs } from "../worksheet/renewal-inputs";
import type { CallContext } from "./define";

export interface RangeKinds {
  ranges: Inputs;
  renewal: RenewalInputs;
  specializations: readonly HeldSpecialization[];
  /** One range, which may be left out: no fees. */
  fees: readonly OwnFee[];
}
export type RangeKind = keyof RangeKinds;

const rangeKinds: ReadonlySet<string> = new Set<RangeKind>([
  "ranges",
  "renewal",
  "specializations",
  "fees",
]);

export function isRangeKind(kind: string): kind is RangeKind {
  return rangeKinds.has(kind);
}

/** @param index Where the parameter stands among the arguments. */
export function readRangeArgument(
  kind: RangeKind,
  index: number,
  args: readonly unknown[],
  { addresses, locale }: CallContext
): RangeKinds[RangeKind] {
  const all = (): ReturnType<typeof rawRanges> =>
    rawRanges(args.slice(index), addresses?.slice(index));
  switch (kind) {
    case "ranges":
      return readInputs(all(), locale);
    case "renewal":
      return readRenewal(all(), locale);
    case "specializations":
      return readSpecializations(all());
    case "fees": {
      const arg = args[index];
      if (!Array.isArray(arg)) return [];
      return rawRanges([arg], [addresses?.[index]]).flatMap((range) => readFeeRange(range, locale));
    }
  }
}

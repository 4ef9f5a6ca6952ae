/** What the texts of a column mean, found once per text: several metrics look at the same column. */
import type { TextInterner } from "../../worksheet/usage/text-interner";
import { associationOf, isNeverAccepted } from "./association-name";
import { metricTypeOf } from "./metric-type";
import { usageKey } from "./usage-name";

/** @returns By id of the text, what it means; texts that are read later follow when it is asked again. */
function ofTexts<V>(mean: (text: string) => V): (interner: TextInterner) => readonly V[] {
  const known = new WeakMap<TextInterner, V[]>();
  return (interner) => {
    const found = known.get(interner) ?? [];
    known.set(interner, found);
    const { texts } = interner;
    for (let id = found.length; id < texts.length; id++) found.push(mean(texts[id] ?? ""));
    return found;
  };
}

export const associationsOf = ofTexts(associationOf);

export const usageKeysOf = ofTexts(usageKey);

export const metricTypesOf = ofTexts(metricTypeOf);

/** By id, whether the text says neither that use is paid for nor that it isn't. */
export const areUnknownTypes = ofTexts((text) => metricTypeOf(text) === undefined);

/** By id, whether the text names no association at all. */
export const areUnknown = ofTexts(
  (text) => associationOf(text) === undefined && !isNeverAccepted(text)
);

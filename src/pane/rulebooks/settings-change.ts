/** One settings row that would change a score, tried before it is written. */
import type { ReadingId } from "../../rules";
import type { OptionLetter, RulebookId } from "../../rules/types";
import type { Inputs } from "../../worksheet/inputs";

export type SettingsChange =
  | { readonly rulebook: RulebookId }
  | { readonly reading: ReadingId; readonly option: OptionLetter };

/** What the row of a change is called in a settings table. */
export const rulebookSetting = "Rulebook";

export function readingSetting(id: ReadingId): string {
  return `Reading ${id}`;
}

/** The inputs as they would be with the row, in place of one that says otherwise. */
export function withChange(inputs: Inputs, change: SettingsChange): Inputs {
  const { settings } = inputs;
  if ("rulebook" in change) {
    const place = settings.rulebook?.place ?? nowhereYet;
    return { ...inputs, settings: { ...settings, rulebook: { value: change.rulebook, place } } };
  }
  const { reading, option } = change;
  const place = settings.readings.get(reading)?.place ?? nowhereYet;
  const readings = new Map(settings.readings).set(reading, { value: option, place });
  return { ...inputs, settings: { ...settings, readings } };
}

const nowhereYet = { range: 1 };

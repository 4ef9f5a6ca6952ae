/** Finds a reading's option by its letter. */
import type { Text } from "../../core/language";
import type { ReadingText } from "../../rules/types";

export function optionOf(reading: ReadingText, letter: string): Text | undefined {
  const options: Readonly<Record<string, Text | undefined>> = reading.options;
  return options[letter];
}

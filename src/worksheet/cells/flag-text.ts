/** What a text in a column of yes and no stands for. */
import { nameKey } from "../../core/text";

const meanings: ReadonlyMap<string, 0 | 1> = new Map([
  ...(["1", "10", "true", "yes", "y", "wahr", "ja", "j", "duplicate", "duplikat"] as const).map(
    (text) => [text, 1] as const
  ),
  ...(["0", "00", "false", "no", "n", "falsch", "nein", "unique"] as const).map(
    (text) => [text, 0] as const
  ),
]);

export function flagOf(text: string): 0 | 1 | undefined {
  return meanings.get(nameKey(text));
}

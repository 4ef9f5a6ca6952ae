/** Something to say about an input table: what it was taken for, what can't be read, what looks wrong. */
import type { Text } from "../../core/language";
import type { Place } from "../../core/place";
import type { FindingText } from "../../core/sentences/findings";

export interface Finding extends FindingText {
  /** The whole range. */
  readonly range: Place;
  readonly kind: Text;
  readonly column: Text;
  /** Where it stands; absent where it concerns the whole range. */
  readonly cell?: Place;
}

export const noText: Text = { en: "", de: "" };

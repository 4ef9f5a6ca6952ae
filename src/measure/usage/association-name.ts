/** Which association a cell's text names. */
import { NameIndex } from "../../core/name-index";
import { associations } from "../../rules/names";
import type { AssociationName } from "../../rules/types";

export const associationNames: readonly AssociationName[] = [
  "CPOR",
  "DPOR",
  "CSP",
  "PAL",
  "CPOR RevRec",
  "CPOR RevRec Performance",
  "CPOR OSA",
  "CPOR OSU",
  "Dalton",
];
const associationIndex = new NameIndex<AssociationName>(
  associationNames.map((id) => {
    const { label, aliases } = associations[id];
    return [id, [id, label.en, label.de, ...aliases]];
  })
);

export function associationOf(text: string): AssociationName | undefined {
  return associationIndex.find(text);
}

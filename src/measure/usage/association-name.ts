/** Which association a cell's text names. */
import { NameIndex } from "../../core/name-index";
import { associations } from "../../rules/names";
import { nameKey } from "../../core/text";
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

/** Delegated administration is an association that exports do name, and that no metric accepts. */
const neverAccepted: ReadonlySet<string> = new Set(["dap", "gdap", "delegatedadminprivileges"]);

export function isNeverAccepted(text: string): boolean {
  return neverAccepted.has(nameKey(text));
}

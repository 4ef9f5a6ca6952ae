/** The remark on rows whose status is neither active nor a known word for the contrary: `Passed` doesn't count, and few expect it. */
import { note, type Note } from "../../core/note";
import { nameKey } from "../../core/text";
import type { Inputs } from "../../worksheet/inputs";
import { rowMark } from "../../worksheet/cells/unreadable";
import { isActiveState } from "./row-objection";
import { placeOfRow } from "./row-place";

const ended: ReadonlySet<string> = new Set([
  ...["inactive", "notactive", "expired", "retired", "revoked", "cancelled", "canceled", "lapsed"],
  ...["inaktiv", "nichtaktiv", "abgelaufen", "eingestellt", "widerrufen", "ungültig", "invalid"],
  ...["failed", "nichtbestanden", "deactivated", "deaktiviert"],
]);
const mostNames = 5;

export function unknownStates({
  certifications: table,
}: Pick<Inputs, "certifications">): readonly Note[] {
  const { ids, texts } = table?.status ?? { ids: new Int32Array(0), texts: [] };
  if (table === undefined || texts.length === 0) return [];
  const isUnknown = texts.map((text) => !isActiveState(text) && !ended.has(nameKey(text)));
  const rows = [...ids.keys()].filter(
    (row) => table.notData[row] === rowMark.data && isUnknown[ids[row] ?? -1] === true
  );
  const [first] = rows;
  if (first === undefined) return [];
  const names = [...new Set(rows.map((row) => texts[ids[row] ?? -1] ?? ""))].slice(0, mostNames);
  return [
    note("statesUnknown", {
      place: placeOfRow(table, first, ["status"]),
      names,
      count: rows.length,
    }),
  ];
}

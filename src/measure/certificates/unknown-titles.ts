/** The remark on certification titles that match nothing, so that a misspelt one doesn't go unnoticed. */
import { note, type Note } from "../../core/note";
import { nameKey } from "../../core/text";
import type { Inputs } from "../../worksheet/inputs";
import { rowMark } from "../../worksheet/cells/unreadable";
import { nearestCertification } from "./match-certification";
import { placeOfRow, textAt } from "./row-place";
import { titlesOf } from "./titles";

/**
 * @param byCode Names mean nothing (reading GE-8 b).
 * @param say One remark for all titles, or one for each.
 */
export function unknownTitles(
  { certifications: table, settings }: Pick<Inputs, "certifications" | "settings">,
  byCode: boolean,
  say: "all" | "each" = "all"
): readonly Note[] {
  if (table === undefined) return [];
  const added = new Set(settings.certifications.map(({ value }) => nameKey(value)));
  const titles = titlesOf(table, byCode);
  const isUnknown = table.certification.texts.map(
    (text, id) => titles[id]?.isKnown !== true && !added.has(nameKey(text))
  );
  const rows = [...table.certification.ids.keys()].filter(
    (row) => table.notData[row] === rowMark.data && isUnknown[table.certification.ids[row] ?? -1]
  );
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    const key = say === "all" ? 0 : (table.certification.ids[row] ?? -1);
    const group = groups.get(key) ?? [];
    group.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => {
    const [first = 0] = group;
    const found = textAt(table.certification, first) ?? "";
    const nearest = byCode ? undefined : nearestCertification(found);
    const place = placeOfRow(table, first);
    return note("unknownCertifications", { place, found, nearest, count: group.length });
  });
}

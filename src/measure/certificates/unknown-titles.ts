/** The remark on certification titles, or parts of them, that match nothing, so that a misspelt one doesn't go unnoticed. */
import { note, type Note } from "../../core/note";
import { nameKey } from "../../core/text";
import type { CertificationTable, Inputs } from "../../worksheet/inputs";
import { rowMark } from "../../worksheet/cells/unreadable";
import { nearestCertification, unknownPart } from "./match-certification";
import { placeOfRow, textAt } from "./row-place";
import { titlesOf } from "./titles";

type Given = Pick<Inputs, "certifications" | "settings">;

/**
 * One remark for all titles.
 *
 * @param byCode Names mean nothing (reading GE-8 b).
 */
export function unknownTitles(inputs: Given, byCode: boolean): readonly Note[] {
  const { certifications: table } = inputs;
  const rows = unknownRows(inputs, byCode);
  return table === undefined || rows.length === 0 ? [] : [remark(table, rows, byCode)];
}

/** One remark for each of the first titles, and how many titles more there are. */
export function eachUnknownTitle(
  inputs: Given,
  most: number
): { readonly notes: readonly Note[]; readonly more: number } {
  const { certifications: table } = inputs;
  if (table === undefined) return { notes: [], more: 0 };
  const groups = new Map<number, number[]>();
  for (const row of unknownRows(inputs, false)) {
    const title = table.certification.ids[row] ?? -1;
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [row]);
    else group.push(row);
  }
  const shown = [...groups.values()].slice(0, most);
  return {
    notes: shown.map((rows) => remark(table, rows, false)),
    more: groups.size - shown.length,
  };
}

function unknownRows(
  { certifications: table, settings }: Given,
  byCode: boolean
): readonly number[] {
  if (table === undefined) return [];
  const added = new Set(settings.certifications.map(({ value }) => nameKey(value)));
  const titles = titlesOf(table, byCode);
  const isUnknown = table.certification.texts.map(
    (text, id) =>
      !added.has(nameKey(text)) &&
      (titles[id]?.isKnown !== true || (!byCode && unknownPart(text) !== undefined))
  );
  const { ids } = table.certification;
  return [...ids.keys()].filter(
    (row) => table.notData[row] === rowMark.data && isUnknown[ids[row] ?? -1] === true
  );
}

function remark(table: CertificationTable, rows: readonly number[], byCode: boolean): Note {
  const [first = 0] = rows;
  const title = textAt(table.certification, first) ?? "";
  const found = unknownPart(title) ?? title;
  const nearest = byCode ? undefined : nearestCertification(found);
  return note("unknownCertifications", {
    place: placeOfRow(table, first),
    found,
    nearest,
    count: rows.length,
  });
}

/** Which tables several ranges hold: settings first, because they may say which header is which column of the others. */
import type { RawRange } from "../inputs";
import { kinds } from "../kinds";
import { settingsKind } from "../kinds/settings";
import { type AssignedHeader, assignedHeaders } from "./assigned-headers";
import { bestMatch, headersAmong, recognise, type Table } from "./recognise";
import type { TableKind } from "./table-kind";

/**
 * In the order of the ranges.
 *
 * @throws Problem where a range is no table, or not a sound one of its kind.
 */
export function recogniseAll(
  ranges: readonly RawRange[],
  among: readonly TableKind[] = kinds
): readonly Table[] {
  const assigned = assignedIn(ranges, among);
  return ranges.map((range) => recognise(range, assigned, among));
}

/** @throws Problem where a settings row assigns what can't be assigned. */
export function assignedIn(
  ranges: readonly RawRange[],
  among: readonly TableKind[] = kinds
): readonly AssignedHeader[] {
  const settings = ranges.filter((range) => holdsSettings(range, among));
  return assignedHeaders(settings.map((range) => recognise(range, [], among)));
}

function holdsSettings({ cells }: RawRange, among: readonly TableKind[]): boolean {
  const headers = headersAmong(among, []);
  for (const row of cells) {
    const match = bestMatch(row, headers);
    if (match !== undefined) return Object.is(match.kind, settingsKind);
  }
  return false;
}

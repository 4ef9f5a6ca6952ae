/** Where a row of a certifications table stands, and whose it is. */
import type { Place } from "../../core/place";
import type { CertificationTable, TextColumn } from "../../worksheet/inputs";

/** The row's cell in one of the columns, of which the first that its range has. */
export function placeOfRow(
  { segments, positions }: CertificationTable,
  row: number,
  columns: readonly string[] = ["certification", "exams"]
): Place {
  const index = segments.findIndex(({ firstRow, rows }) => row < firstRow + rows);
  const segment = segments[index];
  if (segment === undefined) throw new RangeError(`No row ${row}`);
  const { place, firstRow } = segment;
  const known = columns.flatMap((column) => positions[index]?.get(column) ?? []);
  return { ...place, row: (place.row ?? 0) + row - firstRow, column: known[0] };
}

/** The row that a cell is in; -1 where it is in none. */
export function rowOfPlace({ segments }: CertificationTable, { range, row = -1 }: Place): number {
  for (const { place, firstRow, rows } of segments) {
    const at = row - (place.row ?? 0);
    if (place.range === range && at >= 0 && at < rows) return firstRow + at;
  }
  return -1;
}

/** The name, else the first id or e-mail the row has. */
export function personOfRow({ person, identities }: CertificationTable, row: number): string {
  const texts = [person, ...identities].map((column) => textAt(column, row));
  return texts.find((text) => text !== undefined) ?? "";
}

export function textAt({ ids, texts }: TextColumn, row: number): string | undefined {
  return texts[ids[row] ?? -1];
}

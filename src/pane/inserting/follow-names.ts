/** Rewrites a formula for sheets and tables that go by another name than it was written for. */

/** New names by the old ones in lower case. */
export type Renamed = ReadonlyMap<string, string>;

/** Texts, quoted sheets, what stands in brackets, and names with what tells a sheet from a function. */
const tokens =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\](?:[\p{L}\p{N}_.]+!)?|([\p{L}_\\][\p{L}\p{N}_.\\]*)(!|\()?/gu;

export function followNames(formula: string, sheets: Renamed, tables: Renamed): string {
  return formula.replace(
    tokens,
    (token: string, quoted?: string, name?: string, after?: string): string => {
      const sheet = after === "!" ? name : quoted?.replaceAll("''", "'");
      if (sheet !== undefined) {
        const renamed = sheets.get(sheet.toLowerCase());
        return renamed === undefined ? token : `'${renamed.replaceAll("'", "''")}'!`;
      }
      return after === undefined ? (tables.get((name ?? "").toLowerCase()) ?? token) : token;
    }
  );
}

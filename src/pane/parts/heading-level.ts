/** How deep a heading stands, so that headings follow each other without a gap. */

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** The level of a heading below one of this level. */
export function below(level: HeadingLevel): HeadingLevel {
  return level === 2 ? 3 : level === 3 ? 4 : level === 4 ? 5 : 6;
}

/** Where a row stands in a list of rows. */

/** The place of a row among ascending ones; below 0 where it isn't there. */
export function placeAmong(rows: ArrayLike<number>, row: number): number {
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] ?? 0;
    if (found === row) return middle;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

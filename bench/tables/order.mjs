/** The orders in which the rows of an export come: month by month, tenant by tenant, or as if sorted by something else. */
import { randomFrom } from "./random.mjs";

export const orders = ["by month", "by tenant", "shuffled"];

const monthColumn = 1;

/** @param rows Tenant by tenant. */
export function inOrder(rows, order) {
  if (order === "by month") rows.sort((one, other) => one[monthColumn] - other[monthColumn]);
  if (order === "shuffled") shuffle(rows, randomFrom(7));
  return rows;
}

function shuffle(rows, random) {
  for (let last = rows.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [rows[last], rows[other]] = [rows[other], rows[last]];
  }
}

/** Excel's serial numbers of the first days of months, the last one being September 2022. */
export function monthSerials(count) {
  const epoch = Date.UTC(1899, 11, 30);
  return Array.from(
    { length: count },
    (_, index) => (Date.UTC(2022, 9 - count + index, 1) - epoch) / 86_400_000
  );
}

/** How many months before the table's latest one a serial number is. */

const millisecondsPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Trusts that every cell of the column is a serial number, and that no table spans more than 32 months. */
export function latestMonth(range, monthAt) {
  let [first, last] = [Infinity, 0];
  for (let at = 1; at < range.length; at++) {
    const serial = range[at][monthAt];
    if (serial > last) last = serial;
    if (serial < first) first = serial;
  }
  const agoBySerial = new Int8Array(last - first + 1);
  for (let serial = first; serial <= last; serial++)
    agoBySerial[serial - first] = monthOf(last) - monthOf(serial);
  return { first, agoBySerial };
}

function monthOf(serial) {
  const date = new Date(epoch + serial * millisecondsPerDay);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

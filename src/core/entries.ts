/** A record's keys and entries with the types they are declared with, for records that hold nothing else. */

export function keysOf<K extends string>(
  record: Readonly<Partial<Record<K, unknown>>>
): readonly K[] {
  return Object.keys(record).filter((key): key is K => key in record);
}

/** Entries without a value are left out. */
export function entriesOf<K extends string, V>(
  record: Readonly<Partial<Record<K, V>>>
): readonly (readonly [K, V])[] {
  return keysOf(record).flatMap((key) => {
    const value = record[key];
    return value === undefined ? [] : [[key, value] as const];
  });
}

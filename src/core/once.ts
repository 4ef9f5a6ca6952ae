/** A value that is found when it is first asked for, and then kept. */

export function once<V>(find: () => V): () => V {
  let found: { readonly value: V } | undefined;
  return () => (found ??= { value: find() }).value;
}

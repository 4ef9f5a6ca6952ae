/** Objects that nobody asks for again and that stay all the same. */

const lasting: object[] = [];

export function keepForGood(objects: readonly object[]): void {
  lasting.push(...objects);
}

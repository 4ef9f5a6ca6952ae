/** Objects that nobody asks for again and that stay all the same: a list that no function names goes once its module has run. */

const lasting: object[] = [];

export function keepForGood(objects: readonly object[]): void {
  lasting.push(...objects);
}

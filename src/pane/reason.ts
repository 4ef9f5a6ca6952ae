/** What a failed call to the host says, to be shown to the user. */

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
